package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.problem.ProblemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationParserTest {

    private static final String SOURCE =
            Draft.section("s", "Intro.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.");

    @Test
    void headingsWithIdsAreMatchedWhateverTheirOrder() {
        Draft draft = fr("Début.\n\n## Deux {#two}\n\nSeconde.\n\n## Un {#one}\n\nPremière.");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.words("s", "intro", "fr")).isEqualTo("Début.");
        assertThat(draft.words("s", "one", "fr")).isEqualTo("Première.");
        assertThat(draft.words("s", "two", "fr")).isEqualTo("Seconde.");
        assertThat(draft.blocks("s")).as("the source's order holds").containsExactly("intro", "one", "two");
    }

    @Test
    void headingsWithoutIdsAreMatchedByPosition() {
        Draft draft = fr("## Un\n\nPremière.\n\n## Deux\n\nSeconde.");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.words("s", "one", "fr")).isEqualTo("Première.");
        assertThat(draft.words("s", "two", "fr")).isEqualTo("Seconde.");
    }

    @Test
    void aTranslationWithIdsMayLackABlock() {
        Draft draft = fr("## Deux {#two}\n\nSeconde.");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.words("s", "one", "fr")).isEqualTo("-");
        assertThat(draft.words("s", "two", "fr")).isEqualTo("Seconde.");
    }

    @Test
    void titleSummaryAndBasisAreItsOwn() {
        Draft draft = Draft.of(SOURCE, """
                -- sections/fr/s.md --
                ---
                title: Le ton
                summary: En bref.
                based-on: "1.0.0"
                ---
                ## Un
                a
                ## Deux
                b
                """);
        Section section = draft.sectionOf("s");

        assertThat(draft.told()).isEmpty();
        assertThat(section.texts().get(new LanguageTag("fr"))).satisfies(text -> {
            assertThat(text.title()).isEqualTo("Le ton");
            assertThat(text.summary()).contains("En bref.");
            assertThat(text.basedOn()).map(BasedOn::toString).contains("1.0.0");
        });
        assertThat(draft.playbook().counts().translations()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Un\n\nSeule.",
                "## Un\n\na\n\n## Deux\n\nb\n\n## Trois\n\nc",
                "Rien que des mots.",
                "## Un {#one}\n\na\n\n## Deux {#deux}\n\nb",
                "## Un {#two}\n\na\n\n## Deux\n\nb",
                "## Un {#one}\n\na",
                "## Un {#intro}\n\na\n\n## Deux {#two}\n\nb"
            })
    void whatCannotBeMatchedIsNeverGuessed(String body) {
        Draft draft = fr(body);
        boolean isSubset = body.equals("## Un {#one}\n\na");
        // Two headings with one id are told as what they are, whether or not they stand in a translation.
        String id = body.indexOf("{#one}") == body.lastIndexOf("{#one}") ? " translation-structure" : " duplicate-id";

        assertThat(draft.told()).hasSize(isSubset ? 0 : 1).allMatch(line -> line.endsWith(id));
        assertThat(draft.words("s", "one", "fr")).isEqualTo(isSubset ? "a" : "-");
        assertThat(draft.words("s", "two", "fr")).isEqualTo("-");
        assertThat(draft.playbook().counts().structureMismatches()).isEqualTo(isSubset ? 0 : 1);
    }

    @Test
    void aTranslationOfASectionWithoutHeadingsHasNone() {
        Draft plain = Draft.of(Draft.section("s", "Words."), Draft.translation("fr", "s", "Mots."));
        Draft more = Draft.of(Draft.section("s", "Words."), Draft.translation("fr", "s", "## Un\n\nMots."));

        assertThat(plain.told()).isEmpty();
        assertThat(plain.words("s", "intro", "fr")).isEqualTo("Mots.");
        assertThat(more.only().id()).isEqualTo(ProblemId.TRANSLATION_STRUCTURE);
    }

    @Test
    void anIntroductionThatTheSourceDoesNotHaveIsNotLostInSilence() {
        Draft draft = Draft.of(
                Draft.section("s", "## One {#one}\n\nFirst."),
                Draft.translation("fr", "s", "Perdu ?\n\n## Un {#one}\n\nPremière."));

        assertThat(draft.told()).as("the words \"Perdu ?\" are shown nowhere").isNotEmpty();
    }

    @Test
    void loweredToAWarningItIsNotUsedAndNothingIsSaidAboutItsText() {
        Draft draft = Draft.of(
                Draft.settingsWith("problems: { translation-structure: warning }"),
                SOURCE,
                Draft.translation("fr", "s", "## Un\n\n<b>gras</b> [x](nulle-part.md)"));

        assertThat(draft.told()).containsExactly("sections/fr/s.md:1 translation-structure");
        assertThat(draft.findings()).noneMatch(finding -> finding.isError());
        assertThat(draft.words("s", "one", "fr")).isEqualTo("-");
    }

    @Test
    void anIdThatStandsTwiceIsOneMistake() {
        Draft draft = fr("## Un {#one}\n\na\n\n## Un {#one}\n\nb");

        assertThat(draft.told()).hasSize(1);
        assertThat(draft.words("s", "one", "fr")).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level: local",
                "dimension: values",
                "owner: me",
                "order: 3",
                "audience: internal",
                "aliases: [x]"
            })
    void whatBelongsToTheSourceCannotBeSaidByATranslation(String line) {
        Draft draft = Draft.of(SOURCE, "-- sections/fr/s.md --\n---\ntitle: S\n" + line + "\n---\n## Un {#one}\n\na\n");

        assertThat(draft.told()).containsExactly("sections/fr/s.md:3 unknown-field");
    }

    @Test
    void aTranslationCannotLoosenABlock() {
        Draft draft = Draft.of(
                Draft.section("s", "values", "## One {#one}\n\nFirst."),
                Draft.translation("fr", "s", "## Un {#one level=local}\n\nPremière."));

        assertThat(draft.sectionOf("s").block("one").orElseThrow().level().word())
                .isEqualTo("locked");
        assertThat(draft.told()).as("the author is told that it does nothing").isNotEmpty();
    }

    @Test
    void aTranslationWithoutATitleIsTold() {
        Draft draft = Draft.of(SOURCE, "-- sections/fr/s.md --\n---\nsummary: x\n---\n## Un {#one}\n\na\n");

        assertThat(draft.told()).containsExactly("sections/fr/s.md:2 missing-field");
    }

    @Test
    void aTranslationOfNothingIsAnOrphan() {
        Draft draft = Draft.of(SOURCE, Draft.translation("fr", "ton", "Mots."));

        assertThat(draft.told()).containsExactly("sections/fr/ton.md:1 orphan-translation");
        assertThat(draft.playbook().section("ton")).isEmpty();
        assertThat(draft.playbook().counts().orphans()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNoLanguageIsToldOnce() {
        Draft draft = Draft.of(SOURCE, Draft.translation("fr_FR", "s", "a"), Draft.translation("fr_FR", "t", "b"));

        assertThat(draft.only().id()).isEqualTo(ProblemId.BAD_LOCALE);
        assertThat(draft.only().help()).contains("sections/fr-FR");
    }

    @Test
    void aFileThatStandsInTwoVersionsIsToldInBoth() {
        PlaybookParser parser = new PlaybookParser();
        String bad = Draft.section("s", "<b>bold</b>");
        Draft first = Draft.by(parser, bad);
        Draft second = Draft.by(parser, bad, Draft.section("t", "Words."));

        assertThat(second.told()).isEqualTo(first.told()).isNotEmpty();
        assertThat(second.sectionOf("s").blocks().get(0).texts())
                .as("one compiled text for both")
                .isEqualTo(first.sectionOf("s").blocks().get(0).texts());
    }

    private static Draft fr(String body) {
        return Draft.of(SOURCE, Draft.translation("fr", "s", body));
    }
}
