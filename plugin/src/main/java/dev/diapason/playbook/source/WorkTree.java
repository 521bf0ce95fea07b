package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A playbook in a folder. Never follows a link, not even one that appears while the folder is read.
 *
 * <p>Asks the file system once for each entry, and opens each text once. A file that is gone when its turn comes, as
 * when an editor is saving, counts as not there.
 */
final class WorkTree implements Store<Path> {

    private final Path root;
    private final KeptFiles kept;

    /** @param kept what was read of it before */
    WorkTree(Path root, KeptFiles kept) {
        this.root = root;
        this.kept = kept;
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public boolean mayHoldAnyName() {
        return false;
    }

    @Override
    public List<Entry<Path>> list(Path folder, String path, Predicate<String> wanted) throws IOException {
        List<Entry<Path>> entries = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = trueName(child);
                if (wanted.test(name)) {
                    entry(child, name, kept::listed).ifPresent(entries::add);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw failed(path, e);
        } catch (IOException e) {
            throw failed(path, e);
        }
        return entries;
    }

    private static Optional<Entry<Path>> entry(Path child, String name, BiConsumer<Path, BasicFileAttributes> listed)
            throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            listed.accept(child, attributes);
            return Optional.of(new Entry<>(name, type(attributes), attributes.size(), child));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** What stands at a path, links not followed; empty when nothing does. */
    static Optional<Entry.Type> typeAt(Path path) throws IOException {
        return entry(path, "", (file, attributes) -> {}).map(Entry::type);
    }

    private static Entry.Type type(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Entry.Type.LINK;
        }
        if (attributes.isOther()) {
            return Entry.Type.OTHER;
        }
        return attributes.isDirectory() ? Entry.Type.FOLDER : Entry.Type.FILE;
    }

    /**
     * The name as stored. Where the system's encoding cannot spell it ({@code LC_ALL=C}), a path still keeps its bytes,
     * and its URI gives them away; so the same name is reported everywhere.
     */
    static String trueName(Path child) {
        Path last = child.getFileName();
        String name = last == null ? "" : last.toString();
        if (name.indexOf('\ufffd') < 0) {
            return name;
        }
        URI uri = child.toUri();
        String[] parts = uri.getRawPath().split("/");
        return decoded(parts[parts.length - 1]);
    }

    private static String decoded(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '%') {
                bytes.write(Integer.parseInt(escaped.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(escaped.charAt(at));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<SourceFile> text(Found<Path> file, Problems problems) throws IOException {
        return kept.get(file.handle(), SourceFile.class, problems, found -> textNow(file, found));
    }

    private static Optional<SourceFile> textNow(Found<Path> file, Problems problems) throws IOException {
        byte[] bytes;
        try {
            bytes = read(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Optional<Problem> grown = file.kind().tooLarge(file.path(), bytes.length);
        if (grown.isPresent()) {
            problems.report(grown.get());
            return Optional.empty();
        }
        return Decoding.decode(file.path(), bytes, problems);
    }

    @Override
    public Optional<Asset> asset(Found<Path> file, Problems problems) throws IOException {
        return kept.get(file.handle(), Asset.class, problems, found -> assetNow(file));
    }

    private static Optional<Asset> assetNow(Found<Path> file) throws IOException {
        if (!TextAssets.isText(file.path())) {
            return Optional.of(new Asset(file.path(), file.size(), () -> readAll(file)));
        }
        try {
            long size = TextAssets.normalised(read(file)).length;
            return Optional.of(new Asset(file.path(), size, () -> TextAssets.normalised(readAll(file))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static byte[] readAll(Found<Path> file) throws IOException {
        byte[] bytes = read(file);
        if (bytes.length > file.kind().limit()) {
            throw new IOException("cannot read \"" + file.path() + "\": it has grown while the site was built");
        }
        return bytes;
    }

    /** Reads a file whose size is known, without asking for it again; stops one byte past what its kind may have. */
    private static byte[] read(Found<Path> file) throws IOException {
        int most = (int) file.kind().limit() + 1;
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(file.size() + 1, most));
        try (SeekableByteChannel channel =
                Files.newByteChannel(file.handle(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            while (channel.read(buffer) >= 0) {
                if (!buffer.hasRemaining()) {
                    if (buffer.capacity() == most) {
                        break;
                    }
                    int larger = Math.min(2 * buffer.capacity(), most);
                    buffer = ByteBuffer.allocate(larger).put(buffer.flip());
                }
            }
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw failed(file.path(), e);
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Names the file by its path in the playbook: a path of the machine is nobody else's business. */
    static IOException failed(String path, Exception cause) {
        String reason = cause instanceof AccessDeniedException ? "there is no permission" : "the disk failed";
        String name = path.isEmpty() ? "the playbook's folder" : "\"" + path + "\"";
        return new IOException("cannot read " + name + ": " + reason, cause);
    }
}
