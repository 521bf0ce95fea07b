package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the script of the pages does for a reader: theme, last choice, copying, shortcuts, menus. */
class ReaderTest {

    private static final String EDITION = "latest/ch/de-CH/";
    private static final String STORED = "return Object.keys(localStorage)";

    private final Browser browser = SharedBrowser.fresh();

    @BeforeEach
    void nothingIsRemembered() {
        open("");
        browser.ask("localStorage.clear()");
    }

    @Test
    @DisplayName(
            "LEAK-08: the theme follows the device until the reader chooses; the choice survives navigation and can be undone")
    void theThemeIsTheReadersChoice() {
        open(EDITION);
        assertThat(theme()).isEqualTo("auto");
        assertThat(browser.texts(STORED)).isEmpty();

        browser.click("[data-theme-switch]");
        browser.click("[data-theme-switch]");
        open(EDITION + "crisis/");
        assertThat(theme()).isEqualTo("dark");
        assertThat(browser.is("return document.querySelector('[data-theme-switch]').hidden"))
                .isFalse();

        browser.click("[data-theme-switch]");
        assertThat(theme()).isEqualTo("auto");
        assertThat(browser.texts(STORED)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName(
            "LEAK-08: nothing is stored by looking; the edition chosen last is offered next time, and forgotten on demand")
    void theLastChoiceIsOffered() {
        open("");
        open(EDITION);
        open("");
        assertThat(browser.is("return document.querySelector('[data-last-choice]').hidden"))
                .isTrue();
        assertThat(browser.texts(STORED)).isEmpty();

        browser.follow("main a[hreflang=de-CH]");
        open("");

        assertThat(text("[data-last-choice] a")).isEqualTo("Continue with Schweiz · Deutsch");
        assertThat(browser.texts(STORED)).containsExactly("diapason / choice");
        browser.follow("[data-last-choice] a");
        assertThat(browser.address()).isEqualTo(SampleSite.at(EDITION));

        open("");
        browser.click("[data-last-choice] button");
        assertThat(browser.texts(STORED)).isEmpty();
        assertThat(browser.ask("return document.activeElement.localName")).isEqualTo("main");
    }

    @Test
    void aSwitcherIsAChoiceToo() {
        open(EDITION + "crisis/");
        browser.click(".dp-switchers details:first-of-type summary");
        browser.follow(".dp-switchers details:first-of-type a[hreflang=fr-CH]");
        open("");

        assertThat(text("[data-last-choice] a bdi[lang=fr-CH]")).isEqualTo("Suisse · Français");
    }

    @Test
    void sitesOfOneOriginDoNotShareWhatTheyRemember() {
        try (SiteServer server = SiteServer.of(SampleSite.files(), "/team/playbook/")) {
            browser.open(server.at(EDITION));
            browser.click("[data-theme-switch]");

            assertThat(browser.texts(STORED)).containsExactly("diapason /team/playbook/ theme");
        }
    }

    @Test
    @DisplayName("a copy button copies the text, says so, and is not there where nothing can be copied")
    void whatIsWorthCopyingHasAButton() {
        Map<String, byte[]> files = new TreeMap<>(SampleSite.files());
        String page = new String(files.get(EDITION + "crisis/index.html"), StandardCharsets.UTF_8);
        files.put(
                EDITION + "crisis/index.html",
                page.replace("<h1", "<h1 data-copy").getBytes(StandardCharsets.UTF_8));
        try (SiteServer server = SiteServer.of(files, "/")) {
            browser.open(server.at(EDITION + "crisis/"));
            String title = browser.ask("return document.querySelector('h1').firstChild.data")
                    .toString();

            browser.click("h1 .dp-copy");

            assertThat(
                            browser.is(
                                    "return new Promise(done => { const look = () => [...document.querySelectorAll('[role=status]')]"
                                            + ".some(it => it.textContent === document.querySelector('[data-words]').dataset.copyDone) ? done(true) : setTimeout(look, 20); look(); })"))
                    .isTrue();
            assertThat(text("h1 .dp-copy")).startsWith("Kopiert");
            browser.ask("document.querySelector('h1').append(document.createElement('input'));"
                    + "document.querySelector('h1 input').focus()");
            browser.pressWith(Keys.CONTROL, "v");
            assertThat(browser.ask("return document.querySelector('h1 input').value"))
                    .isEqualTo(title);
        }
    }

    @Test
    @DisplayName("A11Y-02: single keys lead on, rest while somebody writes, and can be switched off")
    void shortcutsDoNotGetInTheWay() {
        open(EDITION + "crisis/");
        String next =
                browser.ask("return document.querySelector('a[rel=next]').href").toString();

        browser.press("?");
        assertThat(isDialogOpen()).isTrue();
        browser.press("n");
        assertThat(browser.address()).isEqualTo(SampleSite.at(EDITION + "crisis/"));
        browser.press(Keys.ESCAPE);
        assertThat(isDialogOpen()).isFalse();

        browser.leave(() -> browser.press("n"));
        assertThat(browser.address()).isEqualTo(URI.create(next));
        browser.leave(() -> browser.press("p"));
        assertThat(browser.address()).isEqualTo(SampleSite.at(EDITION + "crisis/"));

        browser.ask("document.querySelector('main').append(document.createElement('input'));"
                + "document.querySelector('main input').focus()");
        browser.press("n?");
        assertThat(browser.ask("return document.activeElement.value")).isEqualTo("n?");

        browser.click("[data-keys-open]");
        browser.click("[data-keys-on]");
        browser.press(Keys.ESCAPE);
        open(EDITION + "crisis/");
        browser.press("n?");
        assertThat(isDialogOpen()).isFalse();
        assertThat(browser.address()).isEqualTo(SampleSite.at(EDITION + "crisis/"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("A11Y-02: slash and Ctrl K lead to the search field")
    void slashLeadsToTheSearch() {
        open(EDITION);
        browser.ask("document.querySelector('input[type=search]') ?? document.querySelector('header')"
                + ".append(Object.assign(document.createElement('input'), {type: 'search'}))");
        for (Runnable way : List.<Runnable>of(() -> browser.press("/"), () -> browser.pressWith(Keys.CONTROL, "k"))) {
            browser.ask("document.activeElement.blur()");
            way.run();
            assertThat(browser.ask("return document.activeElement.type")).isEqualTo("search");
            assertThat(browser.ask("return document.activeElement.value")).isEqualTo("");
        }
    }

    @Test
    @DisplayName("A11Y-02: Esc closes a menu and leads back to it; so does going elsewhere")
    void menusClose() {
        open(EDITION);
        String open = "return document.querySelectorAll('details[name=switch][open]').length";
        browser.click("details[name=switch] summary");
        browser.press(Keys.TAB, Keys.ESCAPE);
        assertThat(browser.number(open)).isZero();
        assertThat(browser.is(
                        "return document.activeElement === document.querySelector('details[name=switch] summary')"))
                .isTrue();

        browser.click("details[name=switch] summary");
        assertThat(browser.number(open)).isOne();
        browser.click("h1");
        assertThat(browser.number(open)).isZero();
    }

    @Test
    @DisplayName("WEB-04: without script there is no button that does nothing")
    void noDeadButtonIsShown() {
        browser.script(false);
        for (String page :
                Stream.of("", EDITION, EDITION + "crisis/", "404.html").toList()) {
            open(page);
            assertThat(browser.texts(
                            "return [...document.querySelectorAll('button, dialog')].filter(it => it.checkVisibility())"
                                    + ".map(it => it.outerHTML)"))
                    .isEmpty();
        }
        browser.script(true);
    }

    @Test
    @DisplayName("SEC-13: nothing from elsewhere can be loaded as a script")
    void onlyScriptsOfTheSiteAreLoaded() {
        try (SiteServer server = SiteServer.of(SampleSite.files(), "/team/playbook/")) {
            browser.open(server.at(EDITION));

            for (String address : List.of("https://example.com/x.js", "//example.com/x.js", "data:,0", "../x.js")) {
                assertThat(browser.ask(
                                "try { diapason.policy.createScriptURL(arguments[0]); return 'loads' } catch (e) { return e.name }",
                                address))
                        .as(address)
                        .isEqualTo("TypeError");
            }
        }
    }

    @Test
    @DisplayName("A11Y-01: axe finds nothing in what scripts add")
    void whatScriptsAddIsAccessible() {
        open("");
        browser.follow("main a[hreflang=de-CH]");
        for (String page : List.of("", EDITION + "crisis/", "offline/ar.html")) {
            open(page);
            browser.press("?");
            for (Look look : Look.values()) {
                browser.look(look);
                browser.ask("document.documentElement.dataset.copy = '2026-11-23T12:00:00Z'");

                assertThat(Axe.in(browser).findings()).as(page + " " + look).isEmpty();
            }
        }
    }

    @Test
    void fromADiskLinksNameTheirFileAndTheThemeIsKept() {
        URI site = SampleSite.onDisk(SampleSite.files().keySet().stream()
                        .filter(path -> path.startsWith("latest/ch/") || !path.contains("/")))
                .toUri();
        browser.open(site.resolve("index.html"));
        browser.follow("main a[hreflang=de-CH]");
        assertThat(browser.address().getPath()).endsWith("/latest/ch/de-CH/index.html");
        browser.click("[data-theme-switch]");
        browser.follow(".dp-urgent a[href*='crisis/']");
        assertThat(browser.address().getPath()).endsWith("/crisis/index.html");
        assertThat(theme()).isEqualTo("light");
        browser.open(site.resolve("latest/ch/index.html"));
        browser.ask("return new Promise(done => { const look = () => document.querySelector('[data-theme-switch]')"
                + " ? done() : setTimeout(look, 20); look(); })");
        assertThat(browser.complaints()).isEmpty();
    }

    private void open(String page) {
        browser.open(SampleSite.at(page));
    }

    private String text(String selector) {
        return String.valueOf(browser.ask("return document.querySelector(arguments[0]).innerText", selector));
    }

    private String theme() {
        return browser.ask("return document.documentElement.dataset.theme ?? 'auto'")
                .toString();
    }

    private boolean isDialogOpen() {
        return browser.is("return document.querySelector('dialog[data-keys]').open");
    }
}
