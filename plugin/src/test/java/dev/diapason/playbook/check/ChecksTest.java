package dev.diapason.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.problem.ProblemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim or two for each rule; links and facts have tests of their own. */
class ChecksTest {

    private static final String WORDS = Draft.section("s", "## One {#one}\n\nWords.");

    @Test
    void aSoundPlaybookKeepsEveryRule() {
        assertThat(Checkup.of(
                                WORDS,
                                "-- zones/latam.yaml --\nzone: latam\n",
                                Draft.country(
                                        "BR",
                                        "pt-BR",
                                        "zone: latam\nlead: duty\nadoption: { version: '1.0.0', by: duty }"))
                        .told())
                .isEmpty();
    }

    @Test
    void everyRuleIsThereOnce() {
        assertThat(Checks.ALL)
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"global", "assets"})
    void noZoneTakesAnAddressOfTheSite(String zone) {
        assertThat(Checkup.by(new AddressCheck(), WORDS, "-- zones/" + zone + ".yaml --\nzone: " + zone + "\n")
                        .told())
                .containsExactly("zones/" + zone + ".yaml:1 path-collision");
    }

    @Test
    @DisplayName("LINK-02: an alias is nobody else's address")
    void anAliasIsNobodyElsesAddress() {
        assertThat(Checkup.by(new AddressCheck(), WORDS, aliased("a", "s")).told())
                .containsExactly("sections/en/a.md:4 path-collision");
        assertThat(Checkup.by(new AddressCheck(), aliased("a", "old"), aliased("b", "old"))
                        .told())
                .containsExactly("sections/en/b.md:4 path-collision");
        assertThat(Checkup.by(new AddressCheck(), aliased("a", "older"), aliased("b", "old"))
                        .told())
                .isEmpty();
    }

    @Test
    void theHomeIsNobodysAlias() {
        assertThat(Checkup.by(new AddressCheck(), aliased("a", "index")).told())
                .as("the redirect would be written over every edition's home")
                .containsExactly("sections/en/a.md:4 path-collision");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"1.9.0, 2.0.0, true", "2.0.0, 2.4.0, false", "2.4.0, 2.4.0, false", "2.9.0, 3.0.0-next, true"})
    void aNewMajorVersionAsksForAdoptionAgain(String adopted, String version, boolean isTold) {
        Checkup checkup = Checkup.by(
                new AdoptionCheck(),
                "-- playbook.yaml --\ntitle: T\nversion: \"" + version
                        + "\"\nsource-language: en\ndimensions: { product: local }\n",
                Draft.country("BR", "pt-BR", "adoption: { version: '" + adopted + "' }"));

        assertThat(checkup.told()).isEqualTo(isTold ? List.of("countries/BR.yaml:3 unadopted-major") : List.of());
    }

    @Test
    void aRequiredLocalTextThatIsMissingIsToldOnceForEachCountry() {
        String required =
                Draft.section("s", "country", "## One {#one required}\n\nGuidance.\n\n## Two {#two}\n\nGuidance.");
        Checkup checkup = Checkup.by(
                new CoverageCheck(),
                required,
                Draft.country("CH", "de-CH, fr-CH", ""),
                Draft.country("GB", "en", "blocks:\n  s#one: { replace: Ours. }"),
                Draft.country("IE", "en", "blocks:\n  s#one: { omit: true, reason: No such thing. }"));

        assertThat(checkup.told()).containsExactly("countries/CH.yaml:1 required-local-missing");
    }

    @Test
    void aReviewDateThatHasPassedIsDue() {
        Checkup checkup = Checkup.by(
                new DateCheck(),
                reviewed("a", "2026-11-22"),
                reviewed("b", "2026-11-23"),
                "-- data/disclosures.yaml --\nx: { label: X, review-by: 2026-01-01 }\n",
                Draft.country("BR", "pt-BR", "disclosures: { y: { label: Y, review-by: 2026-01-01 } }"));

        assertThat(checkup.told())
                .containsExactly(
                        "countries/BR.yaml:3 review-due",
                        "data/disclosures.yaml:1 review-due",
                        "sections/en/a.md:4 review-due");
    }

    @Test
    void theSectionsOfACountryAreReviewedToo() {
        assertThat(Checkup.by(
                                new DateCheck(),
                                Draft.country("BR", "pt-BR", ""),
                                "-- countries/BR/pt/g.md --\n---\ntitle: G\ndimension: country\nreview-by: 2026-01-01\n---\na\n")
                        .told())
                .containsExactly("countries/BR/pt/g.md:4 review-due");
    }

    @Test
    void withoutADateNothingIsDue() {
        assertThat(Checkup.of(List.of(new DateCheck()), "public", Optional.empty(), reviewed("a", "2001-01-01"))
                        .told())
                .isEmpty();
        assertThat(Checkup.of(
                                List.of(new DateCheck()),
                                "public",
                                Optional.of(LocalDate.MIN),
                                reviewed("a", "2001-01-01"))
                        .told())
                .isEmpty();
    }

    @Test
    void imagesAndFilesAreThere() {
        String shown = Draft.section("s", "![Map](../../assets/map.png) and [the plan](../../assets/plan.pdf).");

        assertThat(Checkup.by(new ImageCheck(), shown, "-- assets/map.png --\nx\n-- assets/plan.pdf --\nx\n")
                        .told())
                .isEmpty();
        assertThat(Checkup.by(new ImageCheck(), shown, "-- assets/Map.png --\nx\n")
                        .told())
                .containsExactly("sections/en/s.md:5 missing-image", "sections/en/s.md:5 broken-link");
    }

    @Test
    void whoeverIsNamedIsInTheData() {
        assertThat(Checkup.by(new PersonCheck(), Draft.country("BR", "pt-BR", "lead: dutty"))
                        .told())
                .containsExactly("countries/BR.yaml:3 dangling-person");
        assertThat(Checkup.by(new PersonCheck(), Draft.country("BR", "pt-BR", "adoption: { version: '1.0.0', by: x }"))
                        .told())
                .containsExactly("countries/BR.yaml:3 dangling-person");
        assertThat(Checkup.by(new PersonCheck(), WORDS.replace("dimension:", "owner: x\ndimension:"))
                        .told())
                .containsExactly("sections/en/s.md:3 dangling-person");
        assertThat(Checkup.by(new PersonCheck(), Draft.section("s", "## One {#one owner=x}\n\nWords."))
                        .told())
                .containsExactly("sections/en/s.md:5 dangling-person");
        assertThat(Checkup.by(new PersonCheck(), "-- data/escalation.yaml --\nhigh: { first: duty, then: [x, duty] }\n")
                        .told())
                .containsExactly("data/escalation.yaml:1 dangling-person");
        assertThat(Checkup.by(new PersonCheck(), "-- data/channels.yaml --\nc: { name: C, owner: x }\n")
                        .told())
                .containsExactly("data/channels.yaml:1 dangling-person");
        assertThat(Checkup.by(
                                new PersonCheck(),
                                "-- data/accounts.yaml --\na: { channel: c, owner: duty, backup: x }\n")
                        .told())
                .containsExactly("data/accounts.yaml:1 dangling-person");
    }

    @Test
    void aPersonOfOneCountryIsNobodyElsewhere() {
        String mine = "contacts: { ana: { name: Ana } }\nlead: ana";

        assertThat(Checkup.by(
                                new PersonCheck(),
                                Draft.country("BR", "pt-BR", mine),
                                Draft.country("PT", "pt-PT", "lead: ana"))
                        .told())
                .containsExactly("countries/PT.yaml:3 dangling-person");
    }

    @Test
    void somebodyWhoIsNotShownToThePublicCanStillBeNamed() {
        String inner = "-- data/people.yaml --\nboss: { name: Boss, audience: internal }\n";

        assertThat(Checkup.by(new PersonCheck(), inner, Draft.country("BR", "pt-BR", "lead: boss"))
                        .told())
                .isEmpty();
    }

    @Test
    void channelsAndDecisionsThatAreNamedExist() {
        String channels = "-- data/channels.yaml --\nlinkedin: { name: LinkedIn }\n";
        String account = "-- data/accounts.yaml --\na: { channel: linkedinn }\n";

        assertThat(Checkup.by(new ReferenceCheck(), channels, account).only().label())
                .contains("\"linkedin\"");
        assertThat(Checkup.by(new ReferenceCheck(), WORDS.replace("dimension:", "decisions: [D-0001]\ndimension:"))
                        .only()
                        .id())
                .isEqualTo(ProblemId.BAD_VALUE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ preferred: [a], forbidden: [b] } | false",
                "{ forbidden: [b] } | false",
                "{ preferred: [a], forbidden: [a] } | true",
                "{ admitted: [a], forbidden: [a] } | true",
                "{ note: Hm. } | true",
                "{ preferred: [] } | true"
            })
    void aTermHasWordsAndIsOfOneMind(String words, boolean isTold) {
        Checkup checkup = Checkup.by(new TermCheck(), "-- data/terms.yaml --\nplant:\n  en: " + words + "\n");

        assertThat(checkup.told()).isEqualTo(isTold ? List.of("data/terms.yaml:2 bad-term") : List.of());
    }

    @Test
    void aCountryCannotForbidWhatTheGroupPrefers() {
        Checkup checkup = Checkup.by(
                new TermCheck(),
                "-- data/terms.yaml --\nplant: { en: { preferred: [site] } }\n",
                Draft.country("GB", "en", "terms: { plant: { en: { forbidden: [site] } } }"));

        assertThat(checkup.told())
                .as("replaced whole: nothing is left to contradict")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "contacts | ''",
                "contacts role=press | ''",
                "accounts channel=x status=active | ''",
                "contcats | unknown-view",
                "contacts roel=press | unknown-view",
                "hashtags role=x | unknown-view"
            })
    void aDataViewExistsAndKnowsItsOptions(String view, String id) {
        Checkup checkup = Checkup.by(new ViewCheck(), Draft.section("s", "```playbook " + view + "\n```"));

        assertThat(checkup.told()).isEqualTo(id.isEmpty() ? List.of() : List.of("sections/en/s.md:5 " + id));
    }

    private static String aliased(String id, String alias) {
        return Draft.section(id, "Words.").replace("---\nWords", "aliases: [" + alias + "]\n---\nWords");
    }

    private static String reviewed(String id, String date) {
        return Draft.section(id, "Words.").replace("---\nWords", "review-by: " + date + "\n---\nWords");
    }
}
