package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What eyes and fingers need. */
class SightTest {

    private static final String MOVING = "return document.getAnimations().filter(it => {"
            + " const {duration, iterations, endTime} = it.effect.getComputedTiming();"
            + " return endTime > 5000 || iterations > 3; }).map(it => 'moves for long: ' + it.animationName)";

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("A11Y-07: links and buttons under the pointer keep a contrast of seven to one")
    void textUnderThePointerIsReadable() {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            browser.look(look);

            assertThat(Visits.findings(browser, PageKinds.in(PageKinds.EDITIONS.get("en")), this::hovered))
                    .as(look.name())
                    .isEmpty();
        }
    }

    private List<String> hovered() {
        browser.tell("DOM.enable", Map.of());
        browser.tell("CSS.enable", Map.of());
        Map<?, ?> root = (Map<?, ?>) browser.tell("DOM.getDocument", Map.of()).get("root");
        List<?> nodes = (List<?>) browser.tell(
                        "DOM.querySelectorAll",
                        Map.of("nodeId", root.get("nodeId"), "selector", "a[href], button, summary"))
                .get("nodeIds");
        nodes.forEach(node ->
                browser.tell("CSS.forcePseudoState", Map.of("nodeId", node, "forcedPseudoClasses", List.of("hover"))));
        List<String> found = Axe.in(browser).findings("color-contrast-enhanced", "color-contrast");
        browser.tell("CSS.disable", Map.of());
        return found;
    }

    /** The browser hides from script how visited links look, so there is no such look. */
    @Test
    @DisplayName("A11Y-07: visited links look like all others")
    void visitedLinksLookAlike() {
        assertThat(SampleSite.files().entrySet())
                .filteredOn(file -> file.getKey().endsWith(".css"))
                .isNotEmpty()
                .noneMatch(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains(":visited"));
    }

    @Test
    @DisplayName("A11Y-07: the edges of fields and buttons stand out three to one")
    void controlsStandOut() {
        for (Look look : List.of(Look.LIGHT, Look.DARK)) {
            browser.look(look);

            assertThat(Visits.probe(browser, PageKinds.all(), "edges"))
                    .as(look.name())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("A11Y-09: for a reader who asked for less motion, nothing moves")
    void nothingMovesForSome() {
        browser.media("", Map.of("prefers-reduced-motion", "reduce"));

        assertThat(Visits.probe(browser, PageKinds.all(), "motion")).isEmpty();
    }

    @Test
    @DisplayName("A11Y-09: for everybody else, nothing moves for long or again and again")
    void nothingMovesForLong() {
        assertThat(Visits.findings(browser, PageKinds.all(), () -> browser.texts(MOVING)))
                .isEmpty();
    }

    @Test
    @DisplayName("A11Y-10: whatever a finger should hit is at least 24 by 24, but links in running text")
    void fingersHit() {
        browser.size(320, 640);

        assertThat(Visits.probe(browser, PageKinds.all(), "targets")).isEmpty();
    }

    @Test
    @DisplayName("A11Y-14: every call-out, every do and every don't says in words what it is, in any look")
    void calloutsSayWhatTheyAre() {
        String unlabelled = Probe.script("return all('.dp-callout, .dp-do, .dp-dont').filter(isShown).filter(it => {"
                + " const label = it.firstElementChild;"
                + " return !isShown(label) || isForEars(label) || !/\\p{L}/u.test(label.innerText);"
                + "}).map(it => 'no label | ' + place(it))");
        List<String> pages = SampleSite.pages().stream()
                .filter(page -> page.startsWith("latest/jp/") || page.startsWith("latest/sa/"))
                .filter(page -> new String(SampleSite.bytes(page), StandardCharsets.UTF_8)
                        .matches("(?s).*dp-(callout|do)\\b.*"))
                .toList();
        browser.look(Look.FORCED);

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(Visits.findings(browser, pages, () -> browser.texts(unlabelled)))
                .isEmpty();
    }

    @Test
    @DisplayName("On the crisis page of a small phone, a number to call is to be seen without scrolling")
    void theNumberIsAtOnceInSight() {
        browser.size(360, 640);
        List<String> pages = SampleSite.pages().stream()
                .filter(page -> page.matches("latest/[^/]+/[^/]+/crisis/"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(Visits.findings(
                        browser,
                        pages,
                        () -> browser.is(Probe.script("return all('main a[href^=\"tel:\"]')"
                                        + ".some(it => isShown(it) && box(it).top >= 0 && box(it).bottom <= 640)"))
                                ? List.of()
                                : List.of("no number in sight")))
                .isEmpty();
    }
}
