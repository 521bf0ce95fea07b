package dev.diapason.playbook.remote;

import dev.diapason.playbook.source.QuietGit;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A bare repository on disk to which tests publish. The sources of its sites are numbers: a higher one is newer. */
final class Pages implements AutoCloseable {

    static final String MARK = "playbook-manifest.txt";

    private final Path folder;
    private final Git git;
    /** Whether Git takes what is pushed; otherwise JGit does it in this process. */
    boolean hasGit = true;

    private final AtomicInteger scratches = new AtomicInteger();

    private Pages(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    static Pages in(Path folder) {
        QuietGit.install();
        try {
            return new Pages(
                    folder,
                    Git.init().setBare(true).setDirectory(folder.toFile()).call());
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Repository repository() {
        return git.getRepository();
    }

    static SortedMap<String, Asset.Content> site(String... pathsAndTexts) {
        SortedMap<String, Asset.Content> site = new TreeMap<>();
        site.put(MARK, () -> "list".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            byte[] bytes = pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            site.put(pathsAndTexts[i], bytes::clone);
        }
        return site;
    }

    static Stamp stamp(int number) {
        String source = String.format(Locale.ROOT, "%040x", number);
        Instant when = Instant.parse("2026-05-01T08:00:00Z").plusSeconds(number);
        return new Stamp("Publish " + number, source, when, ZoneOffset.ofHours(2), "Web Team", "web@example.com");
    }

    /** Whether another source is newer than this one. */
    static Branch.Order olderThan(int number) {
        return (source, when) -> Integer.parseInt(source, 16) > number;
    }

    Branch open() throws IOException {
        return open("pages");
    }

    Branch open(String name) throws IOException {
        return open(Address.of(folder.toString(), folder), name, Optional.empty());
    }

    Branch open(Address address, String name, Optional<Login> login) throws IOException {
        Path scratch = Files.createDirectories(folder.resolveSibling("scratch" + scratches.incrementAndGet()));
        return Branch.open(scratch, address, name, MARK, new Means(login, hasGit));
    }

    BranchReport publish(int number, String... pathsAndTexts) throws IOException {
        try (Branch branch = open()) {
            return branch.publish(site(pathsAndTexts), stamp(number), olderThan(number));
        }
    }

    /** Where the branch leads to; the zero id when it does not exist. */
    ObjectId tip() throws IOException {
        ObjectId tip = repository().resolve("refs/heads/pages");
        return tip == null ? ObjectId.zeroId() : tip;
    }

    /** Lets the branch lead elsewhere by force, as somebody may do. */
    void move(ObjectId commit) throws IOException {
        RefUpdate update = repository().updateRef("refs/heads/pages");
        update.setNewObjectId(commit);
        update.setForceUpdate(true);
        update.forceUpdate();
    }

    /** The commits of the branch, the newest first. */
    List<RevCommit> commits() throws IOException {
        List<RevCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository())) {
            walk.markStart(walk.parseCommit(tip()));
            walk.forEach(commits::add);
        }
        return commits;
    }

    /** The files on the branch but the list: mode, path and text. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository())) {
            walk.addTree(commits().get(0).getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                byte[] bytes = repository().open(walk.getObjectId(0)).getBytes();
                files.put(walk.getPathString() + " " + walk.getFileMode(0), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        files.remove(MARK + " 100644");
        return files;
    }

    /** Makes Git run a program when somebody pushes. */
    void hook(String name, String script) {
        try {
            Path hook = Files.createDirectories(folder.resolve("hooks")).resolve(name);
            Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
            if (!hook.toFile().setExecutable(true)) {
                throw new IllegalStateException("no program: " + hook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
