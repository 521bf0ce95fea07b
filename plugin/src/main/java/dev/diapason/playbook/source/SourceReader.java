package dev.diapason.playbook.source;

import dev.diapason.playbook.digest.Hash;
import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Reads playbooks: the working tree from a folder, earlier versions from Git or from frozen folders.
 *
 * <p>One reader serves one build, or one preview with many builds: it keeps what it has read from Git, so later
 * builds find it ready. Assets of Git trees can be read until the reader is closed. Safe for use by several threads.
 */
public final class SourceReader implements AutoCloseable {

    private final GitHistory history = new GitHistory();
    private final KeptFiles kept = new KeptFiles();

    /**
     * Reads the working tree: the settings and the known folders below a root, and nothing else that lies there. If the
     * root is a bare repository, its head takes the place of the working tree.
     *
     * @param problems receives what is wrong with names, links, sizes and encodings; such files are not in the tree
     * @throws IOException when a file cannot be read although it is there; the message names it below the root
     */
    public SourceTree workTree(Path root, Problems problems) throws IOException {
        SourceTree tree = GitRepository.standsForFolder(root) ? headTree(root, problems) : folderTree(root, problems);
        history.expect(tree);
        return tree;
    }

    /** What would be said about the path of a file, if there were one; empty when it would be read. */
    public static Optional<Problem> refusal(String path) {
        return PathRules.refusePath(path);
    }

