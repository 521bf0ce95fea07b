package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What axe finds. */
class AxeTest {

    private static final List<Integer> WIDTHS = List.of(1280, 320);

    /** A page that holds a whole edition holds the same parts again and again: some of them will do. */
    private static final String SHORTER =
            "document.querySelectorAll('main > article').forEach((it, i) => i < 8 || it.remove())";

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName(
            "A11Y-01: axe finds nothing to mend and nothing to look at, of A, AA, AAA and best practice, in any look")
    void axeFindsNothing() {
        Findings found = new Findings();
        for (String page : PageKinds.all()) {
            browser.look(Look.LIGHT);
            browser.open(SampleSite.at(page));
            browser.ask(SHORTER);
            Axe axe = Axe.in(browser);
            for (Look look : Look.values()) {
                for (int width : WIDTHS) {
                    browser.look(look);
                    browser.size(width, 800);
                    found.addAll(page + " " + look + " " + width, axe.findings());
                }
            }
        }

        assertThat(found.lines()).isEmpty();
    }
}
