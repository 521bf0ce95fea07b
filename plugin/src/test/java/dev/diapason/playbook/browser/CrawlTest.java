package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every page, opened once. */
class CrawlTest {

    private static final String KEPT = """
            const kept = [];
            if (document.cookie) kept.push('cookie ' + document.cookie);
            for (const key of Object.keys(localStorage)) kept.push('local storage ' + key);
            for (const key of Object.keys(sessionStorage)) kept.push('session storage ' + key);
            return kept;
            """;

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("SEC-13, LEAK-08: no page complains, breaks its policy, asks another host or keeps anything")
    void everyPageIsQuiet() {
        Findings offences = new Findings();
        List<String> pages = SampleSite.distinctPages();
        for (String page : pages) {
            offences.addAll(page, visit(page));
        }

        assertThat(offences.lines()).isEmpty();
        assertThat(pages).hasSizeGreaterThan(1_000);
    }

    private List<String> visit(String page) {
        browser.open(SampleSite.at(page));
        List<String> found = new ArrayList<>(browser.complaints());
        found.addAll(browser.texts(KEPT));
        browser.requests().stream()
                .filter(address -> !address.startsWith(SampleSite.server().origin() + "/"))
                .forEach(found::add);
        return found;
    }
}
