package dev.diapason.playbook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages what happens (HTML Standard, 9.2, Server-sent events). A page that comes later hears the last of each kind.
 * Safe for several threads.
 */
public final class PageEvents implements AutoCloseable {

    /** How long nothing may be said; a page that has gone is found out by speaking. */
    private static final int SECONDS = 20;

    private static final byte[] STILL_THERE = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] THE_END = {};

    private final IdentityHashMap<BlockingQueue<byte[]>, String> pages = new IdentityHashMap<>();
    private final Map<String, byte[]> last = new TreeMap<>();
    private String state = "";
    private boolean isClosed;

    /**
     * Tells that there is another state of the site.
     *
     * @param next its name
     * @param json what pages must know of it, in one line
     */
    public synchronized void site(String next, String json) {
        state = next;
        tell("site", json);
    }

    /**
     * Tells which mistakes there are now.
     *
     * @param json in one line
     */
    public void problems(String json) {
        tell("problems", json);
    }

    /** The name of the last state. */
    synchronized String state() {
        return state;
    }

    private synchronized void tell(String kind, String json) {
        byte[] message = ("event: " + kind + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
        last.put(kind, message);
        pages.keySet().forEach(page -> page.add(message));
    }

    /** The pages that somebody looks at, by the paths of their files. */
    public synchronized SortedSet<String> open() {
        return new TreeSet<>(pages.values());
    }

    /**
     * Speaks to one page until it goes, or until the server ends.
     *
     * @param page the path of its file
     */
    void follow(HttpExchange exchange, String page) throws IOException {
        BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
        queue.add("retry: 300\n\n".getBytes(StandardCharsets.US_ASCII));
        join(queue, page);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                byte[] message = queue.poll(SECONDS, TimeUnit.SECONDS);
                if (message == THE_END) {
                    return;
                }
                out.write(message == null ? STILL_THERE : message);
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave(queue);
        }
    }

    private synchronized void leave(BlockingQueue<byte[]> queue) {
        pages.remove(queue);
    }

    private synchronized void join(BlockingQueue<byte[]> queue, String page) {
        queue.addAll(last.values());
        if (isClosed) {
            queue.add(THE_END);
        }
        pages.put(queue, page);
    }

    /** Lets go of all pages. */
    @Override
    public synchronized void close() {
        isClosed = true;
        pages.keySet().forEach(page -> page.add(THE_END));
    }
}
