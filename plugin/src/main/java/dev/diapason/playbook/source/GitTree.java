package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * A playbook in Git's object database: a tree of a commit. Nothing is checked out.
 *
 * <p>Objects that are missing or damaged are remembered by path, and the tree counts as {@linkplain #damage() damaged}.
 */
final class GitTree implements Store<ObjectId> {

    private final Repository git;
    private final ObjectId root;
    private final Blobs blobs;
    private final SortedMap<String, Damage> damage = new ConcurrentSkipListMap<>();

    GitTree(Repository git, ObjectId root, Blobs blobs) {
        this.git = git;
        this.root = root;
        this.blobs = blobs;
    }

    /**
     * An object that could not be read.
     *
     * @param id its full id
     * @param isMissing whether it is not there; otherwise it is corrupt
     */
    record Damage(ObjectId id, boolean isMissing) {}

    /** What could not be read, by path; empty when all is well. */
    SortedMap<String, Damage> damage() {
        return damage;
    }

    @Override
    public ObjectId root() {
        return root;
    }

    @Override
    public boolean mayHoldAnyName() {
        return true;
    }

    @Override
    public List<Entry<ObjectId>> list(ObjectId folder, String path, Predicate<String> wanted) {
        Optional<ObjectLoader> tree = open(folder, Constants.OBJ_TREE, path);
        if (tree.isEmpty()) {
            return List.of();
        }
        try {
            List<Entry<ObjectId>> entries = new ArrayList<>();
            for (Entry<ObjectId> entry : entries(tree.get().getCachedBytes(Integer.MAX_VALUE))) {
                if (wanted.test(entry.name())) {
                    entries.add(entry);
                }
            }
            return entries;
        } catch (IOException | RuntimeException e) {
            note(path, folder, e);
            return List.of();
        }
    }

    /**
     * Reads the raw form of a tree: for each entry an octal mode, a space, the name, a zero byte and 20 bytes of id.
     * JGit's own parser is made for trees that are well-formed.
     */
    static List<Entry<ObjectId>> entries(byte[] raw) throws CorruptObjectException {
        List<Entry<ObjectId>> entries = new ArrayList<>();
        int at = 0;
        while (at < raw.length) {
            int space = find(raw, at, (byte) ' ');
            int end = find(raw, space + 1, (byte) 0);
            if (end + Constants.OBJECT_ID_LENGTH >= raw.length) {
                throw new CorruptObjectException("tree is cut short");
            }
            String mode = new String(raw, at, space - at, StandardCharsets.US_ASCII);
            String name = new String(raw, space + 1, end - space - 1, StandardCharsets.UTF_8);
            entries.add(new Entry<>(name, type(mode), Entry.UNKNOWN, ObjectId.fromRaw(raw, end + 1)));
            at = end + 1 + Constants.OBJECT_ID_LENGTH;
        }
        return entries;
    }

    private static int find(byte[] raw, int from, byte wanted) throws CorruptObjectException {
        for (int at = from; at < raw.length; at++) {
            if (raw[at] == wanted) {
                return at;
            }
        }
        throw new CorruptObjectException("tree is cut short");
    }

    private static Entry.Type type(String mode) {
        return switch (mode) {
            case "40000", "040000" -> Entry.Type.FOLDER;
            case "100644", "100755", "100664" -> Entry.Type.FILE;
            case "120000" -> Entry.Type.LINK;
            case "160000" -> Entry.Type.SUBMODULE;
            default -> Entry.Type.OTHER;
        };
    }

    @Override
    public Optional<SourceFile> text(Found<ObjectId> file, Problems problems) {
        Optional<String> known = blobs.text(file.handle());
        if (known.isPresent()) {
            return known.map(text -> new SourceFile(file.path(), text));
        }
        return vetted(file, problems)
                .flatMap(bytes -> Decoding.decode(file.path(), bytes, problems))
                .map(text -> new SourceFile(file.path(), blobs.rememberText(file.handle(), text.text())));
    }

    /** Reads a blob unless it is larger than its kind may be. */
    private Optional<byte[]> vetted(Found<ObjectId> file, Problems problems) {
        Optional<ObjectLoader> blob = open(file.handle(), Constants.OBJ_BLOB, file.path());
        if (blob.isEmpty() || isTooLarge(file, blob.get().getSize(), problems)) {
            return Optional.empty();
        }
        try {
            return Optional.of(blob.get().getCachedBytes((int) file.kind().limit()));
        } catch (IOException | RuntimeException e) {
            note(file.path(), file.handle(), e);
            return Optional.empty();
        }
    }

    private static boolean isTooLarge(Found<ObjectId> file, long size, Problems problems) {
        Optional<Problem> problem = file.kind().tooLarge(file.path(), size);
        problem.ifPresent(problems::report);
        return problem.isPresent();
    }

    @Override
    public Optional<Asset> asset(Found<ObjectId> file, Problems problems) {
        ObjectId id = file.handle();
        boolean isText = TextAssets.isText(file.path());
        Optional<Long> size = blobs.size(id, isText);
        if (size.isEmpty()) {
            size = isText
                    ? vetted(file, problems).map(bytes -> (long) TextAssets.normalised(bytes).length)
                    : size(file, problems);
            size.ifPresent(found -> blobs.rememberSize(id, isText, found));
        }
        return size.map(found -> new Asset(
                file.path(),
                found,
                () -> isText ? TextAssets.normalised(blob(file.path(), id)) : blob(file.path(), id)));
    }

    /** Asks for the size of a blob without inflating it. */
    private Optional<Long> size(Found<ObjectId> file, Problems problems) {
        try (ObjectReader reader = git.newObjectReader()) {
            long size = reader.getObjectSize(file.handle(), Constants.OBJ_BLOB);
            return isTooLarge(file, size, problems) ? Optional.empty() : Optional.of(size);
        } catch (IOException | RuntimeException e) {
            note(file.path(), file.handle(), e);
            return Optional.empty();
        }
    }

    private byte[] blob(String path, ObjectId id) throws IOException {
        try {
            return git.open(id, Constants.OBJ_BLOB).getCachedBytes((int) FileKind.ASSET.limit());
        } catch (IOException | RuntimeException e) {
            throw new IOException("cannot read \"" + path + "\": Git object " + id.name() + " is damaged", e);
        }
    }

    /** The tree or blob at a path below this one, whose parts are names; empty when there is none. */
    Optional<Entry<ObjectId>> find(List<String> parts) {
        Entry<ObjectId> found = new Entry<>("", Entry.Type.FOLDER, Entry.UNKNOWN, root);
        StringBuilder path = new StringBuilder();
        for (String part : parts) {
            if (found.type() != Entry.Type.FOLDER) {
                return Optional.of(found);
            }
            path.append(part).append('/');
            Optional<Entry<ObjectId>> next = list(found.handle(), path.toString(), name -> isSame(name, part)).stream()
                    .findFirst();
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    /** macOS may give a folder's name decomposed where Git holds it composed. */
    private static boolean isSame(String one, String two) {
        return Normalizer.normalize(one, Normalizer.Form.NFC).equals(Normalizer.normalize(two, Normalizer.Form.NFC));
    }

    private Optional<ObjectLoader> open(ObjectId id, int type, String path) {
        try {
            return Optional.of(git.open(id, type));
        } catch (IOException | RuntimeException e) {
            // JGit answers a damaged pack or object with many kinds of exception, some of them unchecked.
            note(path, id, e);
            return Optional.empty();
        }
    }

    private void note(String path, ObjectId id, Exception cause) {
        damage.put(path, new Damage(id, cause instanceof MissingObjectException));
    }
}
