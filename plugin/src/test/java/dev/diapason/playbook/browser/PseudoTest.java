package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.site.Built;
import dev.diapason.playbook.site.PseudoPlaybook;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Languages made from English, as a browser shows them: whatever was left in English stands out, and what has room for English
 * only is cut off.
 */
class PseudoTest {

    private static final Map<String, Built> SITES = Stream.of("en-XA", "ar-XB")
            .collect(Collectors.toMap(tag -> tag, PseudoPlaybook::built, (one, other) -> one, TreeMap::new));

    private static final Map<String, SiteServer> SERVERS = SITES.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    site -> SiteServer.of(site.getValue().files(), "/"),
                    (one, other) -> one,
                    TreeMap::new));

    private final Browser browser = SharedBrowser.fresh();

    @AfterAll
    static void close() {
        SERVERS.values().forEach(SiteServer::close);
    }

    @ParameterizedTest(name = "I18N-17: {0}")
    @ValueSource(strings = {"en-XA", "ar-XB"})
    @DisplayName("I18N-17: on a phone no page of a pseudo-language is cut off or says a plain English word")
    void everyPageFitsAPhoneAndIsTranslated(String tag) {
        browser.size(320, 640);
        Findings findings = new Findings();
        for (String page : pages(tag)) {
            browser.open(SERVERS.get(tag).at(page));
            findings.addAll(page, Probe.ask(browser, "reflow"));
            plain(page, findings);
        }

        assertThat(pages(tag)).hasSizeGreaterThan(20).contains("404.html", "");
        assertThat(findings.lines()).isEmpty();
    }

    @ParameterizedTest(name = "I18N-17: {0}")
    @ValueSource(strings = {"en-XA", "ar-XB"})
    @DisplayName("I18N-17: menus, the help on keys and everything that opens fit a phone, and are translated")
    void whatOpensFitsAndIsTranslated(String tag) {
        browser.size(320, 640);
        Findings findings = new Findings();
        for (String page : List.of("latest/ch/" + tag + "/", "latest/ch/" + tag + "/crisis/")) {
            browser.open(SERVERS.get(tag).at(page));
            browser.ask("document.querySelectorAll('main details').forEach(it => it.open = true)");
            findings.addAll(page + " open", Probe.ask(browser, "reflow"));
            int menus = (int) browser.number("return document.querySelectorAll('header details').length");
            for (int menu = 0; menu < menus; menu++) {
                browser.ask(
                        "document.querySelectorAll('header details').forEach((it, i) => it.open = i === arguments[0])",
                        menu);
                findings.addAll(page + " menu " + menu, Probe.ask(browser, "reflow"));
                findings.addAll(page + " menu " + menu, Probe.ask(browser, "menu"));
            }
            browser.ask("document.querySelectorAll('header details').forEach(it => it.open = false)");
            browser.ask("document.querySelector('dialog').showModal()");
            findings.addAll(page + " keys", Probe.ask(browser, "reflow"));
            plain(page, findings);
            assertThat(menus).isPositive();
        }

        assertThat(findings.lines()).isEmpty();
    }

    @ParameterizedTest(name = "I18N-17: {0}")
    @ValueSource(strings = {"en-XA", "ar-XB"})
    @DisplayName(
            "I18N-17: what scripts say is translated: the theme, what was copied, the last choice, and what was found")
    void whatScriptsSayIsTranslated(String tag) {
        browser.size(320, 640);
        Findings findings = new Findings();
        SiteServer server = SERVERS.get(tag);
        browser.open(server.at("latest/ch/" + tag + "/voice/"));
        for (int theme = 0; theme < 3; theme++) {
            browser.click(".dp-theme");
            plain("theme " + theme, findings);
        }
        browser.ask("document.querySelector('.dp-copy').click()");
        plain("copy", findings);
        browser.open(server.at(""));
        browser.follow("main a[href*='/ch/']");
        browser.open(server.at(""));
        assertThat(browser.number("return document.querySelectorAll('.dp-choice, [data-choice]').length"))
                .isPositive();
        plain("choice", findings);
        for (String query : List.of("Λόγος", "ωωψψ")) {
            browser.open(search(tag, query));
            assertThat(browser.ask("""
                            const status = document.querySelector('[data-search-status]');
                            const told = left => status.textContent || !left
                              ? status.textContent : new Promise(done => setTimeout(done, 50)).then(() => told(left - 1));
                            return told(100);
                            """)).as(query).asString().isNotBlank();
            findings.addAll(query, Probe.ask(browser, "reflow"));
            plain(query, findings);
        }

        assertThat(findings.lines()).isEmpty();
    }

    @ParameterizedTest(name = "I18N-17: {0}")
    @ValueSource(strings = {"en-XA", "ar-XB"})
    @DisplayName("I18N-17: paper says no plain English word")
    void paperIsTranslated(String tag) {
        browser.paper();
        Findings findings = new Findings();
        for (String page : List.of("latest/ch/" + tag + "/crisis/", "latest/ch/" + tag + "/all.html")) {
            browser.open(SERVERS.get(tag).at(page));
            findings.addAll(page, Probe.ask(browser, "paper"));
            plain(page, findings);
        }

        assertThat(findings.lines()).isEmpty();
    }

    @Test
    @DisplayName("I18N-17: a plain word is seen wherever it stands: in a text, an attribute, a style")
    void thePlainWordIsSeen() {
        browser.open(SERVERS.get("en-XA").at("latest/ch/en-XA/crisis/"));
        browser.ask("document.querySelector('main p').append(' Hello');"
                + "document.querySelector('main').setAttribute('aria-label', 'Aloud');"
                + "const sheet = new CSSStyleSheet(); sheet.insertRule('h1::after { content: \"Style\" }');"
                + "document.adoptedStyleSheets = [sheet]");
        Findings findings = new Findings();
        plain("page", findings);

        assertThat(findings.lines())
                .extracting(line -> line.replaceFirst(" \\|.*", ""))
                .containsExactly("plain English: Aloud", "plain English: Hello", "plain English: Style");
    }

    private void plain(String page, Findings findings) {
        Probe.ask(browser, "said").stream()
                .flatMap(PseudoPlaybook::english)
                .forEach(word -> findings.add(page, "plain English: " + word));
    }

    private static URI search(String tag, String query) {
        return URI.create(SERVERS.get(tag).at("latest/ch/" + tag + "/search.html") + "?q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** The pages in the language itself; those that only lead on are none. */
    private static List<String> pages(String tag) {
        Map<String, byte[]> files = SITES.get(tag).files();
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> {
                    String html = new String(files.get(path), StandardCharsets.UTF_8);
                    return html.contains("<html lang=\"" + tag + "\"") && !html.contains("http-equiv=\"refresh\"");
                })
                .map(path -> path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList();
    }
}
