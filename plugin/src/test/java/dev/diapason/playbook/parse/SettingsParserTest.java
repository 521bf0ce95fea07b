package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Dimension;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Severity;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsParserTest {

    private static final String EVERY_KEY = """
            -- playbook.yaml --
            title: { en: "Orvane playbook", fr: "Guide Orvane" }
            version: "2.5.0-next"
            source-language: en
            languages: [fr, en, nb]
            fallbacks: { nn: nb }
            base-url: https://playbook.example.com/social
            edit-url: https://git.example.com/edit/main/{path}
            issue-url: https://git.example.com/issues/new?title={title}&body={body}
            dimensions:
              values: locked
              product: { level: adaptable, audience: partner, name: { en: Products, fr: Produits } }
              country: local
            audiences: [public, partner, internal]
            releases: { tags: "v*" }
            theme: { accent: "#0a4f5c", accent-dark: "#8de", logo: assets/logo.svg }
            outputs: [pages, sitemap]
            problems: { stale-translation: error, raw-html: "off", unknown-fact: warning }
            """;

    @Test
    void everyKeyIsRead() {
        Draft draft = Draft.of(EVERY_KEY);
        Settings settings = draft.playbook().settings();

        assertThat(draft.told()).isEmpty();
        assertThat(settings.title().byLanguage()).containsEntry(tag("fr"), "Guide Orvane");
        assertThat(settings.version()).hasToString("2.5.0-next");
        assertThat(settings.sourceLanguage()).isEqualTo(tag("en"));
        assertThat(settings.languages()).containsExactly(tag("fr"), tag("en"), tag("nb"));
        assertThat(settings.fallbacks()).containsExactly(Map.entry(tag("nn"), tag("nb")));
        assertThat(settings.baseUrl()).contains(URI.create("https://playbook.example.com/social/"));
        assertThat(settings.editUrl()).contains("https://git.example.com/edit/main/{path}");
        assertThat(settings.issueUrl()).contains("https://git.example.com/issues/new?title={title}&body={body}");
        assertThat(settings.dimensions().keySet()).containsExactly("values", "product", "country");
        assertThat(settings.audiences()).containsExactly("public", "partner", "internal");
        assertThat(settings.theme().accent().orElseThrow().colour()).hasToString("#0a4f5c");
        assertThat(settings.theme().darkAccent().orElseThrow().colour()).hasToString("#88ddee");
        assertThat(settings.theme().logo().orElseThrow().path()).isEqualTo("assets/logo.svg");
        assertThat(settings.outputs()).containsExactly("pages", "sitemap");
        assertThat(settings.severities())
                .containsEntry(ProblemId.STALE_TRANSLATION, Severity.ERROR)
                .containsEntry(ProblemId.RAW_HTML, Severity.OFF)
                .containsEntry(ProblemId.UNKNOWN_FACT, Severity.WARNING);
    }

    @Test
    void aDimensionIsALevelOrHasKeysOfItsOwn() {
        Settings settings = Draft.of(EVERY_KEY).playbook().settings();
        Dimension product = settings.dimensions().get("product");

        assertThat(product.level()).isEqualTo(Level.ADAPTABLE);
        assertThat(product.audience()).isEqualTo("partner");
        assertThat(product.name().byLanguage()).containsEntry(tag("fr"), "Produits");
        assertThat(settings.dimensions().get("values").audience()).isEqualTo("public");
    }

    @Test
    void aTitleOfOneTextIsInTheSourceLanguage() {
        assertThat(Draft.of().playbook().settings().title().byLanguage()).containsEntry(tag("en"), "Lumen playbook");
    }

    @Test
    void whatIsNotSaidHasADefault() {
        Settings settings = Draft.of().playbook().settings();

        assertThat(settings.audiences()).containsExactly("public", "partner", "internal");
        assertThat(settings.outputs()).isEmpty();
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.fallbacks()).isEmpty();
        assertThat(settings.severities()).isEmpty();
    }

    @Test
    void theSourceLanguageIsAlwaysALanguageOfTheGroup() {
        String files = "-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: fr\nlanguages: [de]\n"
                + "dimensions: { values: locked }\n";

        assertThat(Draft.of(files).playbook().settings().languages()).containsExactly(tag("fr"), tag("de"));
    }

    @Test
    void anAudienceIsSeenByTheNarrowerOnes() {
        Settings settings = Draft.of().playbook().settings();

        assertThat(settings.isVisible("public", "internal")).isTrue();
        assertThat(settings.isVisible("internal", "public")).isFalse();
        assertThat(settings.isVisible("partner", "partner")).isTrue();
    }

    @Test
    @DisplayName("SEC-26/29: a version written without quotes keeps its last zero")
    void aVersionKeepsItsLastZero() {
        Draft draft = Draft.of("-- playbook.yaml --\ntitle: T\nversion: 1.10\nsource-language: en\n"
                + "dimensions: { values: locked }\n");

        assertThat(draft.playbook().settings().version()).hasToString("1.10.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2.0.0", "two", "2.0.0+build", "01.0.0", "latest", "\"\""})
    void withoutAVersionThereIsNoPlaybook(String version) {
        Draft draft = Draft.of("-- playbook.yaml --\ntitle: T\nversion: " + version
                + "\nsource-language: en\ndimensions: { values: locked }\n");

        assertThat(draft.read()).isEmpty();
        assertThat(draft.told()).hasSize(1).allMatch(line -> line.startsWith("playbook.yaml:2 "));
    }

    @Test
    void whatIsMissingIsToldAllAtOnce() {
        Draft draft = Draft.of("-- playbook.yaml --\nlanguages: [en]\n");

        assertThat(draft.read()).isEmpty();
        assertThat(draft.messages())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"title\""))
                .anyMatch(line -> line.contains("\"version\""))
                .anyMatch(line -> line.contains("\"source-language\""))
                .anyMatch(line -> line.contains("\"dimensions\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "base-url: ftp://example.com/ | unsafe-url",
                "base-url: https://user@evil.example/ | unsafe-url",
                "base-url: https:example.com | unsafe-url",
                "base-url: //example.com/ | unsafe-url",
                "base-url: 'javascript:alert(1)' | unsafe-url",
                "base-url: https://example.com/?a=b | unsafe-url",
                "base-url: 'https://example.com/#top' | unsafe-url",
                "base-url: 'https://exa mple.com/' | unsafe-url",
                "base-url: 'https://example.com/\"><script>' | unsafe-url",
                "edit-url: https://git.example.com/edit | unsafe-url",
                "edit-url: 'javascript:{path}' | unsafe-url",
                "edit-url: 'https://x@evil.example/{path}' | unsafe-url",
                "issue-url: https://git.example.com/new | unsafe-url",
                "fallbacks: { nn: norsk } | bad-locale",
                "fallbacks: { norsk: nb } | bad-locale",
                "fallbacks: nb | bad-value",
                "audiences: { public: 1 } | not-text",
                "outputs: [pages, pdf] | bad-value",
                "problems: { stale-translatoin: error } | unknown-field",
                "problems: { raw-html: fatal } | bad-value",
                "problems: [raw-html] | bad-value",
                "theme: { accent: teal } | bad-value",
                "theme: { accent: '#12345' } | bad-value",
                "theme: { accent: '#123', accent-dark: 'rgb(0 0 0)' } | bad-value",
                "theme: { accent-dark: '#abc' } | missing-field",
                "theme: { accnet: '#123456' } | unknown-field",
                "theme: { logo: logo.svg } | missing-image",
                "theme: { logo: assets/../logo.svg } | missing-image",
                "theme: { logo: assets/logo.pdf } | bad-value",
                "theme: '#123456' | bad-value",
                "lanugages: [en] | unknown-field"
            })
    void aWrongValueIsToldWhereItStands(String line, String id) {
        Draft draft = Draft.settings(line + "\n");

        assertThat(draft.told()).containsExactly("playbook.yaml:6 " + id);
        assertThat(draft.read()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ values: lokced } | bad-value",
                "{ values: [locked] } | not-text",
                "{ values: { levle: locked } } | unknown-field",
                "{ values: { audience: public } } | missing-field",
                "{ values: { level: locked, audience: secret } } | bad-value",
                "{ values: { level: locked, colour: red } } | unknown-field",
                "locked | bad-value"
            })
    void aWrongDimensionIsTold(String dimensions, String id) {
        Draft draft = Draft.of("-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\ndimensions: "
                + dimensions + "\n");

        assertThat(draft.told()).containsExactly("playbook.yaml:4 " + id);
    }

    @Test
    void aMisspeltProblemIsMetWithTheRightName() {
        assertThat(Draft.settings("problems: { stale-translatoin: error }\n")
                        .only()
                        .label())
                .contains("\"stale-translation\"");
    }

    @Test
    @DisplayName("I18N-01: a language that sites do not understand is met with the one that was meant")
    void aLanguageIsMetWithTheOneThatWasMeant() {
        Draft draft = Draft.of("-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\n"
                + "languages: [en, en_US]\ndimensions: { values: locked }\n");

        assertThat(draft.only().id()).isEqualTo(ProblemId.BAD_LOCALE);
        assertThat(draft.only().label()).contains("\"en-US\"");
        assertThat(draft.playbook().settings().languages()).containsExactly(tag("en"));
    }

    @Test
    void aLanguageThatStandsTwiceIsTold() {
        Draft draft = Draft.of("-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\n"
                + "languages: [en, fr, en]\ndimensions: { values: locked }\n");

        assertThat(draft.told()).containsExactly("playbook.yaml:4 duplicate-id");
        assertThat(draft.playbook().settings().languages()).containsExactly(tag("en"), tag("fr"));
    }

    @Test
    @DisplayName("SEC-29: the Norwegian no stays a word, and is not the tag of a language here")
    void norwegianIsWrittenAsBokmal() {
        Draft draft = Draft.of("-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: no\n"
                + "dimensions: { values: locked }\n");

        assertThat(draft.only().id()).isEqualTo(ProblemId.BAD_LOCALE);
        assertThat(draft.only().message()).contains("\"no\"");
        assertThat(draft.only().label()).contains("\"nb\"");
    }

    @Test
    void aLoweredProblemWeighsLess() {
        Draft draft = Draft.settings("problems: { unknown-field: warning }\nlanguags: [en]\n");

        assertThat(draft.findings()).singleElement().matches(finding -> !finding.isError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/100%/", "https://example.com/%zz", "https://example.com/[a]/"})
    void aBaseAddressThatIsNoUriIsToldAndDoesNotEndTheBuild(String address) {
        assertThat(Draft.settings("base-url: \"" + address + "\"\n").told())
                .containsExactly("playbook.yaml:6 unsafe-url");
    }

    @Test
    void aPlaybookWithoutSettingsIsNone() {
        assertThat(Draft.of("-- playbook.yaml --\n").read()).isEmpty();
        assertThat(List.of(Draft.of("-- playbook.yaml --\n- a\n- b\n").told())).isNotEmpty();
    }

    private static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }
}
