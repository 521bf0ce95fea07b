package dev.diapason.playbook.check;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.util.Optional;

/** A version that has been released is not changed any more. */
public final class VersionCheck {

    private VersionCheck() {}

    /**
     * Whether a release is the working tree itself. Says so when only the number is the same.
     *
     * @param version the release's number
     * @param release what it holds
     */
    public static boolean isWorkTree(
            SemVer version, SourceTree release, Settings settings, SourceTree workTree, Problems problems) {
        if (!version.equals(settings.version())) {
            return false;
        }
        if (!isSame(release, workTree)) {
            SemVer next = new SemVer(version.major(), version.minor() + 1, 0, "next");
            problems.report(Problem.of(
                            ProblemId.BAD_VERSION,
                            settings.at(),
                            "version \"" + version + "\" is already released, with other content")
                    .label("what is released stays as it is")
                    .help("write version: \"" + next + "\" in playbook.yaml, and \"" + next.major() + "." + next.minor()
                            + ".0\" when you release it"));
        }
        return true;
    }

    /** Texts word for word; images by name and size. */
    private static boolean isSame(SourceTree release, SourceTree workTree) {
        return release.files().equals(workTree.files())
                && release.assets().keySet().equals(workTree.assets().keySet())
                && release.assets().values().stream().allMatch(asset -> sizeOf(asset.path(), workTree) == asset.size());
    }

    private static long sizeOf(String path, SourceTree tree) {
        return Optional.ofNullable(tree.assets().get(path))
                .map(asset -> asset.size())
                .orElse(-1L);
    }
}
