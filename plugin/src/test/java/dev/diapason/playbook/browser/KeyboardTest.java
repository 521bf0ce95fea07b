package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader without a pointer. */
class KeyboardTest {

    private static final String HOME = "latest/jp/en/";
    private static final String HERE = Probe.script("return place(document.activeElement)");

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("A11Y-02: the first stop leads past everything, can be seen, and ends in the text")
    void theFirstStopSkips() {
        assertThat(Visits.findings(browser, PageKinds.all(), this::skip)).isEmpty();
    }

    private List<String> skip() {
        if (browser.number(Probe.script("return controls().length")) < 3) {
            return List.of(); // there is nothing to skip
        }
        browser.press(Keys.TAB);
        List<String> found = new ArrayList<>();
        if (!browser.is("return document.activeElement.matches('a[href^=\"#\"]')")) {
            return List.of("the first stop is " + browser.ask(HERE));
        }
        if (!browser.is(Probe.script("const it = document.activeElement; const {left, top, right, bottom} = box(it);"
                + "return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && !isForEars(it)"
                + "&& document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === it"))) {
            found.add("the first stop cannot be seen");
        }
        browser.press(Keys.ENTER);
        if (!browser.is("return document.activeElement.closest('main') !== null")) {
            found.add("it leads to " + browser.ask(HERE));
        }
        return found;
    }

    @Test
    @DisplayName("A11Y-02: Tab reaches every control, and none holds it")
    void everyControlIsReached() {
        assertThat(Visits.findings(browser, PageKinds.all(), this::unreached)).isEmpty();
    }

    private List<String> unreached() {
        browser.ask("window.reached = new Set(); addEventListener('focusin', event => reached.add(event.target))");
        // Boxes that scroll are stops as well.
        int stops = (int) browser.number(
                Probe.script("return controls().length + all('*').filter(it => it.scrollWidth > it.clientWidth"
                        + " || it.scrollHeight > it.clientHeight).length"));
        browser.press(Collections.nCopies(stops + 2, Keys.TAB).toArray(CharSequence[]::new));
        return browser.texts(Probe.script(
                "return controls().filter(it => !reached.has(it)).map(it => 'not reached | ' + place(it))"));
    }

    @Test
    @DisplayName("A11Y-03: whatever has the focus has a ring that can be seen, and nothing lies over it")
    void theFocusIsSeen() {
        for (Look look : Look.values()) {
            browser.look(look);
            browser.size(look == Look.DARK ? 320 : 1280, 640);

            assertThat(Visits.findings(browser, PageKinds.all(), this::focused))
                    .as(look.name())
                    .isEmpty();
        }
    }

    /** After a key, script moves the focus as the next key would. */
    private List<String> focused() {
        browser.press(Keys.TAB);
        return Probe.ask(browser, "focus");
    }

    @Test
    @DisplayName("A11Y-03: what an address leads to is not hidden by what stays in its place")
    void everyAnchorIsSeen() {
        browser.size(1280, 640);
        assertThat(Visits.probe(browser, PageKinds.all(), "anchors")).isEmpty();

        browser.size(360, 640);
        assertThat(Visits.probe(browser, PageKinds.all(), "anchors")).isEmpty();
    }

    @Test
    @DisplayName(
            "A11Y-02: the language menu is at most four stops away; it opens and closes by keys, and gives the focus back")
    void menusWorkByKeys() {
        browser.open(SampleSite.at(HOME));
        int stops = stopsTo("document.activeElement.matches('summary')"
                + " && document.activeElement.parentElement.querySelector('a[hreflang][aria-current] [lang]')"
                + " && /Language/.test(document.activeElement.innerText)");
        assertThat(stops).isLessThanOrEqualTo(4);

        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.is("return document.activeElement.matches('details[open] a[hreflang]')"))
                .isTrue();

        browser.press(Keys.ESCAPE);
        assertThat(browser.is("return document.activeElement.matches('summary')"
                        + " && !document.activeElement.parentElement.open"))
                .isTrue();
    }

    @Test
    @DisplayName("A11Y-02: search is at most three stops away")
    void searchIsNear() {
        browser.open(SampleSite.at(HOME));

        assertThat(
                        stopsTo(
                                "document.activeElement.matches('input[type=search], a[rel=search], summary:has(+ * input[type=search])')"))
                .isLessThanOrEqualTo(3);
    }

    /** How often Tab is pressed until something holds; far too often if it never does. */
    private int stopsTo(String claim) {
        for (int stops = 1; stops < 20; stops++) {
            browser.press(Keys.TAB);
            if (browser.is("return Boolean(" + claim + ")")) {
                return stops;
            }
        }
        return Integer.MAX_VALUE;
    }
}
