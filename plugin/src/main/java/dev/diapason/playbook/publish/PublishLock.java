package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second build out of a folder, from this process or another. The system frees it when the process ends, however
 * it ends, so there is no stale lock; a lock file without a lock means nothing.
 */
final class PublishLock {

    /** Beyond the file's text, which must stay readable where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int TEXT_LIMIT = 64;

    /**
     * Channels onto lock files that this very process holds. POSIX frees all locks of a process on a file as soon as the
     * process closes any one of its channels onto that file, so these stay open.
     */
    private static final Queue<FileChannel> KEPT_OPEN = new ConcurrentLinkedQueue<>();

    private final Disk disk;
    private final Path file;
    private final FileChannel channel;

    private PublishLock(Disk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or says at once which process has it. */
    static PublishLock take(Disk disk, Place place) throws IOException {
        Path file = place.lock();
        while (true) {
            Object before = identity(file);
            FileChannel channel = disk.openLock(file);
            Object opened = identity(file);
            if (!isLocked(channel, place)) {
                try (channel) {
                    throw busy(place, text(channel));
                }
            }
            // Who held the lock until now may have deleted the file that we opened: then ours would keep nobody out.
            if (opened != null && opened.equals(identity(file)) && (before == null || before.equals(opened))) {
                write(channel);
                return new PublishLock(disk, file, channel);
            }
            channel.close();
        }
    }

    private static boolean isLocked(FileChannel channel, Place place) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            KEPT_OPEN.add(channel);
            throw busy(place, process());
        }
    }

    /** What tells a file from another that later has its name; null when there is none. */
    private static @Nullable Object identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static String process() {
        return "process " + ProcessHandle.current().pid();
    }

    private static void write(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((process() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(TEXT_LIMIT);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    }

    private static PublishException busy(Place place, String holder) {
        String named = holder.isEmpty() ? "" : " (" + holder + ")";
        return new PublishException(
                "another build is publishing to " + place.quoted() + named,
                place.whole(),
                "wait until it has ended, then build again");
    }

    /** Frees the lock and deletes its file. */
    void release() {
        try (channel) {
            disk.delete(file);
        } catch (IOException e) {
            // A lock file without a lock keeps nobody out.
        }
    }
}
