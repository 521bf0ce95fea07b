package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page is for somebody who hears it. */
class LandmarksTest {

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName(
            "A11Y-04: one main part, one heading of the first rank, no rank left out, every navigation with a name of its own")
    void everyPageHasAnOrder() {
        assertThat(Visits.findings(
                        browser, PageKinds.all(), () -> Landmarks.of(browser).faults()))
                .isEmpty();
    }

    @Test
    @DisplayName("A11Y-04: every page of an edition has one head and one foot, and names its parts in its own language")
    void editionsNameTheirParts() {
        Map<String, Pattern> scripts = Map.of(
                "en", Pattern.compile("\\p{IsLatin}"),
                "ar", Pattern.compile("\\p{IsArabic}"),
                "ja", Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"));

        PageKinds.EDITIONS.forEach((language, edition) -> assertThat(
                        Visits.findings(browser, PageKinds.in(edition), () -> parts(scripts.get(language))))
                .isEmpty());
    }

    private List<String> parts(Pattern script) {
        Landmarks landmarks = Landmarks.of(browser);
        boolean isForPaper = browser.address().getPath().endsWith("/all.html");
        if (!isForPaper && landmarks.count("banner") != 1 || !isForPaper && landmarks.count("contentinfo") != 1) {
            return List.of(landmarks.count("banner") + " heads and " + landmarks.count("contentinfo") + " feet");
        }
        return landmarks.roles().stream()
                .filter(it -> it.role().equals("navigation"))
                .filter(it -> !script.matcher(it.name()).find())
                .map(it -> "is called \"" + it.name() + "\"")
                .toList();
    }
}
