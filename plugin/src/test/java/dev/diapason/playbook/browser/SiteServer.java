package dev.diapason.playbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain static host on this machine: files, an index for each folder, and a page for what is not there. */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("xml", "application/xml"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, byte[]> files;
    private final String below;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "site-server");
        thread.setDaemon(true);
        return thread;
    });

    private int port;
    private HttpServer server;

    private SiteServer(Map<String, byte[]> files, String below) {
        this.files = files;
        this.below = below;
        this.server = started();
        this.port = server.getAddress().getPort();
    }

    /**
     * Serves files.
     *
     * @param files the bytes by path
     * @param below the path that the site lies under, such as {@code /team/playbook/}
     */
    static SiteServer of(Map<String, byte[]> files, String below) {
        return new SiteServer(files, below);
    }

    /** The full address of a path in the site. */
    URI at(String path) {
        return URI.create(origin() + below + path);
    }

    /** The start of all addresses, such as {@code http://127.0.0.1:4711}. */
    String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** As if the reader had lost the network; {@link #again} brings it back at the same address. */
    void stop() {
        server.stop(0);
    }

    void again() {
        server = started();
    }

    @Override
    public void close() {
        stop();
        threads.shutdownNow();
    }

    private HttpServer started() {
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            HttpServer started = HttpServer.create(new InetSocketAddress(loopback, port), 0);
            started.setExecutor(threads);
            started.createContext("/", this::answer);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            String path = asked.startsWith(below) ? asked.substring(below.length()) : "-";
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            if (files.containsKey(file)) {
                send(exchange, 200, file);
            } else if (files.containsKey(path + "/index.html")) {
                exchange.getResponseHeaders().set("Location", asked + "/");
                exchange.sendResponseHeaders(301, -1);
            } else {
                send(exchange, 404, "404.html");
            }
        }
    }

    private void send(HttpExchange exchange, int status, String file) throws IOException {
        byte[] bytes = files.get(file);
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("of which type is " + file + "?");
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead ? -1 : bytes.length);
        if (!isHead) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
