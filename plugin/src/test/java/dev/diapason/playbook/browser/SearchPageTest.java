package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page to search on, as a reader uses it. */
class SearchPageTest {

    /** Waits for results that belong to the query: the announcement comes last. */
    private static final String TOLD = """
            const status = document.querySelector('[data-search-status]');
            const isSaid = () => status.textContent && [...arguments].some(part => status.textContent.includes(part));
            const told = left => isSaid() || !left
              ? status.textContent : new Promise(done => setTimeout(done, 50)).then(() => told(left - 1));
            return told(100);
            """;

    /** Waits until the address has the query, which is when its results are shown. */
    private static final String ASKED = """
            const asked = left => new URLSearchParams(location.search).get('q') === arguments[0] || !left
              || new Promise(done => setTimeout(done, 50)).then(() => asked(left - 1));
            return asked(100);
            """;

    private static final String RESULTS =
            "return [...document.querySelectorAll('[data-search-results] a')].map(a => a.getAttribute('href'))";

    private final Browser browser = SharedBrowser.fresh();

    private static List<String> payloads() {
        return List.of(
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "\"><svg onload=alert(1)>",
                "'\"><img src=x onerror=alert(1)>",
                "</script><script>alert(1)</script>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "__proto__",
                "constructor",
                "toString",
                "hasOwnProperty",
                "prototype.x",
                "__proto__[x]=1",
                "\"]}",
                "\"]});alert(1);//",
                "{{7*7}}",
                "${alert(1)}",
                "<%= 1 %>",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<mark>crisis</mark>",
                "crisis</mark><img src=x onerror=alert(1)>",
                "\u2028alert(1)\u2029",
                "<!--",
                "]]>",
                "((((((((((",
                "\\",
                "*",
                "a".repeat(2_000),
                "\u0000\uffff",
                "🙂");
    }

