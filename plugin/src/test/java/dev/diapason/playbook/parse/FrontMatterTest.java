package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static final String KEYS = "---\ntitle: S\ndimension: product\n---\n";

    @Test
    @DisplayName("FAULT-11: an empty file is told once")
    void anEmptyFileIsTold() {
        assertThat(file("").told()).contains("sections/en/s.md:1 front-matter");
    }

    @Test
    @DisplayName("FAULT-11: front matter only is a warning of its own")
    void aFileOfKeysAloneIsAWarning() {
        Draft draft = file(KEYS);

        assertThat(draft.told()).containsExactly("sections/en/s.md:1 source-missing");
        assertThat(draft.findings()).noneMatch(finding -> finding.isError());
        assertThat(draft.blocks("s")).containsExactly("intro");
    }

    @Test
    @DisplayName("FAULT-11: no final newline, neither behind the keys nor behind the text")
    void theLastLineNeedsNoEnd() {
        assertThat(file(KEYS.stripTrailing()).told()).containsExactly("sections/en/s.md:1 source-missing");
        assertThat(file(KEYS + "Words.").told()).isEmpty();
        assertThat(file(KEYS + "Words.").words("s", "intro", "en")).isEqualTo("Words.");
    }

    @Test
    @DisplayName("FAULT-11: a hundred blank lines change nothing")
    void blankLinesChangeNothing() {
        Draft draft = file(KEYS + "\n".repeat(100) + "Words.\n" + "\n".repeat(100));

        assertThat(draft.told()).isEmpty();
        assertThat(draft.words("s", "intro", "en")).isEqualTo("Words.");
    }

    @Test
    void keysThatNeverEndAreToldAtTheirBeginning() {
        Draft draft = file("---\ntitle: S\ndimension: product\n\nWords.\n");

        assertThat(draft.told()).contains("sections/en/s.md:1 front-matter");
        assertThat(draft.messages()).noneMatch(message -> message.contains("is missing"));
    }

    @Test
    void whatLooksLikeAClosingLineIsNone() {
        assertThat(file("---\ntitle: S\n----\ndimension: product\n").told())
                .contains("sections/en/s.md:1 front-matter");
    }

    @Test
    void spacesBehindTheClosingLineDoNotCount() {
        Draft draft = file("---\ntitle: S\ndimension: product\n---  \n## A {#a}\n\nWords.\n");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.blocks("s")).containsExactly("a");
        assertThat(draft.sectionOf("s").blocks().get(0).at().line()).isEqualTo(5);
    }

    @Test
    void spacesBehindTheOpeningLineDoNotCount() {
        assertThat(file("--- \ntitle: S\ndimension: product\n---\nWords.\n").told())
                .isEmpty();
    }

    @Test
    void aRuleInTheTextIsNoSecondFrontMatter() {
        Draft draft = file(KEYS + "One.\n\n---\n\nTwo: 2\n\n---\n");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.words("s", "intro", "en")).contains("One.").contains("Two: 2");
    }

    @Test
    void placesInTheTextCountFromTheTopOfTheFile() {
        assertThat(file(KEYS + "Words.\n\n<b>bold</b>\n").told()).startsWith("sections/en/s.md:7 raw-html");
    }

    @Test
    void placesInTheKeysCountFromTheTopOfTheFile() {
        assertThat(file("---\ntitle: S\ndimension: product\n\n\nordr: 1\n---\nWords.\n")
                        .told())
                .containsExactly("sections/en/s.md:6 unknown-field");
    }

    @Test
    void keysWithNothingInThemMissEverything() {
        assertThat(file("---\n---\nWords.\n").messages())
                .hasSize(2)
                .anyMatch(message -> message.contains("\"title\""))
                .anyMatch(message -> message.contains("\"dimension\""));
    }

    private static Draft file(String text) {
        return Draft.of("-- sections/en/s.md --\n" + text);
    }
}
