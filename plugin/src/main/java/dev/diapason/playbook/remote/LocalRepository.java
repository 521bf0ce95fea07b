package dev.diapason.playbook.remote;

import dev.diapason.playbook.problem.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * A repository in a folder of this machine, or of a disk that it shares with others.
 *
 * <p>Git itself, where it is installed, takes what is pushed there: it runs the repository's own programs, and when we are
 * killed it still ends in good order. Otherwise JGit does it in this process.
 *
 * @param objects the folder of its objects
 * @param isLeftToGit whether Git does the work there: it is installed, or cannot be done without
 */
record LocalRepository(Path objects, boolean isLeftToGit) {

    private static final List<String> HOOKS =
            List.of("pre-receive", "update", "post-receive", "post-update", "reference-transaction", "proc-receive");

    /**
     * Looks at a folder.
     *
     * @param hasGit whether Git is installed here
     * @throws Refusal if it is no repository, or one that cannot be published to
     */
    static LocalRepository at(Path folder, String branch, boolean hasGit) throws IOException {
        File found = RepositoryCache.FileKey.resolve(folder.toFile(), FS.DETECTED);
        if (found == null) {
            throw new Refusal(
                    "there is no Git repository here",
                    "looked for one in " + folder,
                    "correct playbook.remote, or make one there: git init --bare " + folder);
        }
        try (Repository git =
                new FileRepositoryBuilder().setGitDir(found).setMustExist(true).build()) {
            StoredConfig config = git.getConfig();
            String format = config.getString("extensions", null, "objectFormat");
            if (format != null && !format.equalsIgnoreCase("sha1")) {
                throw new Refusal(
                        "this kind of Git repository cannot be published to",
                        "it names its objects by " + format + ", and only SHA-1 can be written",
                        "use a repository made by \"git init --bare\" without --object-format");
            }
            Ref head = git.exactRef(Constants.HEAD);
            if (!git.isBare() && head != null && head.getTarget().getName().equals(branch)) {
                throw new Refusal(
                        "somebody works on this very branch in the folder",
                        "the branch is checked out in " + folder,
                        "publish to a bare repository, or to a branch that is not checked out");
            }
            Path objects = git.getCommonDirectory().toPath().resolve("objects");
            return new LocalRepository(objects, hasGit || hasHooks(git, config));
        }
    }

    private static boolean hasHooks(Repository git, StoredConfig config) {
        if (config.getString("core", null, "hooksPath") != null) {
            return true;
        }
        Path hooks = git.getCommonDirectory().toPath().resolve("hooks");
        return HOOKS.stream().map(hooks::resolve).anyMatch(Files::isExecutable);
    }
}
