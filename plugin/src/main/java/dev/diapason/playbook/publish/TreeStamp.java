package dev.diapason.playbook.publish;

import dev.diapason.playbook.digest.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the files of a site stand on the disk: what the system says of each without reading it. A file that is changed, replaced or
 * put back, even by a program that restores its times, does not stand as it stood.
 *
 * @param stamps by path
 */
record TreeStamp(SortedMap<String, Disk.Stamp> stamps) {

    /**
     * Looks at every file, on all cores.
     *
     * @param paths the files of the site
     * @param beside files outside of it
     */
    static TreeStamp of(Disk disk, Path site, Collection<String> paths, Collection<Path> beside) throws IOException {
        try {
            List<Disk.Stamp> found = paths.parallelStream()
                    .map(path -> stamp(disk, site.resolve(path)))
                    .toList();
            SortedMap<String, Disk.Stamp> stamps = new TreeMap<>();
            int next = 0;
            for (String path : paths) {
                stamps.put(path, found.get(next++));
            }
            for (Path file : beside) {
                stamps.put("//" + file, disk.stamp(file));
            }
            return new TreeStamp(stamps);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Disk.Stamp stamp(Disk disk, Path file) {
        try {
            return disk.stamp(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of the site. */
    Optional<Disk.Stamp> find(String path) {
        return Optional.ofNullable(stamps.get(path));
    }

    /** The moment of the last change of any of them, as the disk counts time. */
    long newest() {
        return stamps.values().stream()
                .mapToLong(stamp -> Math.max(stamp.modified(), stamp.changed()))
                .max()
                .orElse(0);
    }

    /** Tells these from all others. */
    String digest() {
        Hash hash = new Hash();
        stamps.forEach((path, stamp) -> hash.add(path)
                .add(stamp.kind().name())
                .add(stamp.size())
                .add(stamp.modified())
                .add(stamp.changed())
                .add(stamp.file()));
        return hash.text();
    }
}
