package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that stay where they are while they load. */
class ShiftTest {

    /** Two frames later nothing of the load is left to be painted. */
    private static final String SHIFTS = """
            return new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => {
              const shifts = [];
              new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});
              requestAnimationFrame(() => setTimeout(() => tell(shifts.map(it =>
                'moves by ' + it.value.toFixed(4) + ' | ' + it.sources.map(source => source.node?.className ?? '?').join(' '))), 0));
            })));
            """;

    private final Browser browser = SharedBrowser.fresh();

    @AfterEach
    void fullSpeed() {
        speed(-1, -1, 0);
    }

    @Test
    @DisplayName("WEB-07: nothing moves while a page loads over a slow network, on a phone or a desk")
    void nothingMovesWhilePagesLoad() {
        browser.tell("Network.enable", Map.of());
        // Bytes a second, and milliseconds for a first answer: a bad 3G network, but for the wait that would cost
        // minutes.
        speed(180_000, 84_000, 20);
        // The page for what is not kept lists what is, which only the device knows.
        List<String> pages = PageKinds.all().stream()
                .filter(page -> !page.startsWith("offline/"))
                .toList();
        for (int width : List.of(360, 1280)) {
            browser.size(width, 640);

            assertThat(Visits.findings(browser, pages, () -> browser.texts(SHIFTS)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("WEB-07: the header is not seen in parts, of which the last would push the others aside")
    void theHeaderIsSeenWhenAllOfItIsThere() {
        browser.open(SampleSite.at("latest/jp/ja-JP/accounts/"));

        assertThat(browser.texts("""
                const header = document.querySelector('.dp-header');
                const whole = getComputedStyle(header).visibility;
                while (header.nextElementSibling) { header.nextElementSibling.remove(); }
                return [whole, getComputedStyle(header).visibility];
                """)).containsExactly("visible", "hidden");
    }

    private void speed(int down, int up, int wait) {
        browser.tell(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "downloadThroughput", down, "uploadThroughput", up, "latency", wait));
    }
}
