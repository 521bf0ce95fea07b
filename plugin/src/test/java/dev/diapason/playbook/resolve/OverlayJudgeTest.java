package dev.diapason.playbook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What overlays may and may not (content model, section 7). */
class OverlayJudgeTest {

    private static final String LOCKED =
            Draft.section("s", "values", "## One {#one}\n\nGlobal.\n\n## Two {#two level=adaptable}\n\nB.");
    private static final String LEFT_OUT = "{ omit: true, reason: Não. }";

    @ParameterizedTest
    @ValueSource(strings = {"{ replace: Um. }", LEFT_OUT, "{ replace: Um., level: locked }"})
    @DisplayName("SEC-38: a locked block can neither be replaced nor left out")
    void aLockedBlockStaysAsItIs(String change) {
        Resolved all = br(LOCKED, "blocks:\n  s#one: " + change);

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:4 locked-replaced");
        assertThat(all.words("BR/pt-BR", "s#one")).isEqualTo("Global.");
        assertThat(all.block("BR/pt-BR", "s#one").state()).isEqualTo(BlockState.AWAITS_TRANSLATION);
    }

    @Test
    @DisplayName("SEC-38: the message names who decides")
    void theMessageNamesWhoDecides() {
        String people = "-- data/people.yaml --\nteam-social: { name: Social media team }\n";
        String owned = LOCKED.replace("dimension: values", "dimension: values\nowner: team-social");
        Problem problem = Resolved.of(people, owned, Draft.country("BR", "pt-BR", "blocks:\n  s#one: { replace: Um. }"))
                .draft()
                .only();

        assertThat(problem.notes())
                .singleElement()
                .asString()
                .contains("Social media team")
                .contains("team-social");
    }

