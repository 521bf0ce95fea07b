package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The file system of this machine. */
final class LocalDisk implements Disk {

    /** The channel keeps a buffer of this size for each thread; without the limit it would grow to the largest file. */
    private static final int CHUNK = 1 << 16;

    /** Never truncates: some file systems flush a file to disk at once when it was truncated before. */
    private static final Set<OpenOption> NEW_FILE = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private static final Set<OpenOption> OLD_FILE = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private static final String DEVICE = "unix:dev";
    private static final String UNIX_STAMP = "unix:isDirectory,isRegularFile,size,lastModifiedTime,ctime,ino";

    @Override
    public Kind kind(Path path) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return kind(found);
        } catch (NoSuchFileException e) {
            return Kind.ABSENT;
        }
    }

    private static Kind kind(BasicFileAttributes found) {
        return found.isDirectory() ? Kind.FOLDER : found.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    @Override
    public Stamp stamp(Path path) throws IOException {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? stamp(Files.readAttributes(path, UNIX_STAMP, LinkOption.NOFOLLOW_LINKS))
                    : stamp(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return new Stamp(Kind.ABSENT, 0, 0, 0, 0);
        }
    }

    private static Stamp stamp(Map<String, Object> found) {
        return new Stamp(
                Boolean.TRUE.equals(found.get("isDirectory"))
                        ? Kind.FOLDER
                        : Boolean.TRUE.equals(found.get("isRegularFile")) ? Kind.FILE : Kind.OTHER,
                number(found, "size"),
                number(found, "lastModifiedTime"),
                number(found, "ctime"),
                number(found, "ino"));
    }

    private static long number(Map<String, Object> found, String name) {
        Object value = Objects.requireNonNull(found.get(name), name);
        return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : (Long) value;
    }

    private static Stamp stamp(BasicFileAttributes found) {
        return new Stamp(
                kind(found),
                found.size(),
                found.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                found.creationTime().to(TimeUnit.NANOSECONDS),
                0);
    }

    @Override
    public boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public boolean areOnOneDisk(Path folder, Path other) throws IOException {
        return !folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                || Files.getAttribute(folder, DEVICE).equals(Files.getAttribute(other, DEVICE));
    }

    @Override
    public long freeBytes(Path path) throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
        }
        return names;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public boolean holds(Path file, byte[] bytes, int length) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, OLD_FILE)) {
            if (channel.size() != length) {
                return false;
            }
            byte[] chunk = new byte[Math.min(length, CHUNK)];
            int at = 0;
            while (at < length) {
                int count = channel.read(ByteBuffer.wrap(chunk, 0, Math.min(CHUNK, length - at)));
                if (count <= 0 || !Arrays.equals(chunk, 0, count, bytes, at, at + count)) {
                    return false;
                }
                at += count;
            }
            return true;
        }
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void makeFile(Path file, byte[] bytes, int length) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, NEW_FILE)) {
            for (int at = 0; at < length; ) {
                at += channel.write(ByteBuffer.wrap(bytes, at, Math.min(CHUNK, length - at)));
            }
        }
    }

    @Override
    public void link(Path existing, Path second) throws IOException {
        Files.createLink(second, existing);
    }

    @Override
    public void copy(Path file, Path second) throws IOException {
        Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }
}
