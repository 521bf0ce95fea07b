package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read of files, for whoever reads them again: a file that looks the same is not read anew, and the same file
 * is the same object. Safe for several threads.
 */
final class KeptFiles {

    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    /**
     * How a file looked when its folder was listed, which is before it is read: what changes in between is met next time.
     *
     * @param size in bytes
     * @param time of its last change
     * @param key what the system knows it by; a file saved by renaming has another
     */
    private record Stamp(long size, FileTime time, String key) {}

    private static final Stamp NEVER = new Stamp(-1, FileTime.fromMillis(0), "");

    private record Kept(Stamp stamp, Optional<?> content, Problems found) {}

    /** Reads one file. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> read(Problems problems) throws IOException;
    }

    /** Takes down how a file looks now. */
    void listed(Path file, BasicFileAttributes attributes) {
        stamps.put(
                file,
                new Stamp(attributes.size(), attributes.lastModifiedTime(), Objects.toString(attributes.fileKey())));
    }

    /** Has a file read anew: two changes within one tick of the disk's clock look the same. */
    void forget(Path file) {
        stamps.remove(file);
        kept.remove(file);
    }

    /** What a file holds, read now if it is new or looks other than before; its problems are reported each time. */
    <T> Optional<T> get(Path file, Class<T> type, Problems problems, Reading<T> reading) throws IOException {
        Stamp now = stamps.get(file);
        Kept known = kept.get(file);
        if (now == null || known == null || !known.stamp.equals(now)) {
            Problems found = new Problems();
            known = new Kept(now == null ? NEVER : now, reading.read(found), found);
            kept.put(file, known);
        }
        problems.addAll(known.found);
        return known.content.map(type::cast);
    }
}
