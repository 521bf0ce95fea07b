package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.Problems;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CataloguesTest {

    /** Words that are rightly the same in English and another language. */
    private static final Set<String> SHARED = Set.of(
            "ltr",
            "Global",
            "Version",
            "Versions",
            "Menu",
            "Start",
            "Important",
            "Source",
            "Link",
            "Team",
            "Status",
            "Note",
            "Tips",
            "E-mail",
            "E-Mail",
            "Account",
            "Accounts",
            "For",
            "No",
            "Legal",
            "Details");

    private static final Map<LanguageTag, Map<String, String>> CATALOGUES = read();

    static Stream<LanguageTag> languages() {
        return CATALOGUES.keySet().stream();
    }

    @Test
    void theFolderIsTheListOfLanguages() {
        assertThat(CATALOGUES.keySet())
                .extracting(LanguageTag::value)
                .containsExactly("ar", "de", "en", "es", "fr", "it", "ja", "nb", "pt");
        assertThat(Templates.read(Map.of(), new Problems()).languages()).isEqualTo(CATALOGUES.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("I18N-16: every language has the same keys with the same places for values")
    void saysTheSameAsEnglish(LanguageTag language) {
        Map<String, String> english = CATALOGUES.get(new LanguageTag("en"));
        Map<String, String> words = CATALOGUES.get(language);

        assertThat(words).containsOnlyKeys(english.keySet());
        words.forEach((key, text) -> assertThat(OverrideCheck.placeholders(text))
                .as(key)
                .isEqualTo(OverrideCheck.placeholders(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("I18N-16: nothing was left in English")
    void isTranslated(LanguageTag language) {
        Map<String, String> english = CATALOGUES.get(new LanguageTag("en"));
        Map<String, String> words = CATALOGUES.get(language);

        assertThat(words.keySet())
                .filteredOn(key -> !language.value().equals("en"))
                .filteredOn(key -> words.get(key).equals(english.get(key)) && !SHARED.contains(words.get(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNavigationHasItsOwnName(LanguageTag language) {
        Map<String, String> words = CATALOGUES.get(language);

        assertThat(Stream.of("nav.label", "switch.label", "breadcrumb.label", "contents.title", "pager.label")
                        .map(words::get))
                .doesNotHaveDuplicates();
    }

    @Test
    void noKeyIsUnused() {
        String templates = String.join(
                "\n", SiteTemplate.files(path -> path.endsWith(".ftlh")).values());
        Set<String> elsewhere =
                Set.of("callout", "task", "table", "footnote", "role", "status", "field", "direction", "scope");

        assertThat(CATALOGUES.get(new LanguageTag("en")).keySet())
                .filteredOn(key -> !elsewhere.contains(key.split("\\.")[0]))
                .filteredOn(key -> !templates.contains("w(\"" + key + "\""))
                .filteredOn(key -> !key.startsWith("search.count."))
                .containsExactly(
                        "nav.home",
                        "offer.search",
                        "search.description",
                        "search.other",
                        "switch.elsewhere",
                        "switch.latest",
                        "switch.next",
                        "switch.other-countries");
    }

    @Test
    void everyKeyThatTemplatesUseExists() {
        Pattern use = Pattern.compile("w\\(\"([a-z.-]+[a-z])\"[,)]");
        SiteTemplate.files(path -> path.endsWith(".ftlh")).forEach((path, template) -> {
            Matcher matcher = use.matcher(template);
            while (matcher.find()) {
                assertThat(CATALOGUES.get(new LanguageTag("en"))).as(path).containsKey(matcher.group(1));
            }
        });
    }

    private static Map<LanguageTag, Map<String, String>> read() {
        Map<LanguageTag, Map<String, String>> catalogues = new TreeMap<>();
        SiteTemplate.files(path -> path.startsWith("i18n/"))
                .forEach((path, text) -> catalogues.put(
                        TemplateSources.language(path).orElseThrow(),
                        WordsReader.read(text, TemplateProblems.bugIn(path))));
        return catalogues;
    }
}
