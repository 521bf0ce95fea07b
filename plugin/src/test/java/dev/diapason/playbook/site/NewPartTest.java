package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.MadeReport;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One more part of a playbook: at its place, checked, and never in the place of another. */
class NewPartTest {

    @TempDir
    private Path folder;

    private Begun playbook;

    @BeforeEach
    void aPlaybook() {
        playbook = Begun.in(folder);
        playbook.giveNumbers();
    }

    @ParameterizedTest
    @CsvSource({
        "section, products/launches, sections/en/products/launches.md",
        "section, voice/emoji, sections/en/voice/emoji.md",
        "section, voice/index2, sections/en/voice/index2.md",
        "country, BR, countries/BR.yaml",
        "country, no, countries/NO.yaml",
        "language, fr, sections/fr/crisis.md",
        "language, ar, sections/ar/crisis.md",
        "language, zh-Hans, sections/zh-Hans/crisis.md",
        "decision, first-names, decisions/0002-first-names.md",
        "decision, 0012-first-names, decisions/0012-first-names.md",
        "workshop, lyon, workshops/2026-11-23-lyon.md",
        "workshop, 2026-05-19-lyon, workshops/2026-05-19-lyon.md"
    })
    void everyPartIsMadeAndChecked(String kind, String id, String path) {
        MadeReport made = playbook.make(kind, "id", id);

        assertThat(Begun.console(made)).isEmpty();
        assertThat(made.files()).containsExactly(path);
        assertThat(made.steps()).isNotEmpty();
        playbook.giveNumbers();
        assertThat(playbook.check().console()).isEqualTo("\nno problems\n");
    }

    @Test
    void aZoneWarnsUntilACountryLiesInIt() {
        MadeReport made = playbook.make("zone", "id", "nordics", "title", "Nordic countries: \"north\"");

        assertThat(made.files()).containsExactly("zones/nordics.yaml");
        assertThat(playbook.check().problems()).containsExactly("unrepresented-zone");
        playbook.make("country", "id", "NO", "zone", "nordics");
        playbook.giveNumbers();
        assertThat(playbook.check().findings()).isEmpty();
    }

    @Test
    void aPageTakesTheLevelOfItsChapter() {
        playbook.make("section", "id", "voice/emoji", "title", "Emoji: yes # or no");

        assertThat(playbook.text("sections/en/voice/emoji.md"))
                .contains("title: \"Emoji: yes # or no\"\n")
                .contains("# These rules are locked")
                .contains("dimension: values\n")
                .contains("owner: communication\n")
                .contains("order: 20\n");
    }

    @Test
    void aPageOfAnUnknownChapterAsksForItsKind() {
        MadeReport made = playbook.make("section", "id", "events/fairs");

        assertThat(Begun.console(made))
                .contains("-Dplaybook.dimension=", "values, crisis, channels, products, country");
        assertThat(playbook.make("section", "id", "events/fairs", "dimension", "product")
                        .hasErrors())
                .isTrue();
        assertThat(playbook.make("section", "id", "events/fairs", "dimension", "products")
                        .hasErrors())
                .isFalse();
        assertThat(playbook.check().findings()).isEmpty();
    }

    @Test
    void everythingThatIsWrongWithAPageIsToldAtOnce() {
        MadeReport made = playbook.make("section", "id", "Events/fairs", "country", "XX", "dimension", "product");

        assertThat(Begun.console(made))
                .contains("this playbook has no country \"XX\"")
                .contains("\"product\" is no dimension of this playbook");
    }

    @Test
    void aPageMayComeBeforeItsChapter() {
        playbook.make("section", "id", "products/launches");

        assertThat(playbook.make("section", "id", "products").files()).containsExactly("sections/en/products/index.md");
        assertThat(playbook.check().findings()).isEmpty();
    }

    @Test
    void aPageOfOneCountryIsWrittenInItsLanguage() {
        playbook.make("country", "id", "BR");
        playbook.giveNumbers();

        assertThat(playbook.make("section", "id", "carnival", "country", "br").files())
                .containsExactly("countries/BR/pt/carnival.md");
        assertThat(playbook.text("countries/BR/pt/carnival.md")).contains("dimension: country\n");
        assertThat(playbook.check().findings()).isEmpty();
    }

    @Test
    void aCountryKnowsItsLanguagesZoneAndTime() {
        playbook.make("country", "id", "CA");

        assertThat(playbook.text("countries/CA.yaml"))
                .contains("country: \"CA\"\n", "zone: americas\n", "locales: [en-CA, fr-CA]\n", "lead: lead-ca\n")
                .contains("role: crisis-duty\n", "# phone:", "workweek: Mon-Fri\n");
    }