    @Test
    @DisplayName("SEC-09: what is asked for is shown by text nodes only, and nothing that was asked runs")
    void whatIsAskedIsText() {
        for (String payload : payloads()) {
            open(SearchSites.page("sample", "latest/global/en"), payload);
            String told = told("“" + payload.strip() + "”", "result");

            assertThat(told).as(payload).isNotBlank();
            assertThat(browser.texts("""
                    return [...document.querySelectorAll('[data-search-page] :is(img, script, svg, iframe)')]
                    """)).as(payload).isEmpty();
            assertThat(browser.texts("""
                    return [...document.querySelectorAll('[data-search-results] *')].map(each => each.localName)
                    """)).as(payload).isSubsetOf("li", "a", "p", "span", "mark");
            assertThat(browser.is("return ({}).x === undefined")).as(payload).isTrue();
            assertThat(browser.complaints()).as(payload).isEmpty();
        }
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    @DisplayName("A11Y-11: results as one types, walked through by arrows, Enter and Esc, and kept in the address")
    void theKeyboardIsEnough() {
        browser.open(SearchSites.page("sample", "latest/global/en"));
        browser.ask("document.querySelector('[data-search-page] [data-search]').focus()");
        browser.press("holding statement");
        browser.ask(ASKED, "holding statement");
        List<String> results = browser.texts(RESULTS);

        assertThat(results.get(0)).isEqualTo("./crisis/#holding-statement");
        assertThat(browser.address().getQuery()).isEqualTo("q=holding+statement");
        browser.press(Keys.ARROW_DOWN);
        assertThat(focus()).isEqualTo(results.get(0));
        browser.press(Keys.ARROW_DOWN);
        assertThat(focus()).isEqualTo(results.get(1));
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(focus()).isEqualTo("field");
        browser.press(Keys.ENTER);
        assertThat(focus()).isEqualTo(results.get(0));
        browser.press(Keys.ESCAPE);
        assertThat(focus()).isEqualTo("field");
        browser.press(Keys.ESCAPE);
        assertThat(browser.is("return document.querySelector('[data-search-page] [data-search]').value === ''"))
                .isTrue();
        assertThat(browser.texts(RESULTS)).isEmpty();
        assertThat(browser.address().getQuery()).isNull();
    }

    @Test
    void aResultLeadsToItsBlock() {
        open(SearchSites.page("sample", "latest/global/en"), "holding statement");
        told("result", "result");
        browser.follow("[data-search-results] a");

        assertThat(browser.address().getPath()).endsWith("/latest/global/en/crisis/");
        assertThat(browser.address().getFragment()).isEqualTo("holding-statement");
    }

    @Test
    @DisplayName("A11Y-11: a labelled field, and a polite region that says how many there are")
    void saysWhatItIsAndWhatItFound() {
        open(SearchSites.page("sample", "latest/global/en"), "holding statement");

        assertThat(told("result", "result")).matches("\\d+ results?");
        assertThat(browser.is(
                        "return document.querySelector('[data-search-status]').getAttribute('role') === 'status'"))
                .isTrue();
        assertThat(browser.texts("""
                return [...document.querySelectorAll('[data-search]')].map(field => field.labels[0].textContent)
                """)).hasSize(2).doesNotContain("");
        open(SearchSites.page("sample", "latest/global/en"), "qqxxzz");
        assertThat(told("qqxxzz", "qqxxzz"))
                .isEqualTo("Nothing found for “qqxxzz”. Try another word, or look below from A to Z.");
        assertThat(browser.number("return document.querySelectorAll('.dp-index a').length"))
                .isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"de, Krise", "fr, crise", "ar, الأزمة", "ja, 危機"})
    @DisplayName("SEC-13: shared by its address in any language, and the policy holds")
    void anAddressIsAQuestion(String language, String query) {
        open(SearchSites.page("sample", "latest/global/" + language), query);
        told("", "");

        assertThat(browser.texts("return diapasonLoaded.texts.then(() => " + RESULTS.replace("return ", "") + ")"))
                .isNotEmpty();
        assertThat(browser.number("return document.querySelectorAll('[data-search-results] mark').length"))
                .isPositive();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("WEB-02: nothing of the search is loaded before somebody wants to search")
    void isLoadedOnFirstUse() {
        browser.open(SampleSite.at("latest/global/en/crisis/"));
        assertThat(browser.requests()).noneMatch(address -> address.contains("search"));
        browser.ask("document.querySelector('[data-search]').focus()");
        browser.ask("""
                const loaded = () => typeof diapasonLoaded !== 'undefined'
                  ? diapasonLoaded.texts : new Promise(done => setTimeout(done, 20)).then(loaded);
                return loaded().then(() => 'all');
                """);

        assertThat(browser.requests().stream().map(address -> address.replaceFirst(".*/", "")))
                .containsExactlyInAnyOrder("search.js", "search-index.js", "search-texts.js");
    }

    @Test
    @DisplayName("WEB-04, A11Y-11: without script the form leads to the list from A to Z")
    void withoutScriptTheFormLeadsToTheList() {
        browser.script(false);
        browser.open(SampleSite.at("latest/global/en/crisis/"));
        browser.ask(
                "const field = document.querySelector('.dp-find [data-search]'); field.value = 'tone'; field.focus()");
        browser.leave(() -> browser.press(Keys.ENTER));

        assertThat(browser.address().toString()).endsWith("/latest/global/en/search.html?q=tone");
        assertThat(browser.texts(
                        "return [...document.querySelectorAll('.dp-index a')].map(a => a.getAttribute('href'))"))
                .contains("./crisis/#who-decides", "./voice/tone/#one-voice");
        browser.follow(".dp-index a[href='./crisis/#who-decides']");
        assertThat(browser.address().getFragment()).isEqualTo("who-decides");
    }

    @Test
    @DisplayName("WEB-04: from a disk as from a host")
    void searchesFromADisk() {
        Path site = SampleSite.onDisk(SampleSite.files().keySet().stream()
                .filter(path -> path.startsWith("latest/global/en/") || !path.contains("/")));
        open(site.resolve("latest/global/en/search.html").toUri(), "holding statement");
        told("result", "result");

        assertThat(browser.texts(RESULTS).get(0)).isEqualTo("./crisis/index.html#holding-statement");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @DisplayName("WEB-04: on a phone the header leads to the page, and the field does not crowd it")
    void onAPhoneTheHeaderLeadsToThePage() {
        browser.size(320, 640);
        browser.open(SampleSite.at("latest/global/en/"));
        browser.follow(".dp-find button");

        assertThat(browser.address().getPath()).endsWith("/latest/global/en/search.html");
    }

    @ParameterizedTest
    @CsvSource({"en, crisis", "ar, الأزمة", "ja, 危機"})
    @DisplayName("A11Y-01: axe finds nothing among results either")
    void axeFindsNothingAmongResults(String language, String query) {
        Findings found = new Findings();
        for (Look look : Look.values()) {
            for (int width : new int[] {1280, 320}) {
                browser.look(look);
                browser.size(width, 800);
                open(SearchSites.page("sample", "latest/global/" + language), query);
                browser.ask("return diapasonLoaded.texts.then(() => 'all')");
                told("", "");
                found.addAll(
                        language + " " + look + " " + width, Axe.in(browser).findings());
            }
        }

        assertThat(found.lines()).isEmpty();
    }

    private void open(URI page, String query) {
        browser.open(URI.create(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    /** What the status says once it says one of these. */
    private String told(String one, String other) {
        return String.valueOf(browser.ask(TOLD, one, other));
    }

    private String focus() {
        return String.valueOf(browser.ask("""
                const own = document.activeElement;
                return own.matches('[data-search-page] [data-search]') ? 'field' : own.getAttribute('href')
                """));
    }
}
