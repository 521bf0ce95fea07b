package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** Says which commit a playbook's folder shows, whether it shows just that, and how other commits stand to it. */
public final class Lineage implements AutoCloseable {

    private final Path root;
    private final GitHistory history = new GitHistory();

    /** @param root the playbook's folder, or a bare repository */
    public Lineage(Path root) {
        this.root = root;
    }

    /**
     * The commit that is checked out; empty when there is no repository, no commit yet, or one that cannot be read.
     *
     * @throws IOException when the repository is damaged
     */
    public Optional<SourceCommit> head() throws IOException {
        Optional<GitRepository> repository = history.repository(root);
        if (repository.isEmpty() || repository.get().foreignFormat().isPresent()) {
            return Optional.empty();
        }
        Optional<ObjectId> head = repository.get().head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        RevCommit commit = repository.get().commit(head.get());
        PersonIdent committer = commit.getCommitterIdent();
        return Optional.of(new SourceCommit(
                commit.name(),
                committer.getWhenAsInstant(),
                committer.getZoneId().getRules().getOffset(committer.getWhenAsInstant())));
    }

    /**
     * Whether another commit is newer than the checked-out one, which means that it has that one among its ancestors.
     *
     * @param hash 40 hexadecimal digits
     * @return empty when that commit is not known here, or the history here is cut too short to tell
     */
    public Optional<Boolean> isNewer(String hash) throws IOException {
        GitRepository repository = history.repository(root).orElseThrow();
        ObjectId head = repository.head().orElseThrow();
        try (RevWalk walk = new RevWalk(repository.git())) {
            RevCommit own = walk.parseCommit(head);
            RevCommit other = walk.parseCommit(ObjectId.fromString(hash));
            if (walk.isMergedInto(own, other)) {
                return Optional.of(!own.equals(other));
            }
            return repository.isShallow() && !walk.isMergedInto(other, own) ? Optional.empty() : Optional.of(false);
        } catch (MissingObjectException e) {
            return Optional.empty();
        }
    }

    /**
     * The files of the playbook that are not as the checked-out commit has them, by path: what a site made from this folder
     * may show although that commit does not. Line endings do not count.
     */
    public List<String> uncommitted() throws IOException {
        if (GitRepository.standsForFolder(root)) {
            return List.of();
        }
        GitRepository repository = history.repository(root).orElseThrow();
        RevCommit head = repository.commit(repository.head().orElseThrow());
        SourceTree committed =
                history.read(repository, head.getTree(), repository.prefix()).tree();
        try (SourceReader reader = new SourceReader()) {
            return differences(reader.workTree(root, new Problems()), committed);
        }
    }

    private static List<String> differences(SourceTree here, SourceTree there) throws IOException {
        SortedSet<String> paths = new TreeSet<>(here.files().keySet());
        paths.addAll(there.files().keySet());
        paths.removeIf(path ->
                here.file(path).map(SourceFile::text).equals(there.file(path).map(SourceFile::text)));
        SortedSet<String> assets = new TreeSet<>(here.assets().keySet());
        assets.addAll(there.assets().keySet());
        for (String path : assets) {
            if (!isSame(here.assets().get(path), there.assets().get(path))) {
                paths.add(path);
            }
        }
        return List.copyOf(paths);
    }

    private static boolean isSame(@Nullable Asset one, @Nullable Asset other) throws IOException {
        return one != null
                && other != null
                && one.size() == other.size()
                && Arrays.equals(one.content().read(), other.content().read());
    }

    /**
     * The address that the repository has for a remote, such as {@code origin}; empty when it has none of that name.
     */
    public Optional<String> remote(String name) throws IOException {
        return history.repository(root)
                .map(repository -> repository.git().getConfig().getString("remote", name, "url"));
    }

    @Override
    public void close() {
        history.close();
    }
}
