package dev.diapason.playbook.site;

import dev.diapason.playbook.source.QuietGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A playbook in a real Git repository. */
final class GitFolder implements AutoCloseable {

    private static final PersonIdent AUTHOR = new PersonIdent(
            "Canary Author", "canary-author@example.com", Instant.parse("2026-11-20T23:30:00Z"), ZoneOffset.UTC);

    private final Git git;

    static {
        QuietGit.install(); // as every build does before it uses JGit for the first time
    }

    private GitFolder(Git git) {
        this.git = git;
    }

    static GitFolder init(Path folder) {
        return run(() -> {
            Files.createDirectories(folder);
            return new GitFolder(Git.init()
                    .setDirectory(folder.toFile())
                    .setInitialBranch("main")
                    .call());
        });
    }

    /** Writes files, commits everything, and gives the commit tags. */
    GitFolder commit(Map<String, String> files, String... tags) {
        return run(() -> {
            TextFiles.write(folder(), files);
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("canary-message")
                    .setAuthor(AUTHOR)
                    .setCommitter(AUTHOR)
                    .setSign(false)
                    .call();
            for (String tag : tags) {
                git.tag().setName(tag).setAnnotated(false).setSigned(false).call();
            }
            return this;
        });
    }

    /** Lets a tag name the last commit, whatever it named before. */
    GitFolder tag(String name) {
        return run(() -> {
            git.tag()
                    .setName(name)
                    .setAnnotated(false)
                    .setSigned(false)
                    .setForceUpdate(true)
                    .call();
            return this;
        });
    }

    Path folder() {
        return git.getRepository().getWorkTree().toPath();
    }

    /** A bare copy, as servers have it. */
    Path bare(Path target) {
        return run(() -> {
            Git.cloneRepository()
                    .setURI(folder().toUri().toString())
                    .setDirectory(target.toFile())
                    .setBare(true)
                    .call()
                    .close();
            return target;
        });
    }

    /** A copy without its history, as build servers make it. */
    Path shallow(Path target) {
        return run(() -> {
            Git.cloneRepository()
                    .setURI(folder().toUri().toString())
                    .setDirectory(target.toFile())
                    .setDepth(1)
                    .setBranchesToClone(List.of("refs/heads/main"))
                    .setBranch("main")
                    .call()
                    .close();
            return target;
        });
    }

    @Override
    public void close() {
        git.close();
    }

    private interface Work<T> {
        T run() throws IOException, GitAPIException;
    }

    private static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
