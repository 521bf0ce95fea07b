package dev.diapason.playbook.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks at all files again and again, where the system tells nothing of changes. */
final class PollWatch implements FileWatch.Watch {

    /** How long it rests between two looks, and while somebody is writing, in milliseconds. */
    private static final int REST = 200;

    private static final int QUIET = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Set<Path> places = Set.of();
    private volatile Map<Path, String> known = new TreeMap<>();

    @Override
    public void places(Set<Path> wanted) throws IOException {
        Set<Path> former = places;
        places = wanted;
        Map<Path, String> now = look();
        // What was watched before is still compared with what was last told of it.
        now.keySet().removeIf(path -> lies(path, former) && !known.containsKey(path));
        known.forEach((path, looks) -> {
            if (lies(path, wanted)) {
                now.put(path, looks);
            }
        });
        known = now;
    }

    private static boolean lies(Path path, Set<Path> folders) {
        return folders.stream().anyMatch(path::startsWith);
    }

    @Override
    public Optional<Changes> next() throws IOException, InterruptedException {
        while (!closed.await(REST, TimeUnit.MILLISECONDS)) {
            Map<Path, String> before = known;
            Map<Path, String> now = look();
            if (!now.equals(before)) {
                for (Map<Path, String> last = Map.of(); !now.equals(last); now = look()) {
                    last = now;
                    if (closed.await(QUIET, TimeUnit.MILLISECONDS)) {
                        return Optional.empty();
                    }
                }
                known = now;
                return Optional.of(new Changes(difference(before, now), false));
            }
        }
        return Optional.empty();
    }

    private static SortedSet<Path> difference(Map<Path, String> before, Map<Path, String> now) {
        SortedSet<Path> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        paths.removeIf(path -> before.getOrDefault(path, "").equals(now.getOrDefault(path, "")));
        return paths;
    }

    private Map<Path, String> look() throws IOException {
        Map<Path, String> seen = new TreeMap<>();
        for (Path place : places) {
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    seen.put(
                            file,
                            attributes.size() + " "
                                    + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " "
                                    + attributes.fileKey());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return seen;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
