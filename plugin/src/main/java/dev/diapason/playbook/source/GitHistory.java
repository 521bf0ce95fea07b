package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What is read from Git during the life of a {@link SourceReader}: each repository is opened once, each tree and each
 * text read once, because what Git names by content can never change.
 */
final class GitHistory implements AutoCloseable {

    private final Map<Path, GitRepository> repositories = new TreeMap<>();
    private final Map<TreeKey, Reading> readings = new ConcurrentHashMap<>();
    private final Blobs blobs = new Blobs();
    private final List<SourceTree> unshared = new ArrayList<>();

    private record TreeKey(ObjectId tree, List<String> parts) {}

    /**
     * A tree as it was read.
     *
     * @param tree with an empty origin
     * @param problems found in it
     * @param damage objects that could not be read, by path
     */
    record Reading(SourceTree tree, Problems problems, SortedMap<String, GitTree.Damage> damage) {}

    /** Remembers a working tree whose texts releases probably share. */
    synchronized void expect(SourceTree tree) {
        unshared.clear();
        unshared.add(tree);
    }

    /** The repository of a playbook's folder; empty when there is none, which is asked anew each time. */
    synchronized Optional<GitRepository> repository(Path root) throws IOException {
        GitRepository known = repositories.get(root);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<GitRepository> found = GitRepository.find(root);
        found.ifPresent(repository -> repositories.put(root, repository));
        return found;
    }

    /** What changes when a commit, a branch or a tag is made; nothing without a readable repository. */
    List<Path> places(Path root) {
        try {
            return repository(root).map(GitRepository::places).orElse(List.of());
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged repository with many kinds of exception, some of them unchecked.
            return List.of();
        }
    }

    /** Picks a commit. */
    @FunctionalInterface
    interface Choice {
        Optional<ObjectId> in(GitRepository repository) throws IOException;
    }

    /** The day of a commit, as its committer wrote it, in UTC; empty without a readable repository or commit. */
    Optional<LocalDate> commitDate(Path root, Choice choice) {
        try {
            Optional<GitRepository> repository = repository(root);
            if (repository.isEmpty() || repository.get().foreignFormat().isPresent()) {
                return Optional.empty();
            }
            Optional<ObjectId> id = choice.in(repository.get());
            if (id.isEmpty()) {
                return Optional.empty();
            }
            Instant when = repository.get().commit(id.get()).getCommitterIdent().getWhenAsInstant();
            return Optional.of(LocalDate.ofInstant(when, ZoneOffset.UTC));
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged repository with many kinds of exception, some of them unchecked.
            return Optional.empty();
        }
    }

    /** Reads the playbook at a path below a tree. */
    Reading read(GitRepository repository, ObjectId tree, List<String> parts) throws IOException {
        TreeKey key = new TreeKey(tree.copy(), List.copyOf(parts));
        Reading known = readings.get(key);
        if (known != null) {
            return known;
        }
        share();
        Reading reading = readNow(repository, key);
        if (reading.damage().isEmpty()) {
            readings.put(key, reading);
        }
        return reading;
    }

    private synchronized void share() {
        unshared.forEach(blobs::share);
        unshared.clear();
    }

    private Reading readNow(GitRepository repository, TreeKey key) throws IOException {
        Problems problems = new Problems();
        GitTree top = new GitTree(repository.git(), key.tree(), blobs);
        Optional<Entry<ObjectId>> folder = top.find(key.parts());
        boolean isFolder = folder.isPresent() && folder.get().type() == Entry.Type.FOLDER;
        if (!isFolder || !top.damage().isEmpty()) {
            SourceTree nothing = new SourceTree("", new TreeMap<>(), new TreeMap<>());
            return new Reading(nothing, problems, top.damage());
        }
        GitTree store = new GitTree(repository.git(), folder.get().handle(), blobs);
        SourceTree tree = new TreeReader<>(store, problems).read("");
        return new Reading(tree, problems, store.damage());
    }

    @Override
    public synchronized void close() {
        repositories.values().forEach(GitRepository::close);
        repositories.clear();
    }
}
