package dev.diapason.playbook.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Watches files and folders, whether or not they are there yet. For one thread; any other may close it. */
public final class FileWatch implements AutoCloseable {

    private Watch watch;
    private Set<Path> places = Set.of();
    private boolean isClosed;

    private FileWatch(Watch watch) {
        this.watch = watch;
    }

    /** A way to learn of changes. */
    sealed interface Watch permits EventWatch, PollWatch {

        /** Watches these places and all that lies below them, and no others. */
        void places(Set<Path> places) throws IOException;

        /** Waits for a change, and then until nothing more happens for a moment; empty when the watch is closed. */
        Optional<Changes> next() throws IOException, InterruptedException;

        void close() throws IOException;
    }

    /**
     * A watch over nothing as yet.
     *
     * @param isPolling whether to look again and again, as is needed where the system tells nothing of changes: on a
     *     network drive, or in a container on another system's folder
     */
    public static FileWatch open(boolean isPolling) throws IOException {
        return new FileWatch(isPolling || EventWatch.isSlow() ? new PollWatch() : EventWatch.open());
    }

    /**
     * Watches these places and all that lies below them, and no others.
     *
     * @param wanted files and folders, which need not be there
     */
    public synchronized void places(Set<Path> wanted) throws IOException {
        if (!wanted.equals(places)) {
            try {
                watch.places(wanted);
            } catch (IOException full) {
                poll(wanted);
            }
            places = wanted;
        }
    }

    /**
     * Waits for a change, and then until nothing more happens for a moment.
     *
     * @return empty when the watch is closed
     */
    public Optional<Changes> next() throws IOException, InterruptedException {
        try {
            return watch().next();
        } catch (IOException full) {
            poll(places);
            return Optional.of(new Changes(new TreeSet<>(), true));
        }
    }

    /** The system has no room for so many watches, or the disk cannot be watched: so we look ourselves. */
    private synchronized void poll(Set<Path> wanted) throws IOException {
        watch.close();
        watch = new PollWatch();
        watch.places(wanted);
        if (isClosed) {
            watch.close();
        }
    }

    private synchronized Watch watch() {
        return watch;
    }

    /** Whether a path has to do with any of the places: it lies there, or a place lies below it. */
    static boolean concerns(Path path, Set<Path> places) {
        return places.stream().anyMatch(place -> path.startsWith(place) || place.startsWith(path));
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        watch.close();
    }
}