    @Test
    void aNoteBelowALockedBlockIsAllowed() {
        Resolved all = br(LOCKED, "blocks:\n  s#one: { append: Nota. }");

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.block("BR/pt-BR", "s#one").notes()).hasSize(1);
        assertThat(all.block("BR/pt-BR", "s#one").level()).isEqualTo(Level.LOCKED);
    }

    @Test
    void aBlockMayRefuseNotes() {
        Resolved all = br(
                Draft.section("s", "values", "## One {#one notes=none}\n\nGlobal."),
                "blocks:\n  s#one: { append: Nota. }");

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:4 locked-replaced");
        assertThat(all.block("BR/pt-BR", "s#one").notes()).isEmpty();
    }

    @Test
    void aRefusedReplacementDoesNotTakeTheNoteWithIt() {
        Resolved all = br(LOCKED, "blocks:\n  s#one: { replace: Um., append: Nota. }");

        assertThat(all.draft().told()).hasSize(1);
        assertThat(all.words("BR/pt-BR", "s#one")).isEqualTo("Global.");
        assertThat(all.block("BR/pt-BR", "s#one").notes()).hasSize(1);
    }

    @Test
    void aLevelIsNeverLoosened() {
        Resolved all = br(
                LOCKED, "blocks:\n  s#one: { level: adaptable, replace: Um. }\n  s#two: { level: local, append: x }");

        assertThat(all.draft().told())
                .containsExactly(
                        "countries/BR.yaml:4 locked-replaced",
                        "countries/BR.yaml:4 level-loosened",
                        "countries/BR.yaml:5 level-loosened");
        assertThat(all.words("BR/pt-BR", "s#one")).isEqualTo("Global.");
        assertThat(all.block("BR/pt-BR", "s#two").level()).isEqualTo(Level.ADAPTABLE);
    }

    @Test
    void aCountryCannotLoosenWhatItsZoneTightened() {
        Resolved all = Resolved.of(
                LOCKED,
                "-- zones/latam.yaml --\nzone: latam\nblocks:\n  s#two: { level: locked }\n",
                Draft.country("BR", "pt-BR", "zone: latam\nblocks:\n  s#two: { level: adaptable, append: x }"));

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:5 level-loosened");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"s#onee, unknown-block", "s#intro, unknown-block", "t#one, unknown-section", "S#one, unknown-section"})
    void whatDoesNotExistIsTold(String address, String id) {
        assertThat(br(LOCKED, "blocks:\n  " + address + ": { append: x }")
                        .draft()
                        .told())
                .containsExactly("countries/BR.yaml:4 " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brand-Voice", "brаnd-voice", "brand-voice/", "ｂrand-voice", "brand-voicé", "brand_voice"})
    @DisplayName("SEC-39: an id that only looks like another is unknown, and the nearest is shown")
    void anIdThatLooksLikeAnotherIsUnknown(String id) {
        Resolved all = br(
                Draft.section("brand-voice", "values", "## One {#one}\n\nGlobal."),
                "blocks:\n  \"" + id + "#one\": { replace: Um. }");

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:4 unknown-section");
        assertThat(all.draft().only().label()).contains("\"brand-voice\"");
        assertThat(all.words("BR/pt-BR", "brand-voice#one")).isEqualTo("Global.");
    }

    @Test
    void aMisspeltBlockIsMetWithTheNearestAndAllThereAre() {
        Problem problem = br(LOCKED, "blocks:\n  s#tow: { append: x }").draft().only();

        assertThat(problem.label()).contains("\"two\"");
        assertThat(problem.notes()).singleElement().asString().contains("one, two");
    }

    @Test
    void aSectionWithoutLocksMayBeLeftOut() {
        Resolved all =
                br(Draft.section("s", "## One {#one}\n\nGlobal."), "omit-sections:\n  s: { reason: Não usamos. }");

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.edition("BR/pt-BR").section("s")).isEmpty();
        assertThat(all.edition("BR/pt-BR").omissions().get("s").title().text()).isEqualTo("The s");
        assertThat(all.edition("BR/pt-BR")
                        .omissions()
                        .get("s")
                        .reason()
                        .orElseThrow()
                        .text())
                .isEqualTo("Não usamos.");
        assertThat(all.edition("global/en").section("s")).isPresent();
    }

    @Test
    @DisplayName("SEC-38: a section with a locked block cannot be hidden")
    void aSectionWithALockedBlockCannotBeLeftOut() {
        Resolved all = br(LOCKED, "omit-sections:\n  s: { reason: Não. }");

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:4 locked-replaced");
        assertThat(all.draft().only().notes())
                .singleElement()
                .asString()
                .contains("one")
                .doesNotContain("two");
        assertThat(all.edition("BR/pt-BR").section("s")).isPresent();
    }

    @Test
    void aSectionWithABlockThatTheZoneLockedCannotBeLeftOut() {
        Resolved all = Resolved.of(
                Draft.section("s", "## One {#one}\n\nGlobal."),
                "-- zones/latam.yaml --\nzone: latam\nblocks:\n  s#one: { level: locked }\n",
                Draft.country("BR", "pt-BR", "zone: latam\nomit-sections:\n  s: { reason: Não. }"));

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:5 locked-replaced");
    }

    @Test
    void anUnknownSectionCannotBeLeftOut() {
        assertThat(br(LOCKED, "omit-sections:\n  t: { reason: Não. }").draft().told())
                .containsExactly("countries/BR.yaml:4 unknown-section");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "accepted, BR, s#one, 2027-12-31, ''",
        "accepted, BR, s#one, 2026-11-23, waiver-ending",
        "accepted, BR, s#one, 2027-01-22, waiver-ending",
        "accepted, BR, s#one, 2027-01-23, ''",
        "accepted, BR, s#one, 2026-11-22, waiver-expired",
        "proposed, BR, s#one, 2027-12-31, waiver-mismatch",
        "rejected, BR, s#one, 2027-12-31, waiver-mismatch",
        "superseded, BR, s#one, 2027-12-31, waiver-mismatch",
        "accepted, AR, s#one, 2027-12-31, waiver-mismatch",
        "accepted, br, s#one, 2027-12-31, waiver-mismatch",
        "accepted, BR, s#two, 2027-12-31, waiver-mismatch",
        "accepted, BR, s#one, '', waiver-mismatch"
    })
    void aWaiverOpensALockForItsBlocksScopesAndTime(
            String status, String scope, String block, String ends, String problem) {
        Resolved all =
                br(LOCKED + decision(status, scope, block, ends), "blocks:\n  s#one: { waiver: D-0012, replace: Um. }");
        boolean opens = problem.isEmpty() || problem.equals("waiver-ending");

        assertThat(all.draft().told())
                .isEqualTo(problem.isEmpty() ? List.of() : List.of("countries/BR.yaml:4 " + problem));
        assertThat(all.words("BR/pt-BR", "s#one")).isEqualTo(opens ? "Um." : "Global.");
        assertThat(all.block("BR/pt-BR", "s#one").waiver().isPresent()).isEqualTo(opens);
    }

    @Test
    void withoutADateNoWaiverHasEnded() {
        Draft draft = Draft.of(
                LOCKED,
                decision("accepted", "BR", "s#one", "2001-01-01"),
                Draft.country("BR", "pt-BR", "blocks:\n  s#one: { waiver: D-0012, replace: Um. }"));
        Resolved all = Resolved.of(draft, "public", Optional.empty());

        assertThat(draft.told()).isEmpty();
        assertThat(all.words("BR/pt-BR", "s#one")).isEqualTo("Um.");
    }

    @Test
    void aWaiverAlsoOpensTheWayOut() {
        Resolved all = br(
                LOCKED + decision("accepted", "BR", "s#one", "2027-12-31"),
                "blocks:\n  s#one: { waiver: D-0012, omit: true, reason: Não. }");

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.block("BR/pt-BR", "s#one").state()).isEqualTo(BlockState.NOT_APPLICABLE);
    }

    @Test
    void aSectionIsLeftOutWhenAWaiverOpensAllItsLocks() {
        Resolved one = br(
                LOCKED + decision("accepted", "BR", "s#one", "2027-12-31"),
                "omit-sections:\n  s: { reason: Não., waiver: D-0012 }");
        Resolved other = br(
                LOCKED.replace(" level=adaptable", "") + decision("accepted", "BR", "s#one", "2027-12-31"),
                "omit-sections:\n  s: { reason: Não., waiver: D-0012 }");

        assertThat(one.draft().told()).isEmpty();
        assertThat(one.edition("BR/pt-BR").section("s")).isEmpty();
        assertThat(other.draft().told()).containsExactly("countries/BR.yaml:4 waiver-mismatch");
        assertThat(other.edition("BR/pt-BR").section("s")).isPresent();
    }

    @Test
    void aWaiverThatDoesNotExistIsMetWithTheNearest() {
        Problem problem = br(
                        LOCKED + decision("accepted", "BR", "s#one", "2027-12-31"),
                        "blocks:\n  s#one: { waiver: D-0021, replace: Um. }")
                .draft()
                .only();

        assertThat(problem.id()).isEqualTo(ProblemId.WAIVER_MISMATCH);
        assertThat(problem.label()).contains("\"D-0012\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s#two: { waiver: D-0012, replace: Um. }", "s#one: { waiver: D-0012, append: Nota. }"})
    void aWaiverThatOpensNothingIsTold(String change) {
        Resolved all = br(LOCKED + decision("accepted", "BR", "s#one", "2027-12-31"), "blocks:\n  " + change);

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:4 waiver-mismatch");
    }

    @Test
    void theZonesWaiverDoesNotOpenTheLockForItsCountries() {
        Resolved all = Resolved.of(
                LOCKED,
                decision("accepted", "latam", "s#one", "2027-12-31"),
                "-- zones/latam.yaml --\nzone: latam\nblocks:\n  s#one: { waiver: D-0012, replace: { pt: Zona. } }\n",
                Draft.country("BR", "pt-BR", "zone: latam\nblocks:\n  s#one: { replace: Um. }"));

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:5 locked-replaced");
        assertThat(all.words("BR/pt-BR", "s#one")).isEqualTo("Zona.");
    }

    @Test
    void anEndingWaiverIsToldInDays() {
        Draft draft = Draft.of(
                LOCKED,
                decision("accepted", "BR", "s#one", "2026-11-24"),
                Draft.country("BR", "pt-BR", "blocks:\n  s#one: { waiver: D-0012, replace: Um. }"));
        Resolved.of(draft, "public", Optional.of(LocalDate.of(2026, 11, 23)));

        assertThat(draft.only().message()).endsWith("ends in 1 day");
    }

    private static Resolved br(String files, String lines) {
        return Resolved.of(files, Draft.country("BR", "pt-BR", lines));
    }

    private static String decision(String status, String scope, String block, String ends) {
        return "-- decisions/0012-a.md --\n---\ntitle: T\nstatus: " + status + "\nscope: [" + scope + "]\nblocks: [\""
                + block + "\"]\n" + (ends.isEmpty() ? "" : "ends: " + ends + "\n") + "---\nWords.\n";
    }
}
