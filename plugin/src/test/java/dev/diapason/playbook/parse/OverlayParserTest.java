package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.SectionOmission;
import dev.diapason.playbook.problem.ProblemId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayParserTest {

    private static final LanguageTag PT = new LanguageTag("pt-BR");

    @Test
    void everyKeyOfABlockIsRead() {
        Draft draft = br("pt-BR, en", """
                blocks:
                  s#one:
                    based-on: "2.3.0"
                    waiver: D-0012
                    level: locked
                    replace: { pt: Um., en: One. }
                    append: { pt: Nota. }
                """);
        BlockChange change = change(draft, "one");

        assertThat(draft.told()).isEmpty();
        assertThat(words(change.replacement())).containsExactly(Map.entry("en", "One."), Map.entry("pt", "Um."));
        assertThat(words(change.notes())).containsExactly(Map.entry("pt", "Nota."));
        assertThat(change.basedOn()).map(BasedOn::toString).contains("2.3.0");
        assertThat(change.waiver()).contains("D-0012");
        assertThat(change.level()).contains(Level.LOCKED);
        assertThat(change.isOmitted()).isFalse();
        assertThat(change.at().line()).isEqualTo(4);
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        Draft draft = br("pt-BR", "blocks:\n  s#one: { omit: true, reason: Não usamos. }\n");

        assertThat(draft.told()).isEmpty();
        assertThat(change(draft, "one").isOmitted()).isTrue();
        assertThat(change(draft, "one").reason().byLanguage()).containsEntry(PT, "Não usamos.");
    }

    @Test
    void oneTextIsInTheOnlyLanguageOfTheCountry() {
        Draft draft = br("pt-BR", "blocks:\n  s#one:\n    replace: Um.\n    append: Nota.\n");

        assertThat(draft.told()).isEmpty();
        assertThat(words(change(draft, "one").replacement())).containsExactly(Map.entry("pt-BR", "Um."));
    }

    @Test
    void oneTextWhereTwoLanguagesAreSpokenIsTold() {
        Draft draft = br("pt-BR, en", "blocks:\n  s#one:\n    replace: Um.\n");

        assertThat(draft.told()).containsExactly("countries/BR.yaml:5 bad-value");
        assertThat(draft.only().notes()).singleElement().asString().contains("pt-BR, en");
    }

    @Test
    void aLongTextStandsInAFileBesideTheOverlay() {
        Draft draft = Draft.of(
                section(),
                Draft.country("BR", "pt-BR, en", "blocks:\n  s#one:\n    replace: { pt: { file: BR/one.pt.md } }\n"),
                "-- countries/BR/one.pt.md --\nUm texto longo.\n");

        assertThat(draft.told()).isEmpty();
        assertThat(words(change(draft, "one").replacement())).containsExactly(Map.entry("pt", "Um texto longo."));
    }

    @Test
    void aFileMayBeTheOnlyText() {
        Draft draft = Draft.of(
                section(),
                Draft.country("BR", "pt-BR", "blocks:\n  s#one:\n    replace: { file: BR/one.md }\n"),
                "-- countries/BR/one.md --\nUm.\n");

        assertThat(draft.told()).isEmpty();
        assertThat(words(change(draft, "one").replacement())).containsExactly(Map.entry("pt-BR", "Um."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BR/none.md", "../playbook.yaml", "/etc/passwd", "BR/../../sections/en/s.md", "./BR/one.md"})
    void aFileThatIsNotBesideTheOverlayIsTold(String path) {
        Draft draft = Draft.of(
                section(),
                Draft.country("BR", "pt-BR", "blocks:\n  s#one:\n    replace: { file: " + path + " }\n"),
                "-- countries/BR/one.md --\nUm.\n");

        assertThat(draft.told()).containsExactly("countries/BR.yaml:5 broken-link");
    }

    @Test
    void bothVerbsAreTold() {
        Draft draft = br("pt-BR", "blocks:\n  s#one:\n    replace: Um.\n    omit: true\n    reason: x\n");

        assertThat(draft.told()).containsExactly("countries/BR.yaml:6 both-verbs");
        assertThat(draft.only().related()).hasSize(1);
    }

    @Test
    void aMissingReasonIsTold() {
        assertThat(br("pt-BR", "blocks:\n  s#one: { omit: true }\n").told())
                .containsExactly("countries/BR.yaml:4 missing-reason");
        assertThat(br("pt-BR", "omit-sections:\n  s: { reason: \"\" }\n").told())
                .containsExactly("countries/BR.yaml:4 missing-reason");
    }

    @Test
    void aSectionIsLeftOutAsAWhole() {
        Draft draft =
                br("pt-BR", "omit-sections:\n  s: { reason: Não., waiver: D-0001 }\n  voice/index: { reason: Não. }\n");
        Map<String, SectionOmission> omissions = overlay(draft).omissions();

        assertThat(draft.told()).isEmpty();
        assertThat(omissions.keySet()).containsExactly("s", "voice");
        assertThat(omissions.get("s").waiver()).contains("D-0001");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "blocks: { s: { replace: a } } | bad-value",
                "blocks: { 's#': { replace: a } } | bad-value",
                "blocks: { '#one': { replace: a } } | bad-value",
                "blocks: [s] | bad-value",
                "blocks: { s#one: { based-on: '2.0' } } | missing-field",
                "blocks: { s#one: { replace: a, levle: locked } } | unknown-field",
                "blocks: { s#one: { repalce: a, append: b } } | unknown-field",
                "blocks: { s#one: { replace: a, level: strict } } | bad-value",
                "blocks: { s#one: { replace: { pt_BR: a } } } | bad-locale",
                "blocks: { s#one: { replace: { pt: [a] } } } | not-text",
                "blocks: { s#one: { replace: { pt: { fiel: a } } } } | unknown-field",
                "blocks: { s#one: { omit: 'true', reason: x } } | bad-value",
                "omit-sections: [s] | bad-value",
                "omit-sections: { s: { reason: a, why: b } } | unknown-field"
            })
    void aWrongFormIsToldOnce(String line, String id) {
        assertThat(br("pt-BR", line).told()).containsExactly("countries/BR.yaml:3 " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blocks:\n  s#one:\n",
                "blocks: { s#one: { based-on: '2.0' } }\n",
                "blocks: { s#one: { replace: '' } }\n",
                "blocks: { s#one: { append: { pt: ' ' } } }\n",
                "omit-sections:\n  s:\n"
            })
    void whatSaysNothingIsTold(String lines) {
        assertThat(br("pt-BR", lines).told())
                .as("the author thinks that this does something")
                .hasSize(1);
    }

    @Test
    void oneBlockUnderTwoNamesIsTold() {
        Draft draft = Draft.of(
                Draft.section("voice/index", "## One {#one}\n\nFirst."),
                Draft.country(
                        "BR",
                        "pt-BR",
                        "blocks:\n  voice#one: { replace: Um. }\n  voice/index#one: { replace: Dois. }\n"));

        assertThat(draft.told()).as("one of the two texts would be lost").hasSize(1);
    }

    @Test
    void placesInATextAreThoseOfTheFile() {
        Draft draft = br("pt-BR", "blocks:\n  s#one:\n    replace: |\n      Um.\n\n      Dois <b>três</b>.\n");

        assertThat(draft.told()).first().isEqualTo("countries/BR.yaml:8 raw-html");
    }

    @Test
    void aZoneMayChangeBlocksToo() {
        Draft draft = Draft.of(
                section(),
                "-- zones/latam.yaml --\nzone: latam\nname: { en: Latin America }\n"
                        + "blocks:\n  s#one: { replace: { es: Uno. } }\n");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.zone("latam").overlay().changes()).hasSize(1);
        assertThat(draft.zone("latam").locales()).isEmpty();
        assertThat(draft.zone("latam").name().byLanguage()).containsEntry(new LanguageTag("en"), "Latin America");
    }

    @Test
    void anUnknownKeyOfTheFileIsMetWithTheNearest() {
        Draft draft = br("pt-BR", "bloks:\n  s#one: { replace: a }\n");

        assertThat(draft.only().id()).isEqualTo(ProblemId.UNKNOWN_FIELD);
        assertThat(draft.only().label()).contains("\"blocks\"");
    }

    private static String section() {
        return Draft.section("s", "## One {#one}\n\nFirst.");
    }

    private static Draft br(String locales, String lines) {
        return Draft.of(section(), Draft.country("BR", locales, lines));
    }

    private static Overlay overlay(Draft draft) {
        return draft.country("BR").overlay();
    }

    private static BlockChange change(Draft draft, String block) {
        return overlay(draft).changes().get(new BlockAddress("s", block));
    }

    private static Map<String, String> words(Map<LanguageTag, BlockText> texts) {
        Map<String, String> words = new TreeMap<>();
        texts.forEach((tag, text) -> words.put(tag.value(), Draft.words(text.prose())));
        return words;
    }
}
