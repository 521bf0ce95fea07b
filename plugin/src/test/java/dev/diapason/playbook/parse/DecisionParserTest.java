package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.problem.ProblemId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionParserTest {

    private static final String WAIVER = """
            -- decisions/0012-imagery.md --
            ---
            title: Faces in Brazil
            status: accepted
            date: 2026-03-01
            deciders: [ana.souza]
            ends: 2027-03-01
            scope: [BR, latam]
            blocks: ["values/imagery#people", voice/index#one]
            ---
            ## Context
            Words.
            """;

    @Test
    void everyKeyOfADecisionIsRead() {
        Draft draft = Draft.of(WAIVER);
        Decision decision = draft.playbook().decisions().get("D-0012");

        assertThat(draft.told()).isEmpty();
        assertThat(decision.title()).isEqualTo("Faces in Brazil");
        assertThat(decision.status()).isEqualTo(Decision.Status.ACCEPTED);
        assertThat(decision.date()).contains(LocalDate.of(2026, 3, 1));
        assertThat(decision.ends()).contains(LocalDate.of(2027, 3, 1));
        assertThat(decision.scopes()).containsExactly("BR", "latam");
        assertThat(decision.blocks())
                .containsExactly(new BlockAddress("values/imagery", "people"), new BlockAddress("voice", "one"));
    }

    @Test
    void aDecisionWaivesALockForTheBlocksAndScopesItNames() {
        Decision decision = Draft.of(WAIVER).playbook().decisions().get("D-0012");
        BlockAddress people = new BlockAddress("values/imagery", "people");

        assertThat(decision.waives(people, new Scope.OfCountry("BR"))).isTrue();
        assertThat(decision.waives(people, new Scope.OfZone("latam"))).isTrue();
        assertThat(decision.waives(people, new Scope.OfCountry("AR"))).isFalse();
        assertThat(decision.waives(new BlockAddress("values/imagery", "places"), new Scope.OfCountry("BR")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-imagery", "0012_imagery", "imagery", "0012-Imagery", "00012-imagery"})
    void aDecisionIsNamedByItsNumber(String name) {
        Draft draft = Draft.of("-- decisions/" + name + ".md --\n---\ntitle: T\nstatus: accepted\n---\n");

        assertThat(draft.told()).containsExactly("decisions/" + name + ".md:1 bad-value");
        assertThat(draft.playbook().decisions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "status: agreed | bad-value",
                "status: Accepted | bad-value",
                "ends: 1.3.2027 | bad-value",
                "blocks: [values] | bad-value",
                "blocks: ['values#'] | bad-value",
                "satus: accepted | unknown-field"
            })
    void aWrongKeyOrValueIsTold(String line, String id) {
        String status = line.startsWith("status") ? "" : "status: accepted\n";
        Draft draft = Draft.of("-- decisions/0001-a.md --\n---\ntitle: T\n" + line + "\n" + status + "---\nWords.\n");

        assertThat(draft.told()).containsExactly("decisions/0001-a.md:3 " + id);
    }

    @Test
    void aDecisionWithoutStatusIsToldAndOpensNothing() {
        Draft draft = Draft.of("-- decisions/0001-a.md --\n---\ntitle: T\n---\nWords.\n");

        assertThat(draft.told()).hasSize(1);
        assertThat(draft.playbook().decisions().get("D-0001").status()).isEqualTo(Decision.Status.PROPOSED);
    }

    @Test
    void twoDecisionsCannotHaveOneNumber() {
        Draft draft = Draft.of(WAIVER, "-- decisions/0012-other.md --\n---\ntitle: T\nstatus: accepted\n---\nWords.\n");

        assertThat(draft.only().id()).isEqualTo(ProblemId.DUPLICATE_ID);
        assertThat(draft.only().related()).hasSize(1);
    }

    @Test
    void aWorkshopIsNamedByItsDayAndHasATitle() {
        String keys =
                "---\ntitle: Lyon\ndate: 2026-05-12\nplace: Lyon\nparticipants: [FR, CH]\ndecisions: [D-0001]\n---\nWords.\n";

        assertThat(Draft.of("-- workshops/2026-05-12-lyon.md --\n" + keys).told())
                .isEmpty();
        assertThat(Draft.of("-- workshops/lyon.md --\n" + keys).told())
                .containsExactly("workshops/lyon.md:1 bad-value");
        assertThat(Draft.of("-- workshops/2026-05-12-lyon.md --\n---\ntitle: Lyon\nparticipant: x\n---\n")
                        .told())
                .containsExactly("workshops/2026-05-12-lyon.md:3 unknown-field");
        assertThat(Draft.of("-- workshops/2026-05-12-lyon.md --\n---\nplace: Lyon\n---\n")
                        .told())
                .containsExactly("workshops/2026-05-12-lyon.md:2 missing-field");
    }
}
