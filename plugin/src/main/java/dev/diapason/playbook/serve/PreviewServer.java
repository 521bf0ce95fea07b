package dev.diapason.playbook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A web server for browsers on this machine, and for nobody else: it listens on the loopback address alone, and {@link
 * Guard} turns away what pages of other sites may send there.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int MOST_PORTS = 20;
    private static final int SECONDS_TO_END = 5;

    private final HttpServer server;
    private final ExecutorService threads;
    private final PageEvents events = new PageEvents();
    private final Answers answers;

    private PreviewServer(HttpServer server, Pages pages) {
        this.server = server;
        this.answers = new Answers(pages, new Guard(port()), events);
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "playbook-preview-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Takes a port. Who asks from now on waits until the server is started.
     *
     * @param port the one to listen on; when somebody else has it, the next one that is free; 0 for any
     * @throws IOException when none is free
     */
    public static PreviewServer open(int port, Pages pages) throws IOException {
        // Small answers are sent at once and not held back for more to come; read when the JDK's class is loaded.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new PreviewServer(bound(port), pages);
    }

    /** Begins to answer. */
    public void start() {
        server.start();
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        for (int next = port; ; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, next), 0);
            } catch (BindException taken) {
                if (next >= port + MOST_PORTS || port == 0 || next == 0xFFFF) {
                    throw new IOException(
                            "the ports " + port + " to " + next + " are taken; name another with playbook.port", taken);
                }
            }
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the front page. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Tells all open pages, and those opened later, how the site stands. */
    public PageEvents events() {
        return events;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            answers.answer(exchange);
        } catch (RuntimeException e) {
            exchange.sendResponseHeaders(500, -1); // whoever makes the pages has said why
        }
    }

    /** Frees the port and ends all threads. */
    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
