package dev.diapason.playbook;

import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.publish.SitePublisher;
import dev.diapason.playbook.source.QuietGit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A machine on which a playbook is built and published.
 *
 * @param playbook a playbook under Git
 * @param site the folder with its built site
 * @param pages a bare repository to publish to
 */
record Press(Path playbook, Path site, Path pages) {

    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

    static Press in(Path scratch) {
        QuietGit.install();
        Press press =
                new Press(scratch.resolve("playbook"), scratch.resolve("target/site"), scratch.resolve("pages.git"));
        run(() -> {
            Git.init().setBare(true).setDirectory(press.pages.toFile()).call().close();
            Git.init()
                    .setDirectory(press.playbook.toFile())
                    .setInitialBranch("main")
                    .call()
                    .close();
            return press;
        });
        return press;
    }

    /** Another machine that has fetched the playbook as it is now, and publishes to the same repository. */
    Press elsewhere(Path scratch) {
        return run(() -> {
            Path clone = scratch.resolve("playbook");
            Git.cloneRepository()
                    .setURI(playbook.toUri().toString())
                    .setDirectory(clone.toFile())
                    .call()
                    .close();
            return new Press(clone, scratch.resolve("target/site"), pages);
        });
    }

    /** Commits a state of the playbook, so many minutes after the first, and gives its hash. */
    String commit(int minute) {
        return run(() -> {
            write("playbook.yaml", "title: Minute " + minute + "\n");
            PersonIdent who = new PersonIdent(
                    "Secret Author", "secret@example.com", START.plusSeconds(60L * minute), ZoneOffset.ofHours(5));
            try (Git git = Git.open(playbook.toFile())) {
                git.add().addFilepattern(".").call();
                return git.commit()
                        .setMessage("A secret subject")
                        .setAuthor(who)
                        .setCommitter(who)
                        .setSign(false)
                        .call()
                        .name();
            }
        });
    }

    /** Writes a file of the playbook and does not commit it. */
    void write(String name, String text) throws IOException {
        Path file = playbook.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** Builds a site of these files: path, text, path, text ... */
    Press build(String... pathsAndTexts) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(".nojekyll", ""));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        try (Publication publication = SitePublisher.open(site)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                publication.write("pages", file.getKey(), bytes, bytes.length);
            }
            publication.commit(Map.of("versions", "2.4.0, 2.3.0"));
        }
        return this;
    }

    PublishReport publish() throws IOException {
        return PlaybookPublish.run(request());
    }

    PublishRequest request() {
        return new PublishRequest(
                playbook, site, Optional.empty(), Optional.of(branch()), "Web <web@example.com>", false, false);
    }

    BranchPlace branch() {
        return new BranchPlace(
                pages.toString(), "pages", Optional.empty(), name -> name.equals("PATH") ? System.getenv(name) : null);
    }

    VerifyReport verify() throws IOException {
        return PlaybookVerify.run(new VerifyRequest(playbook, site, Optional.empty()));
    }

    VerifyReport verifyBranch() throws IOException {
        return PlaybookVerify.run(new VerifyRequest(playbook, site, Optional.of(branch())));
    }

    /** Where the branch leads to; empty when there is none. */
    String tip() {
        return run(() -> {
            try (Repository git =
                    new FileRepositoryBuilder().setGitDir(pages.toFile()).build()) {
                ObjectId tip = git.resolve("refs/heads/pages");
                return tip == null ? "" : tip.name();
            }
        });
    }

    private interface GitAction<T> {
        T run() throws IOException, GitAPIException;
    }

    private static <T> T run(GitAction<T> action) {
        try {
            return action.run();
        } catch (IOException | GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
