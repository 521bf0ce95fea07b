package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Map<LanguageTag, Map<String, String>> CATALOGUES = Map.of(
            tag("en"),
                    Map.of(
                            "yes", "yes",
                            "note", "Note from {0}, {1}",
                            "last", "last",
                            "found.one", "{0} result",
                            "found.other", "{0} results"),
            tag("de"), Map.of("yes", "ja", "note", "Hinweis aus {0} ({1}, {0})"),
            tag("de-CH"), Map.of("yes", "ja, gern"),
            tag("ar"), Map.of("direction", "rtl", "note", "ملاحظة {0} {1}"),
            tag("zh-Hant"), Map.of("yes", "是"),
            tag("pl"), Map.of("found.one", "{0} wynik", "found.few", "{0} wyniki", "found.other", "{0} wyniku"));

    @Test
    @DisplayName("I18N-16: words come from the tag, its truncations, then English")
    void fallsBackFromSwissGermanToGermanToEnglish() {
        Words swiss = words("de-CH");

        assertThat(swiss.text("yes")).isEqualTo("ja, gern");
        assertThat(swiss.text("note", "Chile", 3)).isEqualTo("Hinweis aus Chile (3, Chile)");
        assertThat(swiss.text("last")).isEqualTo("last");
        assertThat(words("xx").text("yes")).isEqualTo("yes");
    }

    @Test
    @DisplayName("I18N-13: what counts is said in the class of the number, or in the class of all others")
    void countsInTheClassOfTheNumber() {
        assertThat(words("pl").count("found", "few", "3")).isEqualTo("3 wyniki");
        assertThat(words("pl").count("found", "many", "5")).isEqualTo("5 wyniku");
        assertThat(words("pl").counting("found")).isEqualTo(tag("pl"));
        assertThat(words("de").count("found", "one", "1")).isEqualTo("1 result");
        assertThat(words("de").counting("found")).isEqualTo(tag("en"));
        assertThatThrownBy(() -> words("de").count("lost", "one", "1")).hasMessageContaining("lost");
    }

    @Test
    void aRegionFindsTheScriptThatItWrites() {
        assertThat(Words.of(tag("zh-TW"), tag("zh-Hant"), WordsTest::catalogue).text("yes"))
                .isEqualTo("是");
        assertThat(Words.of(tag("zh-SG"), tag("zh-Hans"), WordsTest::catalogue).text("yes"))
                .isEqualTo("yes");
    }

    @Test
    @DisplayName("I18N-17: pseudo-languages are made of the English words when somebody asks for them")
    void pseudoLanguagesAreMadeOfEnglish() {
        assertThat(words("en-XA").text("note", "Chile", "3")).isEqualTo("[Ñöţé ƒŕöɱ Chile, 3 öñé~]");
        assertThat(words("en-XA").count("found", "one", "1")).isEqualTo("[1 ŕéšûļţ öñ]");
        assertThat(words("ar-XB").text("yes")).isEqualTo("\u200f\u202eyes\u202c\u200f");
        assertThat(words("ar-XB").text("note", "Chile", "3")).contains("\u2068Chile\u2069");
        assertThat(words("ar-XB").count("found", "many", "11")).contains("results");
        assertThat(words("en-XA").text("direction")).isEqualTo("ltr");
        assertThat(words("ar-XB").text("direction")).isEqualTo("rtl");
    }

    @Test
    void aKeyWithoutWordsIsABug() {
        Words words = words("de");

        assertThat(words.has("last")).isTrue();
        assertThat(words.has("lost")).isFalse();
        assertThatThrownBy(() -> words.text("lost")).hasMessageContaining("lost");
    }

    @Test
    void aValueIsNotReadAsWords() {
        assertThat(words("de").text("note", "{1}", "x")).isEqualTo("Hinweis aus {1} (x, {1})");
    }

    @Test
    @DisplayName("I18N-07: values inside a right-to-left sentence are isolated")
    void isolatesValuesFromRightToLeft() {
        assertThat(words("ar").text("note", "Brazil", 2)).isEqualTo("ملاحظة \u2068Brazil\u2069 \u20682\u2069");
    }

    @Test
    void readsOneTextALine() {
        assertThat(read("# words\n\na: \"x \\\"y\\\" \\\\ {0}\"\nb.c-d: \"z\"\n"))
                .containsEntry("a", "x \"y\" \\ {0}")
                .containsEntry("b.c-d", "z")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: x",
                "a: 'x'",
                "a:\"x\"",
                " a: \"x\"",
                "a: \"\"",
                "a: \" x\"",
                "a: \"<b>\"",
                "a: \"{name}\"",
                "a: \"{0\"",
                "a: \"x\" # y",
                "a: \"x\"\na: \"y\""
            })
    void refusesEveryOtherForm(String file) {
        List<Integer> lines = new ArrayList<>();
        WordsReader.read(file, (line, message) -> lines.add(line));

        assertThat(lines).containsExactly((int) file.lines().count());
    }

    private static Map<String, String> catalogue(LanguageTag tag) {
        return CATALOGUES.getOrDefault(tag, Map.of());
    }

    private static Words words(String language) {
        return Words.of(tag(language), tag(language), WordsTest::catalogue);
    }

    private static Map<String, String> read(String file) {
        return WordsReader.read(file, (line, message) -> {
            throw new AssertionError(line + ": " + message);
        });
    }

    private static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }
}
