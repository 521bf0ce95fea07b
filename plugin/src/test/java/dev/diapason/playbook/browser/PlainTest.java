package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reader whose browser runs no script. */
class PlainTest {

    private static final String TONE = "latest/jp/en/voice/tone/";

    private final Browser browser = SharedBrowser.fresh();

    @BeforeEach
    void noScript() {
        browser.script(false);
    }

    @Test
    @DisplayName("WEB-04: no button stands about that does nothing")
    void noButtonIsDead() {
        String dead = Probe.script("return all('button, [role=button], input[type=button]').filter(isShown)"
                + ".filter(it => !it.form?.getAttribute('action')).map(it => 'does nothing | ' + place(it))");

        assertThat(Visits.findings(browser, PageKinds.all(), () -> browser.texts(dead)))
                .isEmpty();
    }

    @Test
    @DisplayName("WEB-04: the menus of version, country and language open, and lead to the same section")
    void menusLeadToTheSameSection() {
        browser.open(SampleSite.at(TONE));
        browser.click("header details:has([hreflang=ja-JP]) > summary");
        browser.follow("header details[open] a[hreflang=ja-JP]");

        assertThat(path()).isEqualTo("/latest/jp/ja-JP/voice/tone/");

        browser.click("header details:has([href*='2.3.0']) > summary");
        browser.follow("header details[open] [href*='2.3.0']");

        assertThat(path()).startsWith("/2.3.0/jp/").endsWith("/voice/tone/");

        browser.click("header details:has([href*='/fr/']) > summary");
        browser.follow("header details[open] [href*='/fr/fr-FR/']");

        assertThat(path()).startsWith("/2.3.0/fr/fr-FR/").endsWith("/voice/tone/");
    }

    @Test
    @DisplayName("WEB-04: from the front page to a section and on to the next")
    void linksLeadOn() {
        browser.open(SampleSite.at(""));
        browser.follow("main a[href$='jp/en/']");
        browser.follow("main a[href$='crisis/']");
        assertThat(path()).isEqualTo("/latest/jp/en/crisis/");

        browser.follow("a[rel=next]");
        assertThat(path()).startsWith("/latest/jp/en/").isNotEqualTo("/latest/jp/en/crisis/");
    }

    @Test
    @DisplayName("WEB-04: everything that opens, opens: nothing to read needs script")
    void whatIsClosedOpens() {
        String closed = Probe.script("all('details').forEach(it => it.open = true);"
                + "return all('main [hidden]').filter(it => it.innerText.trim())"
                + ".map(it => 'stays hidden | ' + place(it))");

        assertThat(Visits.findings(browser, PageKinds.in("latest/jp/en/"), () -> browser.texts(closed)))
                .isEmpty();
    }

    @Test
    @DisplayName("WEB-04: a section is found by the alphabet, where the search form leads")
    void sectionsAreFoundByTheAlphabet() {
        browser.open(SampleSite.at("latest/jp/en/"));
        List<String> ways = browser.texts(
                "return [...document.querySelectorAll('form[role=search], [role=search] form, search form')]"
                        + ".map(it => it.action).concat([...document.querySelectorAll('a[rel=search]')].map(it => it.href))");
        assertThat(ways).isNotEmpty();

        browser.open(URI.create(ways.get(0)));
        assertThat(browser.texts("return [...document.querySelectorAll('main a[href]')].map(it => it.pathname)"))
                .contains("/latest/jp/en/crisis/", "/latest/jp/en/voice/tone/");
    }

    private String path() {
        return browser.address().getPath();
    }
}
