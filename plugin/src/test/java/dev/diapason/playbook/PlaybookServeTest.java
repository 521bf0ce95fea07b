package dev.diapason.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.site.SiteRun;
import dev.diapason.playbook.site.TextFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PlaybookServeTest {

    private static final String PLAYBOOK = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            base-url: "https://lumen.example/play/"
            audiences: [public, internal]
            dimensions: { values: locked, crisis: locked }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- sections/en/crisis.md --
            ---
            title: Crisis
            dimension: crisis
            ---
            The crisis lead decides.
            -- sections/en/plans.md --
            ---
            title: Plans
            dimension: values
            audience: internal
            ---
            For colleagues alone.
            """;

    @TempDir
    private Path playbook;

    /** Keeps what is told until somebody asks. */
    private static final class Ear implements PreviewListener {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final BlockingQueue<List<Finding>> problems = new LinkedBlockingQueue<>();

        @Override
        public void told(String sentence) {
            told.add(sentence);
        }

        @Override
        public void failed(String sentence, Exception cause) {
            told.add(sentence);
        }

        @Override
        public void problems(List<Finding> findings) {
            problems.add(findings);
        }
    }

    private final Ear ear = new Ear();

    private PlaybookServe start(boolean isPolling) throws IOException {
        return PlaybookServe.start(new PreviewRequest(request(), 0, isPolling), ear);
    }

    private BuildRequest request() {
        return SiteRun.of(playbook).request(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSaveIsShownAndSaid(boolean isPolling) throws IOException, InterruptedException {
        TextFiles.write(playbook, TextFiles.of(PLAYBOOK));
        try (PlaybookServe serve = start(isPolling)) {
            assertThat(get(serve, "latest/global/en/crisis/")).contains("The crisis lead decides.");

            Path beside = Files.writeString(playbook.resolve("beside"), "duty: { name: Someone, role: crisis-duty }\n");
            Files.move(beside, playbook.resolve("data/contacts.yaml"), StandardCopyOption.REPLACE_EXISTING);

            assertThat(ear.told.take()).isEqualTo("data/contacts.yaml has changed: shown after 0 ms");
            assertThat(get(serve, "latest/global/en/crisis/")).contains("Someone");
        }
    }

    @Test
    @DisplayName("what is for a narrower audience is on its own site and on no other")
    void audiencesAreKeptApart() throws IOException, InterruptedException {
        TextFiles.write(playbook, TextFiles.of(PLAYBOOK));
        try (PlaybookServe serve = start(false)) {
            assertThat(get(serve, "latest/global/en/")).doesNotContain("Plans");
            assertThat(get(serve, "latest/global/en/plans/")).doesNotContain("colleagues");
            assertThat(get(serve, "-/internal/latest/global/en/plans/")).contains("For colleagues alone.");
            assertThat(get(serve, "-/nobody/latest/global/en/plans/")).doesNotContain("colleagues");
        }
    }

    @Test
    @DisplayName("the page for what is not there finds its looks, although it names them as they will be published")
    void thePathOfThePublishedSiteWorks() throws IOException, InterruptedException {
        TextFiles.write(playbook, TextFiles.of(PLAYBOOK));
        try (PlaybookServe serve = start(false)) {
            assertThat(get(serve, "nowhere/")).contains("href=\"/play/site.css\"");
            assertThat(get(serve, "play/site.css")).contains("@layer");
        }
    }

    @Test
    @DisplayName("a playbook that cannot be read is waited for, and is there when it can")
    void aBrokenPlaybookIsWaitedFor() throws IOException, InterruptedException {
        TextFiles.write(playbook, Map.of("playbook.yaml", "title: [\n"));
        try (PlaybookServe serve = start(false)) {
            assertThat(get(serve, "")).contains("no site to show yet", "/-/preview.js");
            assertThat(ear.problems.take()).isNotEmpty();

            TextFiles.write(playbook, TextFiles.of(PLAYBOOK));

            assertThat(ear.problems.take()).isEmpty();
            assertThat(get(serve, "latest/global/en/crisis/")).contains("The crisis lead decides.");
        }
    }

    @Test
    @DisplayName("closed twice, it frees its port and leaves no thread")
    void nothingIsLeft() throws IOException, InterruptedException {
        TextFiles.write(playbook, TextFiles.of(PLAYBOOK));
        PlaybookServe serve = start(false);
        int port = serve.port();
        get(serve, "latest/global/en/crisis/");

        serve.close();
        serve.close();

        serve.await();
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.getLocalPort()).isEqualTo(port);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("playbook-"));
    }

    private static String get(PlaybookServe serve, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(serve.address() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