    /** The id nearest to the words of somebody, with a slash between its parts; empty when nothing of them can be kept. */
    public static Optional<String> nearestId(String words) {
        List<String> parts = Stream.of(words.split("/"))
                .map(part -> AsciiName.propose(part, NameRules.Form.ID))
                .toList();
        return parts.contains("") ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    private SourceTree folderTree(Path root, Problems problems) throws IOException {
        SourceTree tree = new TreeReader<>(new WorkTree(root, kept), problems).read("");
        boolean isThere = Files.exists(root.resolve(PathRules.SETTINGS), LinkOption.NOFOLLOW_LINKS);
        if (!isThere) {
            problems.report(noSettings(Files.isDirectory(root)));
        }
        return tree;
    }

    private SourceTree headTree(Path root, Problems problems) {
        Location at = SourceFile.missing(PathRules.SETTINGS).start();
        SourceTree nothing = new SourceTree("", new TreeMap<>(), new TreeMap<>());
        try {
            GitRepository repository = history.repository(root).orElseThrow();
            Optional<String> foreign = repository.foreignFormat();
            Optional<ObjectId> head = repository.head();
            if (foreign.isPresent() || head.isEmpty()) {
                problems.report(foreign.map(format -> GitProblems.foreignFormat(at, format))
                        .orElseGet(() -> noSettings(true)));
                return nothing;
            }
            RevCommit commit = repository.commit(head.get());
            GitHistory.Reading reading = history.read(repository, commit.getTree(), repository.prefix());
            problems.addAll(reading.problems());
            if (!reading.damage().isEmpty()) {
                problems.report(GitProblems.damaged(at, "HEAD", reading.damage()));
            } else if (reading.tree().file(PathRules.SETTINGS).isEmpty()) {
                problems.report(noSettings(true));
            }
            return reading.tree();
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged repository with many kinds of exception, some of them unchecked.
            problems.report(GitProblems.unreadable(at));
            return nothing;
        }
    }

    private static Problem noSettings(boolean isFolder) {
        return Problem.of(
                        ProblemId.MISSING_FIELD,
                        SourceFile.missing(PathRules.SETTINGS).start(),
                        isFolder
                                ? "there is no \"playbook.yaml\" in this folder"
                                : "the playbook's folder does not exist")
                .help("point the build to the folder that holds playbook.yaml, or write one there:"
                        + " title, version, source-language and languages are enough to begin");
    }

    /**
     * Reads the earlier versions that the settings name, the oldest first. Nothing is checked out.
     *
     * @param root the same folder as for the working tree
     * @param onlyVersions the versions to read, such as {@code 2.3.0}; empty for all
     * @param problems receives one line for each release that cannot be read, with the command that mends it; what is
     *     wrong inside a release is reported for its origin
     * @throws IOException when a file of a frozen folder cannot be read although it is there
     */
    public List<Release> releases(Path root, Settings settings, Set<String> onlyVersions, Problems problems)
            throws IOException {
        return new ReleaseReader(root, history, kept, problems)
                .read(settings.releases(), version -> onlyVersions.isEmpty() || isAmong(onlyVersions, version));
    }

    /**
     * Tells the earlier versions as they are now from what they may be at another time: by their commits where they are in Git,
     * by every byte where they are folders, and by what is wrong with them.
     *
     * @param onlyVersions as for {@link #releases}; the others count too, because texts may have been written from them
     * @throws IOException when a file of a frozen folder cannot be read although it is there
     */
    public String releasesDigest(Path root, Settings settings, Set<String> onlyVersions) throws IOException {
        Hash hash = new Hash();
        Problems problems = new Problems();
        new ReleaseReader(root, history, kept, problems).addTo(hash, settings.releases(), version -> true);
        if (!onlyVersions.isEmpty()) {
            new ReleaseReader(root, history, kept, problems)
                    .addTo(hash, settings.releases(), version -> isAmong(onlyVersions, version));
        }
        problems.findings(Map.of(), false)
                .forEach(finding -> hash.add(finding.toString())
                        .add(finding.problem().at().file().text()));
        return hash.text();
    }

    private static boolean isAmong(Set<String> names, SemVer version) {
        return names.stream()
                .anyMatch(name -> SemVer.parse(name.startsWith("v") ? name.substring(1) : name)
                        .filter(version::equals)
                        .isPresent());
    }

    /**
     * Reads the playbook as it was at a branch, tag or commit. Of a branch, the commit is meant at which the work that is
     * checked out left it, so that what others did there since does not count.
     *
     * @param root the same folder as for the working tree
     * @param names the first that exists is read; never empty
     * @param problems receives one line when none can be read, which names what exists and the command that mends it
     */
    public Optional<Revision> revision(Path root, List<String> names, Problems problems) {
        return new RevisionReader(root, history, problems).read(names);
    }

    /** The default branch of the remote, such as {@code origin/main}; empty when this repository does not know it. */
    public Optional<String> defaultBranch(Path root) {
        return new RevisionReader(root, history, new Problems()).defaultBranch();
    }

    /**
     * The date of the checked-out commit, as its committer wrote it, in UTC; the day on which a build without a given
     * date takes place, so that the same commit always makes the same site. Empty without a readable
     * repository or commit.
     */
    public Optional<LocalDate> commitDate(Path root) {
        return history.commitDate(root, GitRepository::head);
    }

    /**
     * The files and folders that a playbook is made of, whether or not they are there: when nothing in them changes, neither
     * does the playbook.
     *
     * @param root as it is given to {@link #workTree}
     */
    public Set<Path> places(Path root) {
        Set<Path> places = new TreeSet<>();
        if (!GitRepository.standsForFolder(root)) {
            PathRules.topNames().forEach(name -> places.add(root.resolve(name)));
        }
        return places;
    }

    /**
     * The files and folders that tell which earlier versions there are and, where these are folders, what they hold.
     *
     * @param root as it is given to {@link #workTree}
     */
    public Set<Path> releasePlaces(Path root, Releases releases) {
        Set<Path> places = new TreeSet<>();
        if (releases instanceof Releases.Named named) {
            named.items().stream()
                    .filter(item -> !item.isRef())
                    .map(item -> root.resolve(item.place()).normalize())
                    .filter(folder -> folder.startsWith(root))
                    .forEach(places::add);
        }
        places.addAll(history.places(root));
        return places;
    }

    /**
     * Has files read anew although they may look the same, because somebody saw them change.
     *
     * @param files below the root, as it is given to {@link #workTree}
     */
    public void changed(Collection<Path> files) {
        files.forEach(kept::forget);
    }

    /**
     * The way from the top of the Git repository down to a playbook's folder, ending with {@code /}: what programs put before
     * a path to find the file. Empty at the top, and without a readable repository.
     */
    public static String folderInRepository(Path root) {
        try (GitHistory once = new GitHistory()) {
            return once.repository(root).map(GitRepository::prefix).orElse(List.of()).stream()
                    .map(name -> name + "/")
                    .collect(Collectors.joining());
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged repository with many kinds of exception, some of them unchecked.
            return "";
        }
    }

    /** Closes the repositories. */
    @Override
    public void close() {
        history.close();
    }
}
