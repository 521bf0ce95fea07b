package dev.diapason.playbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "index.html", "<html><body>front</body></html>",
            "404.html", "<html><body>nowhere</body></html>",
            "latest/br/index.html", "<html><body>Brasil</body></html>",
            "site.css", "body {}",
            "worker.js", "the site's own"));
    private final Set<String> asked = new ConcurrentSkipListSet<>();

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.open(0, this::file);
        server.start();
    }

    private Optional<byte[]> file(String path) {
        asked.add(path);
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void pagesComeWithTheScriptAndAllElseAsItIs() throws IOException {
        server.events().site("7", "{}");

        assertThat(get("/"))
                .startsWith("HTTP/1.1 200")
                .endsWith("front<script src=\"/-/preview.js\" data-state=\"7\"></script>\n</body></html>");
        assertThat(get("/site.css")).contains("text/css").endsWith("\nbody {}");
        assertThat(get("/latest/br/")).contains("Brasil");
    }

    @Test
    void aFolderIsLedToItsSlash() throws IOException {
        assertThat(get("/latest/br")).startsWith("HTTP/1.1 302").contains("Location: /latest/br/\n");
    }

    @Test
    void whatIsNotThereIsSaidByTheSitesOwnPage() throws IOException {
        assertThat(get("/latest/xx/")).startsWith("HTTP/1.1 404").contains("nowhere");
        assertThat(get("/-/preview.php")).startsWith("HTTP/1.1 404");
    }

    @Test
    @DisplayName("nobody else may frame, load, guess at or keep what is served")
    void everyAnswerSaysWhoMayUseIt() throws IOException {
        for (String path : List.of("/", "/site.css", "/nowhere", "/-/preview.js")) {
            assertThat(get(path))
                    .contains(
                            "Cache-control: no-store\n",
                            "Content-security-policy: frame-ancestors 'self'\n",
                            "Cross-origin-resource-policy: same-origin\n",
                            "X-content-type-options: nosniff\n")
                    .doesNotContain("Access-Control");
        }
    }

    @ParameterizedTest
    @DisplayName("a path leads to files of the site and nowhere else")
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/latest/..%2f..%2fetc/passwd",
                "/-/../PreviewServer.class",
                "/-/PreviewServer.class",
                "//etc/passwd",
                "/latest\\..\\..\\x"
            })
    void noPathLeadsOut(String path) throws IOException {
        assertThat(get(path)).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("root:");
    }

    @Test
    void otherNamesAndMethodsAreRefusedBeforeAnythingIsMade() throws IOException {
        assertThat(talk("GET / HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 421");
        assertThat(talk("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nContent-Length: 0\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD");
        assertThat(asked).isEmpty();
    }

    @Test
    void theHeadOfAPageHasNoBody() throws IOException {
        assertThat(talk("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\n\n");
    }

    @Test
    @DisplayName("the worker of the site is replaced by one that takes its leave")
    void noWorkerKeepsCopies() throws IOException {
        assertThat(get("/worker.js")).contains("unregister").doesNotContain("the site's own");
        assertThat(get("/-/internal/worker.js")).contains("unregister");
    }

    @Test
    void aPageThatComesLaterHearsTheLastOfEachKind() throws IOException {
        server.events().site("1", "{\"state\":\"1\"}");
        server.events().site("2", "{\"state\":\"2\"}");
        server.events().problems("{\"errors\":3}");
        try (Socket page = socket();
                BufferedReader heard = follow(page, "/latest/br/")) {
            assertThat(lines(heard, "data: {\"state\":\"2\"}"))
                    .contains("event: problems", "data: {\"errors\":3}", "event: site")
                    .doesNotContain("data: {\"state\":\"1\"}");
            assertThat(server.events().open()).containsExactly("latest/br/index.html");

            server.events().site("3", "{\"state\":\"3\"}");

            assertThat(lines(heard, "data: {\"state\":\"3\"}")).contains("event: site");
        }
    }

    @Test
    @DisplayName("a port that somebody else has is left to them: the next free one is taken")
    void theNextFreePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PreviewServer second = PreviewServer.open(other.getLocalPort(), this::file)) {
            assertThat(second.port()).isGreaterThan(other.getLocalPort());
        }
    }

    @Test
    @DisplayName("when it is closed, the port is free, open pages are let go, and no thread is left")
    void nothingIsLeft() throws IOException {
        int port = server.port();
        try (Socket page = socket();
                BufferedReader heard = follow(page, "/")) {
            lines(heard, "retry: 300");

            server.close();

            assertThat(heard.lines().anyMatch(line -> line.startsWith("event"))).isFalse();
        }
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.getLocalPort()).isEqualTo(port);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("playbook-preview"));
    }

    private static List<String> lines(BufferedReader heard, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(heard.readLine());
        } while (!last.equals(lines.get(lines.size() - 1)));
        return lines;
    }

    private Socket socket() throws IOException {
        return new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port());
    }

    private BufferedReader follow(Socket page, String path) throws IOException {
        page.getOutputStream()
                .write(("GET /-/events?" + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
    }

    private String get(String path) throws IOException {
        return talk("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n");
    }

    /** Asks as no browser would, and gives the whole answer, lines ending in one character. */
    private String talk(String request) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
