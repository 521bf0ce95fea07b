package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.ReviewDate;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.problem.ProblemId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionParserTest {

    @Test
    void everyKeyIsRead() {
        Draft draft = Draft.of("""
                -- sections/en/voice/tone.md --
                ---
                title: Voice and tone
                dimension: values
                owner: group-social
                order: 20
                review-by: 2027-06-30
                decisions: [D-0007]
                audience: partner
                aliases: [tone-of-voice, voice/index]
                summary: How we sound.
                level: adaptable
                ---
                Words.
                """);
        Section section = draft.sectionOf("voice/tone");

        assertThat(draft.told()).isEmpty();
        assertThat(section.texts().values()).singleElement().satisfies(text -> {
            assertThat(text.title()).isEqualTo("Voice and tone");
            assertThat(text.summary()).contains("How we sound.");
        });
        assertThat(section.dimension()).isEqualTo("values");
        assertThat(section.owner().map(Mention::id)).contains("group-social");
        assertThat(section.order()).isEqualTo(20);
        assertThat(section.reviewBy().map(ReviewDate::day)).contains(LocalDate.of(2027, 6, 30));
        assertThat(section.decisions()).containsExactly("D-0007");
        assertThat(section.audience()).isEqualTo("partner");
        assertThat(section.aliases().stream().map(Mention::id)).containsExactly("tone-of-voice", "voice");
        assertThat(section.isChapter()).isFalse();
        assertThat(section.country()).isEmpty();
        assertThat(section.blocks()).singleElement().satisfies(block -> {
            assertThat(block.level()).isEqualTo(Level.ADAPTABLE);
            assertThat(block.audience()).isEqualTo("partner");
        });
    }

    @Test
    void theIdIsThePathAndAFolderIsAChapter() {
        Draft draft = Draft.of(
                Draft.section("voice/index", "a"), Draft.section("voice/tone", "b"), Draft.section("index", "c"));

        assertThat(draft.playbook().sections().keySet()).containsExactly("index", "voice", "voice/tone");
        assertThat(draft.sectionOf("voice").isChapter()).isTrue();
        assertThat(draft.sectionOf("voice/tone").isChapter()).isFalse();
        assertThat(draft.sectionOf("index").isChapter()).isTrue();
    }

    @Test
    void twoFilesCannotBeThePageOfOneSection() {
        Draft draft = Draft.of(Draft.section("voice", "a"), Draft.section("voice/index", "b"));

        assertThat(draft.only().id()).isEqualTo(ProblemId.PATH_COLLISION);
        assertThat(draft.only().related()).hasSize(1);
    }

    @Test
    void blocksAreTheIntroductionAndEveryPartBelowASecondLevelHeading() {
        Draft draft = section(
                "Before.\n\n## One voice {#one-voice}\n\nOne.\n\n### Inner\n\nMore.\n\n## Form {#form}\n\nTwo.");

        assertThat(draft.blocks("s")).containsExactly("intro", "one-voice", "form");
        assertThat(draft.words("s", "intro", "en")).isEqualTo("Before.");
        assertThat(draft.words("s", "one-voice", "en")).contains("One.").contains("More.");
    }

    @Test
    void anEmptyIntroductionIsNoBlock() {
        assertThat(section("## One {#one}\n\nText.").blocks("s")).containsExactly("one");
    }

    @Test
    void idsAreMadeFromHeadings() {
        Draft draft = section(
                "## Où décider ? Ça dépend\n\na\n\n## Straße & Weg\n\nb\n\n## 日本語\n\nc\n\n## *Bold* `code`\n\nd\n\n"
                        + "## 日本\n\ne");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.blocks("s"))
                .containsExactly("ou-decider-ca-depend", "strasse-weg", "block", "bold-code", "block-2");
    }

    @Test
    @DisplayName("FAULT-15: a long heading makes a short id")
    void aLongHeadingMakesAShortId() {
        Draft draft = section("## " + "Word ".repeat(2000) + "\n\na");

        assertThat(draft.blocks("s"))
                .singleElement()
                .satisfies(id -> assertThat(id)
                        .hasSizeLessThanOrEqualTo(60)
                        .startsWith("word-word")
                        .doesNotEndWith("-"));
    }

    @Test
    void equalHeadingsGetNumbers() {
        assertThat(section("## Rule\n\na\n\n## Rule\n\nb\n\n## Rule\n\nc").blocks("s"))
                .containsExactly("rule", "rule-2", "rule-3");
    }

    @Test
    void aMadeIdNeverTakesAWrittenOneThatStandsBeforeIt() {
        assertThat(section("## A {#rule}\n\na\n\n## Rule\n\nb").blocks("s")).containsExactly("rule", "rule-2");
    }

    @Test
    void aMadeIdNeverTakesAWrittenOneThatFollows() {
        Draft draft = section("## Rule\n\na\n\n## A {#rule}\n\nb");

        assertThat(draft.told())
                .as("an author's own id is right, whatever stands above it")
                .isEmpty();
        assertThat(draft.blocks("s")).containsExactly("rule-2", "rule");
    }

    @Test
    void anIdThatStandsTwiceIsToldWithBothPlaces() {
        Draft draft = section("## A {#rule}\n\na\n\n## B {#rule}\n\nb");

        assertThat(draft.findings()).allMatch(finding -> finding.problem().id() == ProblemId.DUPLICATE_ID);
        assertThat(draft.told()).contains("sections/en/s.md:9 duplicate-id");
        assertThat(draft.findings())
                .anyMatch(finding -> !finding.problem().related().isEmpty());
    }

    @Test
    void noHeadingCanBeTheIntroduction() {
        assertThat(section("Words.\n\n## Intro {#intro}\n\na").told())
                .containsExactly("sections/en/s.md:7 duplicate-id");
        assertThat(section("Words.\n\n## Intro\n\na").blocks("s")).containsExactly("intro", "intro-2");
    }

    @Test
    void attributesOfAHeadingAreRead() {
        Draft draft = section("## A {#a level=local required notes=none owner=legal audience=internal}\n\na");
        Block block = draft.sectionOf("s").block("a").orElseThrow();

        assertThat(draft.told()).isEmpty();
        assertThat(block.level()).isEqualTo(Level.LOCAL);
        assertThat(block.isRequired()).isTrue();
        assertThat(block.takesNotes()).isFalse();
        assertThat(block.owner().map(Mention::id)).contains("legal");
        assertThat(block.audience()).isEqualTo("internal");
    }

    @Test
    void theLevelComesFromTheBlockElseTheSectionElseTheDimension() {
        Draft draft = Draft.of(
                Draft.section("a", "values", "## X {#x}\n\na\n\n## Y {#y level=local}\n\nb"),
                "-- sections/en/b.md --\n---\ntitle: B\ndimension: values\nlevel: adaptable\n---\n## X {#x}\n\na\n");

        assertThat(draft.sectionOf("a").block("x").orElseThrow().level()).isEqualTo(Level.LOCKED);
        assertThat(draft.sectionOf("a").block("y").orElseThrow().level()).isEqualTo(Level.LOCAL);
        assertThat(draft.sectionOf("b").block("x").orElseThrow().level()).isEqualTo(Level.ADAPTABLE);
    }

    @Test
    void aBlockIsNeverForAWiderAudienceThanItsSection() {
        Draft draft = Draft.of("-- sections/en/s.md --\n---\ntitle: S\ndimension: product\naudience: internal\n---\n"
                + "## A {#a audience=public}\n\na\n");

        assertThat(draft.sectionOf("s").block("a").orElseThrow().audience()).isEqualTo("internal");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{#a level=lokced} | bad-value",
                "{#a audience=everyone} | bad-value",
                "{#a notes=some} | bad-value",
                "{#a levle=locked} | unknown-field",
                "{#A} | bad-value"
            })
    void aWrongAttributeIsTold(String attributes, String id) {
        assertThat(section("## Head " + attributes + "\n\na").told()).containsExactly("sections/en/s.md:5 " + id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dimenson: values | unknown-field",
                "dimension: valeus | bad-value",
                "order: first | bad-value",
                "order: 1.5 | bad-value",
                "review-by: 30.06.2027 | bad-value",
                "review-by: 2027-02-30 | bad-value",
                "audience: everyone | bad-value",
                "level: strict | bad-value",
                "aliases: [Voice] | bad-value",
                "aliases: ['../tone'] | bad-value",
                "title: [a] | not-text",
                "lcoked: true | unknown-field"
            })
    void aWrongKeyOrValueIsToldWhereItStands(String line, String id) {
        String key = line.substring(0, line.indexOf(':'));
        String others =
                ("title: S\ndimension: values\n").replaceAll("(?m)^(?:" + key + "|" + meant(key) + "):.*\n", "");
        Draft draft = Draft.of("-- sections/en/s.md --\n---\n" + line + "\n" + others + "---\nWords.\n");

        assertThat(draft.told()).containsExactly("sections/en/s.md:2 " + id);
        assertThat(draft.playbook().section("s"))
                .as("there is a section all the same")
                .isPresent();
    }

    @Test
    @DisplayName("SEC-27: an unknown key is met with the nearest known one")
    void anUnknownKeyIsMetWithTheNearestKnownOne() {
        Draft draft = Draft.of("-- sections/en/s.md --\n---\ntitle: S\ndimension: values\nlevl: locked\n---\nWords.\n");

        assertThat(draft.only().label()).contains("\"level\"");
    }

    @Test
    void aSectionWithoutReadableKeysIsTheStrictest() {
        Draft draft = Draft.of("-- sections/en/s.md --\nWords without keys.\n");

        assertThat(draft.told()).containsExactly("sections/en/s.md:1 front-matter");
        assertThat(draft.sectionOf("s").blocks().get(0).level()).isEqualTo(Level.LOCKED);
    }

    private static String meant(String key) {
        return key.equals("dimenson") ? "dimension" : key;
    }

    private static Draft section(String body) {
        return Draft.of("-- sections/en/s.md --\n---\ntitle: S\ndimension: product\n---\n" + body + "\n");
    }
}
