package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is published so that an edition can be read without a network, and for the hosts of the site. */
class OfflineFilesTest {

    private static final InlineSite PLAYBOOK = InlineSite.of("""
            -- playbook.yaml --
            title: { en: "The \\"Lumen\\" playbook", de: Lumen }
            version: "1.0.0"
            source-language: en
            languages: [en, de]
            dimensions: { values: locked, crisis: locked }
            -- sections/en/crisis/first-hour.md --
            ---
            title: The first hour
            dimension: crisis
            ---
            Call.
            -- sections/en/values.md --
            ---
            title: Values
            dimension: values
            ---
            Kind.
            -- sections/en/whom-to-ask.md --
            ---
            title: Whom to ask
            dimension: values
            ---
            ```playbook contacts
            ```
            """);

    private static final Built SITE = PLAYBOOK.build();

    @Test
    void homeCrisisAndContactsAreKeptAndNothingElse() {
        assertThat(SITE.page("latest/global/de/values/").select("html").attr("data-offline"))
                .isEqualTo("./ crisis/ crisis/first-hour/ whom-to-ask/ search.html");
    }

    @Test
    void theManifestNamesThePlaybookAndTheColoursOfItsLightTheme() {
        String manifest = SITE.html("site.webmanifest");

        assertThat(manifest)
                .contains("\"name\": \"The \\\"Lumen\\\" playbook\"", "\"start_url\": \"./\"", "\"lang\": \"en\"");
        assertThat(colours(manifest)).hasSize(2).doesNotHaveDuplicates();
        assertThat(SITE.html("site.css")).contains(colours(manifest));
    }

    @Test
    void eachLanguageHasAPageThatStandsInForOneThatIsNotKept() {
        assertThat(SITE.page("offline/en.html").select("html").attr("lang")).isEqualTo("en");
        assertThat(SITE.page("offline/de.html").select("title").text()).endsWith(" · Lumen");
        assertThat(SITE.page("offline/de.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void otherLooksAreAnotherWorkerAndOtherTextsAreNot() {
        String other = "-- sections/en/values.md --\n---\ntitle: Values\ndimension: values\n---\nBrave.\n";
        String style = "-- template/style/own.css --\n@layer components {\n  .dp-own {\n    color: inherit;\n  }\n}\n";

        assertThat(PLAYBOOK.with(other).build().html("worker.js")).isEqualTo(SITE.html("worker.js"));
        assertThat(PLAYBOOK.with(style).build().html("worker.js")).isNotEqualTo(SITE.html("worker.js"));
    }

    @Test
    void aPlaybookThatAsksForPagesOnlyKeepsNothing() {
        String settings = """
                -- playbook.yaml --
                title: Lumen
                version: "1.0.0"
                source-language: en
                dimensions: { values: locked, crisis: locked }
                outputs: [pages]
                """;
        Built site = PLAYBOOK.with(settings).build();

        assertThat(site.files()).doesNotContainKeys("worker.js", "site.webmanifest", "offline/en.html");
        assertThat(site.page("latest/global/en/").select("[data-offline]")).isEmpty();
    }

    @Test
    @DisplayName("WEB-06: hosts publish every file as it is, and none by another name")
    void plainHostsCanServeTheSite() {
        assertThat(SITE.files()).containsKey(".nojekyll");
        assertThat(SITE.files().keySet())
                .filteredOn(path -> path.startsWith("_") || path.contains("/_"))
                .as("what hosts read and do not publish")
                .containsExactly("_headers");
        assertThat(SITE.files().keySet())
                .allMatch(path -> path.equals(".nojekyll")
                        || path.equals("_headers")
                        || path.matches(".*\\.(html|css|js|md|svg|webmanifest|txt)"));
    }

    @Test
    @DisplayName(
            "WEB-06: the page for what is not there finds its parts at any depth, once the site's address is known")
    void thePageForUnknownAddressesFindsItsParts() {
        Built site = PLAYBOOK.with("""
                        -- playbook.yaml --
                        title: Lumen
                        version: "1.0.0"
                        source-language: en
                        base-url: https://example.com/team/playbook/
                        dimensions: { values: locked, crisis: locked }
                        """).build();

        assertThat(site.page("404.html").select("link[rel=stylesheet], script, link[rel=icon], a[hreflang]"))
                .hasSizeGreaterThan(3)
                .allMatch(part -> (part.attr("href") + part.attr("src")).startsWith("/team/playbook/"));
    }

    private static List<String> colours(String text) {
        return Pattern.compile("#[0-9a-f]{6}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
