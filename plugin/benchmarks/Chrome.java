import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window, asked over the DevTools protocol. CHROME_BIN names it; by default {@code chromium}. */
final class Chrome implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");
    private static final Pattern VALUE = Pattern.compile("\"value\":(\"(?:[^\"\\\\]|\\\\.)*\"|[^,}]+)");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<String>> open = new ConcurrentHashMap<>();
    private final WebSocket socket;
    private int last;

    Chrome(Path profile) throws Exception {
        process = new ProcessBuilder(
                        System.getenv().getOrDefault("CHROME_BIN", "chromium"),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String browser = "";
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        while (!browser.contains("DevTools listening on")) {
            browser = said.readLine();
            if (browser == null) {
                throw new IOException("the browser has ended");
            }
        }
        Thread rest = new Thread(() -> said.lines().forEach(line -> {}));
        rest.setDaemon(true);
        rest.start();
        String host = URI.create(browser.substring(browser.indexOf("ws://"))).getAuthority();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://" + host + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String answer = http.send(page, HttpResponse.BodyHandlers.ofString()).body();
        Matcher address = Pattern.compile("ws://[^\"]+").matcher(answer);
        if (!address.find()) {
            throw new IOException(answer);
        }
        socket = http.newWebSocketBuilder().buildAsync(URI.create(address.group()), new Ear()).join();
        tell("Page.enable", "{}");
    }

    /** Goes to an address, and waits until it is loaded. */
    void open(String address) throws Exception {
        tell("Page.navigate", "{\"url\":\"" + address + "\"}");
        while (!ask("document.readyState + location.href").equals("complete" + address)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** What a script says; a promise is waited for. */
    String ask(String script) throws Exception {
        String answer = tell(
                "Runtime.evaluate",
                "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + quoted(script) + "}");
        Matcher value = VALUE.matcher(answer);
        String found = value.find() ? value.group(1) : answer;
        return found.startsWith("\"") ? found.substring(1, found.length() - 1) : found;
    }

    private String tell(String method, String parameters) throws Exception {
        int id = ++last;
        CompletableFuture<String> answer = new CompletableFuture<>();
        open.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** Takes answers and gives them to who has asked. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            heard.append(data);
            if (isLast) {
                Matcher id = ID.matcher(heard);
                if (id.lookingAt()) {
                    open.remove(Integer.parseInt(id.group(1))).complete(heard.toString());
                }
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor(SECONDS, TimeUnit.SECONDS);
    }
}
