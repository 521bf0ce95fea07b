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
            tag("en"), Map.of("yes", "yes", "note", "Note from {0}, {1}", "last", "last"),
            tag("de"), Map.of("yes", "ja", "note", "Hinweis aus {0} ({1}, {0})"),
            tag("de-CH"), Map.of("yes", "ja, gern"),
            tag("ar"), Map.of("direction", "rtl", "note", "ملاحظة {0} {1}"));

    @Test
    @DisplayName("I18N-16: words come from the tag, its truncations, then English")
    void fallsBackFromSwissGermanToGermanToEnglish() {
        Words swiss = Words.of(tag("de-CH"), CATALOGUES);

        assertThat(swiss.text("yes")).isEqualTo("ja, gern");
        assertThat(swiss.text("note", "Chile", 3)).isEqualTo("Hinweis aus Chile (3, Chile)");
        assertThat(swiss.text("last")).isEqualTo("last");
        assertThat(Words.of(tag("xx"), CATALOGUES).text("yes")).isEqualTo("yes");
    }

    @Test
    void aKeyWithoutWordsIsABug() {
        Words words = Words.of(tag("de"), CATALOGUES);

        assertThat(words.has("last")).isTrue();
        assertThat(words.has("lost")).isFalse();
        assertThatThrownBy(() -> words.text("lost")).hasMessageContaining("lost");
    }

    @Test
    void aValueIsNotReadAsWords() {
        assertThat(Words.of(tag("de"), CATALOGUES).text("note", "{1}", "x")).isEqualTo("Hinweis aus {1} (x, {1})");
    }

    @Test
    @DisplayName("I18N-07: values inside a right-to-left sentence are isolated")
    void isolatesValuesFromRightToLeft() {
        assertThat(Words.of(tag("ar"), CATALOGUES).text("note", "Brazil", 2))
                .isEqualTo("ملاحظة \u2068Brazil\u2069 \u20682\u2069");
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

    private static Map<String, String> read(String file) {
        return WordsReader.read(file, (line, message) -> {
            throw new AssertionError(line + ": " + message);
        });
    }

    private static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }
}