    @Test
    void aNewCountryIsToldThatItsNumberIsMissing() {
        playbook.make("country", "id", "BR");

        assertThat(playbook.check().console())
                .contains("countries/BR.yaml:", "\"duty-br\" is called in a crisis and has no telephone number");
    }

    @Test
    void aCountryFarFromAllOthersIsNotPutIntoTheirZone() {
        MadeReport made = playbook.make("country", "id", "JP");

        assertThat(playbook.text("countries/JP.yaml")).doesNotContain("zone: americas");
        assertThat(made.steps())
                .contains(
                        "Write \"zone:\" and the id of its zone there, one of: americas; playbook:new makes another.");
        assertThat(playbook.make("country", "id", "BR").steps())
                .contains("It lies in the zone \"americas\"; if not, correct \"zone\" there.");
    }

    @Test
    void aCountryIsToldWhatItMustWrite() {
        playbook.edit("sections/en/crisis.md", text -> text.replace("level=local}", "level=local required}"));
        playbook.make("country", "id", "BR");
        playbook.giveNumbers();

        assertThat(playbook.text("countries/BR.yaml"))
                .contains("#   crisis#local-numbers:\n#     replace:\n#       pt: |\n");
        assertThat(playbook.check().problems()).containsOnly("required-local-missing");
        playbook.edit(
                "countries/BR.yaml",
                text -> text.replaceAll("(?m)^# (blocks:| )", "$1").replaceAll("(?m)^   ", "  "));
        assertThat(playbook.check().console()).doesNotContain("countries/BR.yaml");
    }

    @Test
    void aLanguageGoesOnWithTheNextPage() {
        playbook.make("language", "id", "de");

        MadeReport next = playbook.make("language", "id", "de");
        assertThat(next.files()).containsExactly("sections/de/index.md");
        assertThat(next.steps()).anyMatch(step -> step.contains("languages: [en, de]"));
    }

    @Test
    void whatIsNotTranslatedPretendsNothing() {
        playbook.make("language", "id", "de");
        playbook.edit("playbook.yaml", text -> text.replace("languages: [en]", "languages: [en, de]"));
        Built built = SiteRun.of(folder).buildInto(folder.resolve("target/site"));

        assertThat(built.block("latest/global/de/crisis/", "who-decides").html())
                .contains("lang=\"en\"");
    }

    @Test
    void allPagesOfALanguageCanBeBegun() {
        for (int i = 0; i < 5; i++) {
            assertThat(playbook.make("language", "id", "de").hasErrors()).isFalse();
        }
        assertThat(Begun.console(playbook.make("language", "id", "de"))).contains("every page has a file in \"de\"");
        assertThat(playbook.check().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section  | crisis        | \"sections/en/crisis.md\" is there already",
                "section  | New Launches  | -Dplaybook.id=new-launches",
                "section  | ../../etc/x   | leads out of its folder",
                "section  | products/CON  | Windows keeps for itself",
                "section  | voice/        | -Dplaybook.id",
                "country  | US            | \"countries/US.yaml\" is there already",
                "country  | UK            | -Dplaybook.id=GB",
                "country  | Norway        | -Dplaybook.id=NO",
                "zone     | em            | three small letters or more",
                "zone     | EMEA          | three small letters or more",
                "language | en            | the language that is translated from",
                "language | pt_br         | write \"pt-BR\"",
                "language | klingonish    | such as fr",
                "decision | First Names   | -Dplaybook.id=first-names",
                "decision | 0001-other    | \"D-0001\"",
                "workshop | 2026-13-01-x  | date",
                "region   | x             | section, country, zone, language, decision, workshop",
                "sektion  | x             | did you mean \"section\"",
                "section  | ''            | -Dplaybook.id=products/launches",
                "''       | x             | -Dplaybook.new="
            })
    void whatCannotBeMadeIsToldInWords(String kind, String id, String words) {
        Map<String, String> before = playbook.files();
        MadeReport made = playbook.make(kind, "id", id, "dimension", "values");

        assertThat(Begun.console(made)).contains(words);
        assertThat(made.hasErrors()).isTrue();
        assertThat(playbook.files()).isEqualTo(before);
    }

    @Test
    void aFolderWithoutAPlaybookIsToldSo() {
        Begun nothing = new Begun(folder.resolve("data"));

        assertThat(Begun.console(nothing.make("section", "id", "x"))).contains("there is no \"playbook.yaml\"");
    }

    @Test
    void mistakesElsewhereDoNotStandInTheWay() {
        playbook.edit("sections/en/crisis.md", text -> text.replace("dimension: crisis", "dimension: crisiss"));

        assertThat(playbook.make("section", "id", "voice/emoji").hasErrors()).isFalse();
    }
}
