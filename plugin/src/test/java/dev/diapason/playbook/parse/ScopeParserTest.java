package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.problem.ProblemId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeParserTest {

    @Test
    void everyKeyOfACountryIsRead() {
        Draft draft = Draft.of("""
                -- countries/BR.yaml --
                country: BR
                zone: latam
                locales: [pt-BR, en]
                timezone: America/Sao_Paulo
                workweek: Mon-Fri
                lead: duty
                adoption: { version: "0.9.0", date: "2026-09-02", by: duty }
                launches: {}
                """);
        Country country = draft.country("BR");

        assertThat(draft.told()).isEmpty();
        assertThat(country.zone().map(zone -> zone.id())).contains("latam");
        assertThat(country.locales()).containsExactly(new LanguageTag("pt-BR"), new LanguageTag("en"));
        assertThat(country.timeZone()).contains("America/Sao_Paulo");
        assertThat(country.workweek()).contains("Mon-Fri");
        assertThat(country.lead().map(lead -> lead.id())).contains("duty");
        assertThat(country.adoption()).hasValueSatisfying(adoption -> {
            assertThat(adoption.version()).hasToString("0.9.0");
            assertThat(adoption.date()).contains(LocalDate.of(2026, 9, 2));
        });
    }

    @Test
    @DisplayName("SEC-29: Norway is a country and not a no")
    void norwayIsACountry() {
        Draft draft = Draft.of("-- countries/NO.yaml --\ncountry: NO\nlocales: [nb]\n");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.country("NO").code()).isEqualTo("NO");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BR | country: PT | country-mismatch",
                "BR | country: br | country-mismatch",
                "br | country: br | bad-value",
                "UK | country: UK | bad-value",
                "XX | country: XX | bad-value"
            })
    void theFileIsNamedAfterTheCountry(String file, String line, String id) {
        Draft draft = Draft.of("-- countries/" + file + ".yaml --\n" + line + "\nlocales: [en]\n");

        assertThat(draft.told()).containsExactly("countries/" + file + ".yaml:1 " + id);
    }

    @Test
    void whatACountryMustSayIsTold() {
        Draft draft = Draft.of("-- countries/BR.yaml --\nlead: duty\n");

        assertThat(draft.messages())
                .hasSize(2)
                .anyMatch(message -> message.contains("\"country\""))
                .anyMatch(message -> message.contains("\"locales\""));
        assertThat(draft.country("BR").locales())
                .as("there is a country all the same")
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "timezone: Europe/Lyon | bad-value",
                "timezone: GMT+1 | bad-value",
                "adoption: { version: two } | bad-value",
                "adoption: { date: 2026-01-01 } | missing-field",
                "adoption: { version: '1.0.0', date: 1.1.2026 } | bad-value",
                "adoption: { version: '1.0.0', on: today } | unknown-field",
                "name: Brazil | unknown-field",
                "tiemzone: Europe/Oslo | unknown-field"
            })
    void aWrongKeyOrValueIsTold(String line, String id) {
        assertThat(Draft.of(Draft.country("BR", "en", line)).told()).containsExactly("countries/BR.yaml:3 " + id);
    }

    @Test
    @DisplayName("I18N-01: a locale is met with the one that was meant")
    void aLocaleIsMetWithTheOneThatWasMeant() {
        Draft draft = Draft.of(Draft.country("GB", "en-UK", ""));

        assertThat(draft.only().id()).isEqualTo(ProblemId.BAD_LOCALE);
        assertThat(draft.only().label()).contains("\"en-GB\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"latam, true", "emea-north, true", "br, false", "EMEA, false", "1st, false"})
    void aZonesIdNeverMeetsACountrysCode(String id, boolean isGood) {
        Draft draft = Draft.of("-- zones/" + id + ".yaml --\nzone: " + id + "\n");

        assertThat(draft.told()).hasSize(isGood ? 0 : 1);
    }

    @Test
    void aZoneIsNamedAfterItsFile() {
        assertThat(Draft.of("-- zones/latam.yaml --\nzone: emea\n").told())
                .containsExactly("zones/latam.yaml:1 country-mismatch");
    }

    @Test
    void aCountryHasSectionsOfItsOwn() {
        Draft draft = Draft.of(
                Draft.country("BR", "pt-BR, en", ""),
                "-- countries/BR/pt/governo.md --\n---\ntitle: Governo\ndimension: country\n---\n## Um {#um}\n\na\n",
                "-- countries/BR/en/governo.md --\n---\ntitle: Government\n---\n## One {#um}\n\nb\n");

        assertThat(draft.told()).isEmpty();
        assertThat(draft.country("BR").sections()).singleElement().satisfies(section -> {
            assertThat(section.id()).isEqualTo("governo");
            assertThat(section.language()).isEqualTo(new LanguageTag("pt"));
            assertThat(section.country()).contains("BR");
            assertThat(section.texts()).hasSize(2);
        });
        assertThat(draft.playbook().sections()).isEmpty();
    }

    @Test
    @DisplayName("SEC-40: a country cannot claim the id of a global section")
    void aCountryCannotClaimAGlobalId() {
        Draft draft = Draft.of(
                Draft.section("crisis", "Words."),
                Draft.country("BR", "pt-BR", ""),
                "-- countries/BR/pt/crisis.md --\n---\ntitle: Crise\ndimension: country\n---\nA minha crise.\n");

        assertThat(draft.only().id()).isEqualTo(ProblemId.DUPLICATE_ID);
        assertThat(draft.only().at().path()).isEqualTo("countries/BR/pt/crisis.md");
        assertThat(draft.only().related())
                .singleElement()
                .satisfies(at -> assertThat(at.path()).isEqualTo("sections/en/crisis.md"));
        assertThat(draft.country("BR").sections()).isEmpty();
    }

    @Test
    void sectionsOfACountryThatIsNotThereAreTold() {
        Draft draft = Draft.of("-- countries/BR/pt/governo.md --\n---\ntitle: G\ndimension: country\n---\na\n");

        assertThat(draft.told()).as("nobody would ever read this file").isNotEmpty();
    }
}
