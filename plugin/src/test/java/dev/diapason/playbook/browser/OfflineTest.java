package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** An edition once opened, without a network. */
class OfflineTest {

    private static final String EDITION = "latest/ch/de-CH/";
    private static final String CRISIS = EDITION + "crisis/";

    /** Waits until a copy of an address is there, or no longer is. */
    private static final String UNTIL_KEPT = """
            return new Promise(done => {
                const look = async () => Boolean(await caches.match(arguments[0])) === arguments[1]
                    ? done(true) : setTimeout(look, 20);
                look();
            });
            """;

    private final Map<String, byte[]> files = new TreeMap<>(SampleSite.files());
    private final SiteServer server = SiteServer.of(files, "/team/playbook/");
    private final Browser browser = SharedBrowser.fresh();

    @BeforeEach
    void choose() {
        open("");
        browser.follow("main a[hreflang=de-CH]");
    }

    @AfterEach
    void close() {
        browser.open(URI.create("about:blank"));
        browser.tell("Storage.clearDataForOrigin", Map.of("origin", server.origin(), "storageTypes", "all"));
        server.close();
    }

    @Test
    @DisplayName("an edition once opened shows crisis and contacts without a network, and says that they are copies")
    void crisisIsReadOffLine() {
        untilKept(CRISIS, true);
        untilKept(EDITION + "contacts/", true);
        untilKept("site.js", true);
        server.stop();

        open(CRISIS + "?from=memory#call");
        assertThat(browser.is("return document.documentElement.hasAttribute('data-copy')"))
                .isTrue();
        assertThat(text(".dp-saved")).contains("20").matches(".*: \\d{1,2}\\. \\p{L}+ \\d{4}.*");
        assertThat(text("h1")).isEqualTo(title(CRISIS));
        assertThat(browser.number("return document.styleSheets.length")).isOne();

        server.again();
        open(CRISIS);
        assertThat(browser.is("return document.documentElement.hasAttribute('data-copy')"))
                .isFalse();
        assertThat(browser.is("return document.querySelector('.dp-saved').checkVisibility()"))
                .isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsNotKeptIsReplacedByAListOfWhatIs() {
        untilKept(CRISIS, true);
        untilKept("offline/de-CH.html", true);
        untilKept("site.js", true);
        server.stop();

        open(EDITION + "voice/tone/");

        assertThat(browser.address()).isEqualTo(server.at(EDITION + "voice/tone/"));
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("de-CH");
        assertThat(browser.is("return document.styleSheets[0].cssRules.length > 0"))
                .isTrue();
        browser.ask("return new Promise(done => { const look = () => document.querySelector('[data-stored] a')"
                + " ? done() : setTimeout(look, 20); look(); })");
        assertThat(browser.texts("return [...document.querySelectorAll('[data-stored] a')].map(it => it.href)"))
                .contains(server.at(CRISIS).toString())
                .noneMatch(address -> address.contains("/offline/"));

        server.again();
        browser.follow("[data-again]");
        assertThat(text("h1")).isEqualTo(title(EDITION + "voice/tone/"));
    }

    @Test
    void aPageThatWasReadIsKept() {
        open(EDITION + "voice/tone/");
        untilKept(EDITION + "voice/tone/", true);
        server.stop();

        open(EDITION + "voice/tone/index.html");

        assertThat(text("h1")).isEqualTo(title(EDITION + "voice/tone/"));
        server.again();
    }

    @Test
    @DisplayName("a network that does not answer is not waited for longer than a few seconds")
    void aSilentNetworkIsNotWaitedFor() throws IOException {
        replace("worker.js", "PATIENCE = \\d+", "PATIENCE = 50");
        open(EDITION);
        untilKept(CRISIS, true);
        untilKept("site.js", true);
        server.stop();
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        int port = URI.create(server.origin()).getPort();

        try (ServerSocket silent = new ServerSocket(port, 50, loopback)) {
            open(CRISIS);

            assertThat(silent.getLocalPort()).isEqualTo(port);
            assertThat(browser.is("return document.documentElement.hasAttribute('data-copy')"))
                    .isTrue();
        }
        server.again();
    }

    @Test
    void whatTheSiteNoLongerHasIsForgotten() {
        untilKept(CRISIS, true);
        files.remove(CRISIS + "index.html");

        open(CRISIS);

        untilKept(CRISIS, false);
    }

    @Test
    @DisplayName("a new build takes over what is kept, and nothing of the old one stays")
    void aNewBuildReplacesTheStore() {
        untilKept(CRISIS, true);
        replace("worker.js", "BUILD = '\\w+'", "BUILD = 'next'");

        open(EDITION);

        browser.ask(
                "return new Promise(done => { const look = async () => (await caches.keys()).join()"
                        + " === 'diapason ' + arguments[0] + ' next' ? done() : setTimeout(look, 20); look(); })",
                server.at("").toString());
        untilKept(CRISIS, true);
    }

    @Test
    @DisplayName("LEAK-08: who only comes by has nothing stored; the first key or touch on the page is enough")
    void whoOnlyComesByHasNothingStored() {
        try (SiteServer other = SiteServer.of(files, "/")) {
            browser.open(other.at(CRISIS));
            assertThat(browser.number("return navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                    .isZero();
            assertThat(browser.number("return caches.keys().then(all => all.length)"))
                    .isZero();

            browser.press(Keys.ARROW_DOWN);

            assertThat(browser.is(UNTIL_KEPT, other.at(CRISIS).toString(), true))
                    .isTrue();
        }
    }

    private void replace(String path, String pattern, String text) {
        String content = new String(files.get(path), StandardCharsets.UTF_8);
        files.put(path, content.replaceFirst(pattern, text).getBytes(StandardCharsets.UTF_8));
    }

    private void open(String page) {
        browser.open(server.at(page));
    }

    private String text(String selector) {
        return String.valueOf(browser.ask("return document.querySelector(arguments[0]).innerText", selector));
    }

    private void untilKept(String page, boolean isKept) {
        assertThat(browser.is(UNTIL_KEPT, server.at(page).toString(), isKept)).isTrue();
    }

    private String title(String page) {
        return Jsoup.parse(new String(SampleSite.bytes(page), StandardCharsets.UTF_8))
                .selectFirst("h1")
                .text();
    }
}
