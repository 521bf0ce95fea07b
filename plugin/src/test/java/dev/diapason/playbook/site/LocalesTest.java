package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of a whole playbook: how their tags are read wherever they stand, and what pages say of themselves. */
class LocalesTest {

    private static final List<String> LOCALES = List.of(
            "en", "de", "fr", "es-419", "pt-BR", "pl", "tr", "ar", "he", "fa", "ur", "hi", "th", "ja", "ko", "zh-Hans",
            "zh-Hant", "sr-Latn", "sr-Cyrl");

    /** The script decides, and not the language. */
    private static final List<String> SCRIPTS = List.of("uz-Arab", "ku-Arab", "az-Arab", "ur-Latn");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "uz-Arab", "ku-Arab", "az-Arab");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "en_US, en-US",
        "zh_CN, zh-CN",
        "en-UK, en-GB",
        "xx-YY, ''",
        "iw, he",
        "EN-us, en-US",
        "a-b, ''",
        "i-klingon, tlh",
        "en-u-nu-arab, en"
    })
    @DisplayName("I18N-01: what is no canonical tag is refused wherever it stands, with the tag that was meant")
    void aTagIsRefusedWhereverItStands(String written, String meant) {
        List<InlineSite> places = List.of(
                InlineSite.of(settings("en, " + written)),
                InlineSite.of(Draft.country("GB", written, "")),
                InlineSite.of(
                        "-- sections/" + written + "/crisis.md --\n---\ntitle: C\n---\n## A {#who-decides}\n\nB.\n"),
                InlineSite.of(Draft.section("s", "## One {#one}\n\nWords.")
                        + Draft.country("GB", "en", "blocks:\n  s#one: { replace: { " + written + ": Ours. } }")));

        assertThat(places).allSatisfy(place -> {
            Problem problem = place.check().findings().get(0).problem();
            assertThat(problem.id()).isEqualTo(ProblemId.BAD_LOCALE);
            assertThat(problem.message()).contains("\"" + written + "\"");
            assertThat(problem.label() + problem.help()).contains(meant);
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh-Hans", "zh-TW, zh-Hant"})
    @DisplayName(
            "I18N-01: a Chinese tag of a region is taken as it is, and finds the characters that are written there")
    void chineseOfARegionFindsItsCharacters(String locale, String script) {
        Built site = InlineSite.of(Draft.section("s", "## One {#one}\n\nWords.")
                        + Draft.translation("zh-Hans", "s", "## 一 {#one}\n\n简体。")
                        + Draft.translation("zh-Hant", "s", "## 一 {#one}\n\n繁體。")
                        + Draft.country(locale.substring(3), locale, ""))
                .build();
        Element block = site.block(
                "latest/" + locale.substring(3).toLowerCase(java.util.Locale.ROOT) + "/" + locale + "/s/", "one");

        assertThat(site.problems()).isEmpty();
        assertThat(block.text()).contains(script.equals("zh-Hans") ? "简体" : "繁體");
    }

    @Test
    @DisplayName("I18N-02: every page of 23 locales says its language and its direction")
    void everyPageSaysItsLanguageAndDirection() {
        List<String> all = Stream.concat(LOCALES.stream(), SCRIPTS.stream()).toList();
        Built site = InlineSite.of(settings(String.join(", ", all)) + Draft.section("a", "Words."))
                .build();
        Set<String> seen = new LinkedHashSet<>();

        assertThat(site.console()).contains("no problems");
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            String[] parts = file.getKey().split("/");
            if (file.getKey().endsWith(".html") && parts.length > 3 && parts[1].equals("global")) {
                Element html =
                        site.page(file.getKey().replaceAll("index\\.html$", "")).selectFirst("html");
                assertThat(html.attr("lang")).as(file.getKey()).isEqualTo(parts[2]);
                assertThat(html.attr("dir"))
                        .as(file.getKey())
                        .isEqualTo(RIGHT_TO_LEFT.contains(parts[2]) ? "rtl" : "ltr");
                seen.add(parts[2]);
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    private static String settings(String languages) {
        return """
                -- playbook.yaml --
                title: Lumen playbook
                version: "1.0.0"
                source-language: en
                languages: [%s]
                dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
                """.formatted(languages);
    }
}
