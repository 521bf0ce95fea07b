package dev.diapason.playbook.remote;

import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * The tree of a site in Git: plain files, no links, nothing executable. Names are computed from the bytes on all cores; bytes
 * are packed only when the branch does not have them.
 */
final class SiteTree {

    private final FileRepository git;
    private final SortedMap<String, Asset.Content> files;
    private final SortedMap<String, ObjectId> names = new TreeMap<>();
    private final Set<ObjectId> packed = ConcurrentHashMap.newKeySet();

    SiteTree(FileRepository git, SortedMap<String, Asset.Content> files) throws IOException {
        this.git = git;
        this.files = files;
        List<String> paths = new ArrayList<>(files.keySet());
        try {
            List<ObjectId> ids = paths.parallelStream().map(this::name).toList();
            for (int i = 0; i < paths.size(); i++) {
                names.put(paths.get(i), ids.get(i));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ObjectId name(String path) {
        byte[] bytes = read(path);
        MessageDigest digest = Constants.newMessageDigest();
        digest.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
        return ObjectId.fromRaw(digest.digest(bytes));
    }

    private byte[] read(String path) {
        Asset.Content content = files.get(path);
        try {
            return content == null ? new byte[0] : content.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files by path. */
    SortedMap<String, ObjectId> names() {
        return names;
    }

    /**
     * Packs what a branch lacks.
     *
     * @param there the names of its files
     * @return how many files it lacks
     */
    int pack(Set<ObjectId> there) throws IOException {
        Map<ObjectId, String> lacking = new TreeMap<>();
        names.forEach((path, id) -> {
            if (!there.contains(id) && !packed.contains(id)) {
                lacking.putIfAbsent(id, path);
            }
        });
        List<Map.Entry<ObjectId, String>> queue = List.copyOf(lacking.entrySet());
        AtomicInteger next = new AtomicInteger();
        int cores = ForkJoinPool.getCommonPoolParallelism() + 1;
        try {
            IntStream.range(0, Math.min(cores, queue.size())).parallel().forEach(core -> pack(queue, next));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return (int) names.values().stream().filter(id -> !there.contains(id)).count();
    }

    private void pack(List<Map.Entry<ObjectId, String>> queue, AtomicInteger next) {
        try (ObjectInserter inserter = git.getObjectDatabase().newPackInserter()) {
            for (int i = next.getAndIncrement(); i < queue.size(); i = next.getAndIncrement()) {
                Map.Entry<ObjectId, String> file = queue.get(i);
                ObjectId id = inserter.insert(Constants.OBJ_BLOB, read(file.getValue()));
                if (!id.equals(file.getKey())) {
                    throw new IOException("\"" + file.getValue() + "\" has changed while it was published");
                }
                packed.add(id);
            }
            inserter.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the folders. */
    ObjectId write(ObjectInserter inserter, Map<String, ObjectId> kept) throws IOException {
        SortedMap<String, ObjectId> all = new TreeMap<>(kept);
        all.putAll(names);
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        all.forEach((path, id) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(id);
            builder.add(entry);
        });
        builder.finish();
        return index.writeTree(inserter);
    }
}
