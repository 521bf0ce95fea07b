package dev.diapason.playbook.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.model.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holes are filled for the place they are in, or not at all. */
class FillerTest {

    private static final Path STOCK = Path.of(System.getProperty("basedir", ""), "src/main/resources/scaffold");
    private static final Phrases ENGLISH = Phrases.orEnglish(new LanguageTag("en"));

    static List<String> languages() {
        return Phrases.LANGUAGES;
    }

    @Test
    void freeWordsAreNoPlainValue() {
        assertThatThrownBy(() -> new Filler(ENGLISH).plain("zone", "a: b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Filler(ENGLISH).plain("zone", "a\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Filler(ENGLISH).free("zone", "x").fill("project/zone.yaml"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aHoleWithoutAValueIsAMistake() {
        assertThatThrownBy(() -> new Filler(ENGLISH).fill("project/zone.yaml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zone");
        assertThatThrownBy(() -> Stock.text("project/nothing")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Form.of("html")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasFilledInIsNotFilledAgain() {
        String text = new Filler(ENGLISH)
                .plain("zone", "emea")
                .free("zone-name", "{{zone}} $1 \\")
                .fill("project/zone.yaml");

        assertThat(text).contains("zone: emea\n").contains("name: \"{{zone}} $1 \\\\\"\n");
    }

    @Test
    void textOfMarkdownStaysText() {
        assertThat(Form.TEXT.write("a*b_[c](d) <e> #1 `f`")).isEqualTo("a\\*b\\_\\[c\\](d) \\<e\\> \\#1 \\`f\\`");
        assertThat(Form.YAML.write("\u0001\u2028\"")).isEqualTo("\"\\u0001\\u2028\\\"\"");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameWordsAndTexts(String language) throws IOException {
        assertThat(Phrases.orEnglish(new LanguageTag(language)).keys()).isEqualTo(ENGLISH.keys());
        assertThat(names("texts/" + language)).isEqualTo(names("texts/en"));
        for (String name : names("texts/en")) {
            assertThat(blockIds(Stock.text("texts/" + language + "/" + name)))
                    .as("%s in %s", name, language)
                    .isEqualTo(blockIds(Stock.text("texts/en/" + name)));
        }
    }

    @Test
    void everyFolderOfTextsIsRegistered() throws IOException {
        assertThat(names("texts")).containsExactlyInAnyOrderElementsOf(Phrases.LANGUAGES);
    }

    private static SortedSet<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(STOCK.resolve(folder))) {
            SortedSet<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    /** What is the same in all languages: names of rules, views, facts, links. */
    private static List<String> blockIds(String text) {
        return Pattern.compile("\\{#[^}]*}|```.*|\\]\\([^)]*\\)|dimension: .*|order: .*|\\./mvnw .*")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
