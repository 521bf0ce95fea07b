package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be found: all that is shown, as it is shown, and nothing else. */
class SearchFilesTest {

    private static final String GLOBAL = "latest/global/en/";

    @Test
    void findsSectionsBlocksNotesFactsAndDataViews() {
        Built site = InlineSite.of("""
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: product
                summary: How we sound.
                ---
                Our *intro*duction.

                ## Form of address {#form-of-address}

                Polite; call <playbook:contacts.duty.phone>. See [crisis](crisis.md).

                > [!DO]
                > Say "please" & thank <you>.

                ```playbook contacts
                ```
                -- countries/BR.yaml --
                country: BR
                locales: [en]
                blocks:
                  crisis#who-decides:
                    append: In Brazil, ask the plant as well.
                """).build();

        assertThat(new SearchIndexReader(site, GLOBAL).documents())
                .containsEntry("voice", "Voice: How we sound. Our introduction.")
                .containsEntry("crisis", "Crisis: ")
                .containsEntry("crisis#who-decides", "Who decides: The crisis lead decides.")
                .hasEntrySatisfying(
                        "voice#form-of-address",
                        text -> assertThat(text)
                                .startsWith(
                                        "Form of address: Polite; call +41 22 555 01 00. See crisis. Say \"please\" & thank <you>.")
                                .contains("Duty desk", "Crisis duty")
                                .doesNotContain("Phone"));
        assertThat(new SearchIndexReader(site, "latest/br/en/").documents())
                .containsEntry(
                        "crisis#who-decides",
                        "Who decides: The crisis lead decides. In Brazil, ask the plant as well.");
    }

    @Test
    @DisplayName("LEAK-02: what is not for the reader, or another country's, or left out, cannot be found")
    void whatIsHiddenCannotBeFound() {
        Built site = Canaries.PLAYBOOK.build();

        assertThat(editions(site))
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(new SearchIndexReader(site, edition).words())
                        .noneMatch(word -> word.toLowerCase(Locale.ROOT).contains("canary")));
        Built countries = InlineSite.of("""
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: product
                ---
                ## Address {#address}

                Polite.

                ## Dances {#dances}

                Tiktok.
                -- countries/BR.yaml --
                country: BR
                locales: [en]
                contacts:
                  person: { name: Canary, phone: "+55 11 5555 0101" }
                blocks:
                  voice#address: { replace: Canary }
                  voice#dances: { omit: true, reason: Not here }
                -- countries/PT.yaml --
                country: PT
                locales: [en]
                """).build();
        assertThat(new SearchIndexReader(countries, "latest/br/en/").words())
                .contains("Canary")
                .doesNotContain("Tiktok", "Dances");
        assertThat(countries
                        .page("latest/br/en/search.html")
                        .select(".dp-index a")
                        .eachAttr("href"))
                .contains("./voice/#address")
                .doesNotContain("./voice/#dances");
        assertThat(editions(countries).stream().filter(edition -> !edition.contains("/br/")))
                .isNotEmpty()
                .allSatisfy(edition -> assertThat(new SearchIndexReader(countries, edition).words())
                        .doesNotContain("Canary"));
    }

    @Test
    @DisplayName("SEC-08, SEC-11: hostile titles and texts are data in the index and words on the page")
    void hostileTextsAreData() {
        Built site = InlineSite.of("""
                -- sections/en/voice.md --
                ---
                title: "</title><script>"
                dimension: product
                summary: "\\"--><script>"
                ---
                ## ]]> <!-- prototype {#one}

                `</script>` & constructor
                """).build();

        for (String name : List.of("search-index.js", "search-texts.js")) {
            assertThat(new String(site.files().get(GLOBAL + name), StandardCharsets.UTF_8))
                    .doesNotContain("<", "]]>", "-->", "\u2028", "\u2029");
        }
        assertThat(new SearchIndexReader(site, GLOBAL).documents())
                .containsEntry("voice", "</title><script>: \"--><script>")
                .containsEntry("voice#one", "]]> <!-- prototype: </script> & constructor");
        Document page = site.page(GLOBAL + "search.html");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select(".dp-index a[href='./voice/']").text()).isEqualTo("</title><script>");
    }

    @Test
    @DisplayName(
            "A11Y-11, WEB-04: all headings from A to Z, under the letters of the language; one page however it is asked")
    void thePageListsAllHeadings() {
        Built site = SamplePlaybook.built();
        Document page = site.page(GLOBAL + "search.html");

        assertThat(page.select(".dp-index__letter").eachText())
                .isSorted()
                .contains("A", "C", "W")
                .doesNotHaveDuplicates();
        assertThat(page.select(".dp-index a")).hasSizeGreaterThan(150);
        assertThat(page.select(".dp-search__letters a").eachAttr("href"))
                .containsExactlyElementsOf(page.select(".dp-index__letter").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/" + GLOBAL + "search.html");
        assertThat(site.page("2.3.0/global/en/search.html")
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(site.page("latest/global/ja/search.html")
                        .select(".dp-index__letter")
                        .eachText())
                .contains("あ", "か");
        assertThat(site.page("latest/global/ar/search.html")
                        .select(".dp-index__letter")
                        .eachText())
                .contains("ا", "ب");
        assertThat(site.files().keySet())
                .noneMatch(path -> path.equals("sitemap.xml")
                        && new String(site.files().get(path), StandardCharsets.UTF_8).contains("search.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-index.js", "search-texts.js"})
    @DisplayName("WEB-02: at most 60 KB, compressed, for a hundred sections as long as those of the sample")
    void isSmall(String name) {
        Built site = SamplePlaybook.built();
        long sections = new SearchIndexReader(site, GLOBAL)
                .documents().keySet().stream()
                        .filter(path -> !path.contains("#"))
                        .count();

        assertThat(sections).isGreaterThan(30);
        assertThat(zipped(site.files().get(GLOBAL + name)) * 100L / sections).isLessThanOrEqualTo(60 * 1024);
    }

    @Test
    void aSiteWithoutSearchSpeaksOfNone() {
        Built site = InlineSite.of("")
                .map((path, bytes) -> path.equals("playbook.yaml")
                        ? (new String(bytes, StandardCharsets.UTF_8) + "outputs: [pages]\n")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes)
                .build();

        assertThat(site.files().keySet()).noneMatch(path -> path.matches(".*/search.*"));
        assertThat(site.page(GLOBAL).select("form, [data-search], a[href*=search]"))
                .isEmpty();
        assertThat(InlineSite.of("")
                        .build()
                        .page(GLOBAL + "crisis/")
                        .select("form[role=search]")
                        .attr("action"))
                .isEqualTo("../search.html");
    }

    private static List<String> editions(Built site) {
        return site.files().keySet().stream()
                .filter(path -> path.endsWith("search-index.js"))
                .map(path -> path.replace("search-index.js", ""))
                .toList();
    }

    private static int zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
