package dev.diapason.playbook;

import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.serve.Changes;
import dev.diapason.playbook.serve.FileWatch;
import dev.diapason.playbook.serve.PreviewServer;
import dev.diapason.playbook.source.SourceReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A site that follows its playbook: served to browsers on this machine, and drafted again after each save. First open pages
 * are told, then the rules are asked: a mistake must not make anybody wait for a page.
 */
public final class PlaybookServe implements AutoCloseable {

    private static final int SECONDS_TO_END = 5;

    /** How long the rules wait for browsers to show what has changed, in milliseconds. */
    private static final int PAUSE = 40;

    private static final double MILLIS = 1e6;

    /** Where the sites of narrower audiences lie. */
    private static final String AUDIENCES = "-/";

    private static final byte[] NOTHING_YET = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Preview</title></head>
            <body><p>There is no site to show yet. As soon as the mistakes are mended, it is here.</p></body></html>
            """.getBytes(StandardCharsets.UTF_8);

    private final BuildRequest request;
    private final PreviewListener listener;
    private final SourceReader reader = new SourceReader();
    private final Preview preview;
    private final FileWatch watch;
    private final PreviewServer server;
    private final Thread watcher = new Thread(this::follow, "playbook-watch");
    private final ScheduledExecutorService checker =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "playbook-check"));
    private final CountDownLatch closed = new CountDownLatch(1);
    private Future<?> nextCheck = CompletableFuture.completedFuture(null);
    private volatile Optional<PreviewState> shown = Optional.empty();

    /** The state of the last save, which is not shown while mistakes hide a part of the playbook. */
    private volatile Optional<PreviewState> latest = Optional.empty();

    private int states;
    private int images;
    private volatile int complaints;
    private String lastProblems = "";

    private PlaybookServe(PreviewRequest request, PreviewListener listener) throws IOException {
        this.request = request.build();
        this.listener = listener;
        this.preview = new Preview(request.build(), new Quiet(listener), reader);
        this.server = PreviewServer.open(request.port(), this::file);
        this.watch = FileWatch.open(request.isPolling());
    }

    /**
     * Reads a playbook and starts to serve it. Mistakes in it are told to the listener.
     *
     * @throws IOException when no port is free, or the disk or the repository fails
     */
    public static PlaybookServe start(PreviewRequest request, PreviewListener listener) throws IOException {
        PlaybookServe serve = new PlaybookServe(request, listener);
        try {
            serve.watch.places(serve.preview.places());
            serve.draft(new Changes(new TreeSet<>(), true));
            serve.server.start();
            serve.watcher.setDaemon(true);
            serve.watcher.start();
        } catch (IOException | RuntimeException e) {
            serve.close();
            throw e;
        }
        return serve;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Where a browser finds the site for everybody. */
    public String address() {
        return server.address();
    }

    /** The port that was free. */
    public int port() {
        return server.port();
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    private void follow() {
        while (closed.getCount() > 0) {
            try {
                Optional<Changes> changes = watch.next();
                if (changes.isEmpty()) {
                    return;
                }
                draft(changes.get());
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                if (closed.getCount() == 0) {
                    return; // whatever was going on, nobody waits for it
                }
                listener.failed("The preview could not follow the last change: " + e.getMessage(), e);
            }
        }
    }

    private void draft(Changes changes) throws IOException {
        long begin = request.meter().nanos();
        latest = preview.draft(changes);
        watch.places(preview.places());
        nextCheck.cancel(false);
        if (latest.isEmpty()) {
            tellProblems();
            return;
        }
        PreviewState state = latest.get();
        if (shown.isEmpty() || !state.isPartHidden()) {
            show(state, changes, begin);
        }
        nextCheck = checker.schedule(() -> check(state), PAUSE, TimeUnit.MILLISECONDS);
    }

    private void show(PreviewState state, Changes changes, long begin) throws IOException {
        Optional<PreviewState> former = shown;
        shown = Optional.of(state);
        if (former.filter(state::isLike).isEmpty()) {
            images += former.filter(state::hasImagesOf).isPresent() ? 0 : 1;
            String name = Integer.toString(++states);
            Settings settings = state.manuscript().settings();
            server.events()
                    .site(
                            name,
                            PreviewJson.site(
                                    name,
                                    images,
                                    settings.audiences(),
                                    state.templates().assets()));
            former.ifPresent(before -> listener.told(names(changes) + ": shown after "
                    + Math.round((request.meter().nanos() - begin) / MILLIS) + " ms"));
        }
        for (String page : server.events().open()) {
            file(page); // while its request is on the way
        }
    }

    private String names(Changes changes) {
        List<String> names = changes.paths().stream()
                .filter(path -> path.startsWith(request.source()))
                .map(path -> request.source().relativize(path).toString().replace('\\', '/'))
                .toList();
        return names.isEmpty() || names.size() > 3
                ? changes.paths().size() + " files have changed"
                : names.stream().collect(Collectors.joining(", ")) + (names.size() == 1 ? " has" : " have")
                        + " changed";
    }

    private void check(PreviewState state) {
        if (latest.filter(now -> now == state).isEmpty()) {
            return; // a later one waits
        }
        try {
            state.check();
            if (latest.filter(now -> now == state).isPresent()) {
                tellProblems();
            }
        } catch (IOException | RuntimeException e) {
            listener.failed("The rules could not be asked: " + e.getMessage(), e);
        }
    }

    private synchronized void tellProblems() {
        List<Finding> findings = preview.findings();
        String json = PreviewJson.problems(findings);
        if (!json.equals(lastProblems)) {
            lastProblems = json;
            server.events().problems(json);
            listener.problems(findings);
        }
    }

    private Optional<byte[]> file(String path) throws IOException {
        Optional<PreviewState> state = shown;
        if (state.isEmpty()) {
            return path.endsWith(".html") ? Optional.of(NOTHING_YET) : Optional.empty();
        }
        Settings settings = state.get().manuscript().settings();
        Optional<byte[]> made;
        try {
            made = file(path, state.get(), settings);
        } catch (RuntimeException e) {
            listener.failed("This file of the site could not be made: " + path, e);
            throw e;
        }
        int count = preview.complaints();
        if (count != complaints) {
            complaints = count;
            tellProblems();
        }
        return made;
    }

    private static Optional<byte[]> file(String path, PreviewState state, Settings settings) throws IOException {
        String everybody = settings.audiences().get(0);
        for (String audience : settings.audiences()) {
            String place = AUDIENCES + audience + "/";
            if (path.startsWith(place)) {
                return audience.equals(everybody)
                        ? Optional.empty()
                        : state.file(audience, path.substring(place.length()));
            }
        }
        // The page for addresses that do not exist names all others by the path that the site is published under.
        String base = settings.baseUrl().map(URI::getPath).orElse("/").substring(1);
        Optional<byte[]> made = state.file(everybody, path);
        return made.isEmpty() && !base.isEmpty() && path.startsWith(base)
                ? state.file(everybody, path.substring(base.length()))
                : made;
    }

    /** Frees the port, and ends all threads. */
    @Override
    public void close() {
        synchronized (closed) {
            if (closed.getCount() == 0) {
                return;
            }
            closed.countDown();
        }
        server.close();
        checker.shutdownNow();
        try {
            watch.close();
            watcher.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
            checker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (IOException e) {
            listener.failed("The watch over the files could not be ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reader.close();
    }
}
