package dev.diapason.playbook.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Answers requests: pages as they are in the site, with the script that lets them follow changes. Safe for several threads. */
final class Answers {

    /** What belongs to the preview and not to the site; no version, output or file of a template has such a name. */
    static final String OWN = "-/";

    private static final String EVENTS = OWN + "events";
    private static final String WORKER = "worker.js";
    private static final String INDEX = "index.html";

    /** What a browser takes each ending for; the site has no others. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"));

    private final Pages pages;
    private final Guard guard;
    private final PageEvents events;

    Answers(Pages pages, Guard guard, PageEvents events) {
        this.pages = pages;
        this.guard = guard;
        this.events = events;
    }

    void answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        // Nobody else may load, frame or guess at what is served here, and nothing of it is kept.
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        Optional<Integer> refusal = guard.refuse(exchange.getRequestMethod(), exchange.getRequestHeaders());
        if (refusal.isPresent()) {
            headers.set("Allow", "GET, HEAD");
            exchange.sendResponseHeaders(refusal.get(), -1);
            return;
        }
        String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/");
        if (!path.startsWith("/")) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String file = path.substring(1);
        if (file.equals(EVENTS) && exchange.getRequestMethod().equals("GET")) {
            String page = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
            events.follow(exchange, file(page.startsWith("/") ? page.substring(1) : page));
        } else {
            send(exchange, file);
        }
    }

    private void send(HttpExchange exchange, String path) throws IOException {
        String file = file(path);
        Optional<byte[]> bytes = own(file);
        if (bytes.isEmpty()) {
            bytes = pages.file(file);
        }
        if (bytes.isPresent()) {
            send(exchange, 200, file, bytes.get());
        } else if (!path.equals(file) || pages.file(path + "/" + INDEX).isEmpty()) {
            send(
                    exchange,
                    404,
                    Pages.NOT_FOUND,
                    pages.file(Pages.NOT_FOUND).orElseGet(() -> text("There is no such page.")));
        } else {
            exchange.getResponseHeaders().set("Location", "/" + path + "/");
            exchange.sendResponseHeaders(302, -1);
        }
    }

    /** The file that a browser sees at a path. */
    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** What the preview adds to the site, or has in the place of a file of the site. */
    private static Optional<byte[]> own(String file) throws IOException {
        boolean isWorker = file.equals(WORKER) || file.endsWith("/" + WORKER);
        String name = isWorker ? WORKER : file.startsWith(OWN) ? file.substring(OWN.length()) : "";
        return switch (name) {
            case "preview.js", "preview.css", WORKER -> Optional.of(resource(name));
            default -> Optional.empty();
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Answers.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private void send(HttpExchange exchange, int status, String file, byte[] bytes) throws IOException {
        String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] body = type.startsWith("text/html") ? Injection.into(bytes, events.state()) : bytes;
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
