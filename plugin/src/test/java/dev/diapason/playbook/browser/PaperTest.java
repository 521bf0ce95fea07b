package dev.diapason.playbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages on paper. */
class PaperTest {

    private static final List<Map<String, Object>> SHEETS = List.of(
            Map.of("paperWidth", 8.27, "paperHeight", 11.69), // A4, in inches
            Map.of("paperWidth", 8.5, "paperHeight", 11)); // Letter

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final Browser browser = SharedBrowser.fresh();

    @Test
    @DisplayName("A11Y-12: paper shows no controls, is light, tells where links lead, and cuts no line off")
    void paperIsForReading() {
        browser.media("print", Look.DARK.features());

        assertThat(Visits.probe(browser, PageKinds.all(), "paper")).isEmpty();
    }

    @Test
    @DisplayName("A11Y-12: every kind of page prints on A4 and on Letter, tagged and in its language")
    void everyPagePrints() {
        Stream.of("latest/jp/en/crisis/", "latest/sa/ar-SA/crisis/", "latest/jp/ja-JP/")
                .forEach(page -> {
                    browser.open(SampleSite.at(page));
                    for (Map<String, Object> sheet : SHEETS) {
                        String pdf = pdf(sheet);

                        assertThat(pdf).startsWith("%PDF-").contains("/StructTreeRoot");
                        assertThat(pdf).contains("/Lang (" + browser.ask("return document.documentElement.lang") + ")");
                        assertThat(SHEET.matcher(pdf).results().count()).isBetween(1L, 12L);
                    }
                });
    }

    /** Bytes as characters of the same number. */
    private String pdf(Map<String, Object> sheet) {
        String data = (String) browser.tell("Page.printToPDF", sheet).get("data");
        return new String(Base64.getDecoder().decode(data), StandardCharsets.ISO_8859_1);
    }
}
