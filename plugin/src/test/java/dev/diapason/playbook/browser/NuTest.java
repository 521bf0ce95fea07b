package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the Nu Html Checker says of the sample, as a host serves it. */
class NuTest {

    /** Constructs of published specifications that its style checker does not know, each with where it is defined. */
    private static final Map<String, String> NEWER_THAN_THE_CHECKER = Map.of(
            "error: CSS: “grid-template-columns”: “subgrid” is not a “grid-template-columns” value.",
            "CSS Grid Layout Module Level 2, section 7.2.5",
            "error: CSS: Unknown pseudo-element or pseudo-class “::details-content”.",
            "CSS Pseudo-Elements Module Level 4, section 5.3");

    /** A condition of CSS Conditional Rules Module Level 4, section 2.1, at which the checker stops reading; and one it knows. */
    private static final String CONDITION = "@supports selector(::details-content)";

    private static final String KNOWN_CONDITION = "@supports (display: block)";

    private static final Pattern PLACE = Pattern.compile("^\"[^\"]*\":[0-9.-]+: ");

    @Test
    @DisplayName("WEB-01: no page has an error or a warning")
    void everyPageIsValid() {
        List<String> pages = SampleSite.distinctPages();

        assertThat(Nu.messages(
                        pages.stream().map(SampleSite::at).map(URI::toString).toList()))
                .isEmpty();
        assertThat(pages).hasSizeGreaterThan(1_000);
    }

    /** The checker looks at nothing inside a layer, so the layers are taken off first. */
    @Test
    @DisplayName("WEB-01: no style sheet has an error or a warning")
    void everyStyleSheetIsValid() {
        Map<String, byte[]> sheets = new TreeMap<>();
        SampleSite.files().forEach((path, bytes) -> {
            if (path.endsWith(".css")) {
                String style = new String(bytes, StandardCharsets.UTF_8);
                sheets.put(
                        path,
                        Layers.off(style).replace(CONDITION, KNOWN_CONDITION).getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(sheets).isNotEmpty();
        try (SiteServer server = SiteServer.of(sheets, "/")) {
            List<String> addresses =
                    sheets.keySet().stream().map(server::at).map(URI::toString).toList();

            assertThat(Nu.messages(addresses, "--css"))
                    .filteredOn(message -> !NEWER_THAN_THE_CHECKER.containsKey(
                            PLACE.matcher(message).replaceFirst("")))
                    .isEmpty();
        }
    }

    /** A checker that is never heard would be worthless. */
    @Test
    void whatIsWrongIsFound() {
        Map<String, byte[]> wrong = Map.of(
                "page.html",
                        "<!doctype html><html lang=en><title>x</title><img src=x>".getBytes(StandardCharsets.UTF_8),
                "style.css", Layers.off("@layer a { b { colour: red } }").getBytes(StandardCharsets.UTF_8));
        try (SiteServer server = SiteServer.of(wrong, "/")) {
            assertThat(Nu.messages(List.of(server.at("page.html").toString()))).anyMatch(it -> it.contains("alt"));
            assertThat(Nu.messages(List.of(server.at("style.css").toString()), "--css"))
                    .anyMatch(it -> it.contains("colour"));
        }
    }
}
