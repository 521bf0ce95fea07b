package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe finds. */
class AxeTest {

    private static final List<Integer> WIDTHS = List.of(1280, 320);

    private final Browser browser = SharedBrowser.fresh();

    static Stream<String> pages() {
        return PageKinds.all().stream();
    }

    @ParameterizedTest(name = "A11Y-01: {0}")
    @MethodSource("pages")
    @DisplayName(
            "A11Y-01: axe finds nothing to mend and nothing to look at, of A, AA, AAA and best practice, in any look")
    void axeFindsNothing(String page) {
        browser.open(SampleSite.at(page));
        Axe axe = Axe.in(browser);

        List<String> found = Stream.of(Look.values())
                .flatMap(look -> WIDTHS.stream().flatMap(width -> {
                    browser.look(look);
                    browser.size(width, 800);
                    return axe.findings().stream().map(finding -> look + " " + width + ": " + finding);
                }))
                .toList();

        assertThat(found).isEmpty();
    }
}
