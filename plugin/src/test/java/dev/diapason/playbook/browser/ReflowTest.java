package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages on small screens, and in large letters. */
class ReflowTest {

    /** The worst a reader may ask for: WCAG 2.2, success criterion 1.4.12. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    private static final String LARGE = "html { font-size: 200% !important }";

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("A11Y-06: 1280 pixels at 400 % are 320: nothing scrolls both ways, and nothing is cut off")
    void everyPageFitsAPhone() {
        browser.size(320, 256);

        assertThat(Visits.probe(browser, PageKinds.all(), "reflow")).isEmpty();
    }

    @Test
    @DisplayName("A11Y-06: open menus fit a phone")
    void openMenusFitAPhone() {
        browser.size(320, 640);

        assertThat(Visits.findings(browser, PageKinds.all(), this::menus)).isEmpty();
    }

    private List<String> menus() {
        int menus = (int) browser.number("return document.querySelectorAll('header details').length");
        Findings findings = new Findings();
        for (int menu = 0; menu < menus; menu++) {
            browser.ask(
                    "const all = document.querySelectorAll('header details');"
                            + "all.forEach(it => it.open = false); all[arguments[0]].open = true",
                    menu);
            findings.addAll("menu " + menu, Probe.ask(browser, "reflow"));
        }
        return findings.lines();
    }

    @Test
    @DisplayName("A11Y-06: a reader's own spacing of letters, words and lines cuts nothing off")
    void spacedTextFits() {
        browser.size(320, 640);

        assertThat(Visits.findings(browser, PageKinds.all(), () -> dressed(SPACED)))
                .isEmpty();
    }

    @Test
    @DisplayName("A11Y-06: letters of twice the size cut nothing off")
    void largeTextFits() {
        assertThat(Visits.findings(browser, PageKinds.all(), () -> dressed(LARGE)))
                .isEmpty();
    }

    /** A style sheet made by script is the reader's, and no matter of the page's policy. */
    private List<String> dressed(String style) {
        browser.ask(
                "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]);"
                        + "document.adoptedStyleSheets = [sheet]",
                style);
        return Probe.ask(browser, "reflow");
    }
}
