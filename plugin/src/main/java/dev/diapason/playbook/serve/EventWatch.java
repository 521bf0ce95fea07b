package dev.diapason.playbook.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Is told of changes by the system. A folder is watched alone, so those below it are watched as well, and new ones too. */
final class EventWatch implements FileWatch.Watch {

    /** An editor's save is several changes; they follow each other faster than this, in milliseconds. */
    private static final int QUIET = 5;

    /** Somebody who writes without end is not waited for. */
    private static final int MOST_ROUNDS = 200;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private Set<Path> places = Set.of();

    /** What was heard since the last answer. */
    private TreeSet<Path> heard = new TreeSet<>();

    private boolean isMore;
    private boolean hasNewFolder;

    private EventWatch(WatchService service) {
        this.service = service;
    }

    static EventWatch open() throws IOException {
        return new EventWatch(FileSystems.getDefault().newWatchService());
    }

    /** Whether the JDK would only look every few seconds, as on macOS. */
    static boolean isSlow() throws IOException {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            return service.getClass().getSimpleName().startsWith("Polling");
        }
    }

    @Override
    public synchronized void places(Set<Path> wanted) throws IOException {
        places = wanted;
        folders.keySet().removeIf(key -> {
            Path folder = (Path) key.watchable();
            boolean isLeft = !FileWatch.concerns(folder, wanted);
            if (isLeft) {
                key.cancel();
            }
            return isLeft;
        });
        for (Path place : wanted) {
            register(place);
        }
    }

    private void register(Path place) throws IOException {
        // What is not there yet appears in the nearest folder that is; a file changes in its own.
        for (Path above = place.getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                add(above);
                break;
            }
        }
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    add(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private void add(Path folder) throws IOException {
        try {
            folders.put(folder.register(service, KINDS), folder);
        } catch (NoSuchFileException gone) {
            heard.add(folder);
        }
    }

    @Override
    public Optional<Changes> next() throws IOException, InterruptedException {
        try {
            do {
                hear(service.take());
                listen();
            } while (heard.isEmpty() && !isMore);
        } catch (ClosedWatchServiceException end) {
            return Optional.empty();
        }
        return Optional.of(answer());
    }

    private void listen() throws IOException, InterruptedException {
        WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
        for (int round = 0; (key != null || hasNewFolder) && round < MOST_ROUNDS; round++) {
            if (key != null) {
                hear(key);
            }
            if (hasNewFolder) {
                hasNewFolder = false;
                places(places);
            }
            key = service.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            hear(key);
        }
    }

    private synchronized void hear(WatchKey key) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                isMore = true;
                hasNewFolder = true;
            } else if (folder != null && event.context() instanceof Path name) {
                hear(folder.resolve(name), event.kind());
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void hear(Path path, WatchEvent.Kind<?> kind) {
        if (FileWatch.concerns(path, places)) {
            heard.add(path);
            boolean isNew = kind == StandardWatchEventKinds.ENTRY_CREATE;
            hasNewFolder |= isNew && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private synchronized Changes answer() {
        Changes changes = new Changes(heard, isMore);
        heard = new TreeSet<>();
        isMore = false;
        return changes;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
