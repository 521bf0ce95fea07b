package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FactCheckTest {

    @Test
    void aFactThatIsThereIsFine() {
        assertThat(by("Call <playbook:contacts.duty.phone> now.").told()).isEmpty();
    }

    @Test
    void anIdMayHaveDots() {
        assertThat(by("-- data/people.yaml --\nana.souza: { name: Ana }\n", "Ask <playbook:people.ana.souza.name>.")
                        .told())
                .isEmpty();
    }

    @Test
    void aMisspeltRecordIsMetWithTheNearest() {
        Problem problem = by("Call <playbook:contacts.duti.phone> now.").only();

        assertThat(problem.id()).isEqualTo(ProblemId.UNKNOWN_FACT);
        assertThat(problem.message()).contains("\"duti\"");
        assertThat(problem.label()).contains("\"duty\"");
        assertThat(problem.at().line()).isEqualTo(7);
    }

    @Test
    void aMissingFieldAndAnUnknownKindAreTold() {
        assertThat(by("Call <playbook:contacts.duty.mobile> now.").only().message())
                .contains("\"duty\"", "\"mobile\"");
        assertThat(by("Call <playbook:contcats.duty.phone> now.").only().label())
                .contains("\"contacts\"");
    }

    @Test
    void aFactThatIsMissingInManyEditionsIsToldOnceNamingThemAll() {
        Checkup checkup = Checkup.by(
                new FactCheck(),
                section("Call <playbook:contacts.hotline.phone> now."),
                Draft.country("NO", "nb", ""),
                Draft.country("CH", "de-CH, fr-CH", ""),
                Draft.country("BR", "pt-BR", "contacts: { hotline: { name: Linha, phone: '0800' } }"));

        assertThat(checkup.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.editions())
                        .containsExactly(
                                "Norway (nb)", "Switzerland (de-CH)", "Switzerland (fr-CH)", "the group (en)"));
    }

    @Test
    void aFactIsLookedUpOnlyWhereItsTextIsShown() {
        String text = section("Call <playbook:contacts.hotline.phone> now.");
        String own = "contacts: { hotline: { name: Linha, phone: '0800' } }\n";
        String replaced = "blocks:\n  s#one: { replace: 'Ligue <playbook:contacts.hotline.phone>.' }\n";

        assertThat(Checkup.by(new FactCheck(), section("Words."), Draft.country("BR", "pt-BR", own + replaced))
                        .told())
                .isEmpty();
        assertThat(Checkup.by(new FactCheck(), section("Words."), Draft.country("BR", "pt-BR", replaced))
                        .told())
                .containsExactly("countries/BR.yaml:4 unknown-fact");
        assertThat(Checkup.by(new FactCheck(), text, Draft.country("BR", "pt-BR", "blocks:\n  s#one: { replace: Um. }"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.editions()).containsExactly("the group (en)"));
    }

    @Test
    void aFactInANoteIsLookedUpToo() {
        assertThat(Checkup.by(
                                new FactCheck(),
                                section("Words."),
                                Draft.country(
                                        "BR", "pt-BR", "blocks:\n  s#one: { append: '<playbook:contacts.x.phone>' }"))
                        .told())
                .containsExactly("countries/BR.yaml:4 unknown-fact");
    }

    @Test
    void theHelpNamesTheCountrysFile() {
        String text = section("Call <playbook:contacts.duty.hours> now.");
        Problem problem = Checkup.by(
                        new FactCheck(),
                        "-- data/contacts.yaml --\nduty: { name: D, role: crisis-duty, hours: x }\n",
                        text,
                        "-- countries/NO.yaml --\ncountry: NO\nlocales: [nb]\nblocks:\n  s#one: { append: '<playbook:contacts.vakt.phone>' }\n")
                .only();

        assertThat(problem.help())
                .contains("countries/NO.yaml")
                .contains("contacts")
                .contains("vakt");
    }

    @Test
    @DisplayName("LEAK-03: a public text that quotes an internal fact is told as such, in every build")
    void anInternalFactInAPublicTextIsALeak() {
        String secret = "-- data/contacts.yaml --\nsecret: { name: S, phone: '112', audience: internal }\n";
        String text = section("Call <playbook:contacts.secret.phone> now.");

        assertThat(Checkup.of(List.of(new FactCheck()), "internal", Optional.empty(), secret, text)
                        .told())
                .containsExactly("sections/en/s.md:7 private-in-public");
        assertThat(Checkup.of(List.of(new FactCheck()), "public", Optional.empty(), secret, text)
                        .told())
                .containsExactly("sections/en/s.md:7 private-in-public");
    }

    private static Checkup by(String body) {
        return by("", body);
    }

    private static Checkup by(String more, String body) {
        return Checkup.by(new FactCheck(), more, section(body));
    }

    private static String section(String body) {
        return Draft.section("s", "## One {#one}\n\n" + body);
    }
}
