package dev.diapason.playbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.site.Built;
import dev.diapason.playbook.site.InlineSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole little sites, where the page is the clearest proof. */
class PagesTest {

    private static final String SETTINGS = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            %s
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            """;

    @Test
    void theFrontPageListsEveryEditionByZone() {
        Built site = InlineSite.of(Draft.country("CH", "de-CH, fr-CH", "zone: emea")
                        + "-- zones/emea.yaml --\nzone: emea\nname: Europe\n"
                        + Draft.country("BR", "pt-BR", ""))
                .build();
        Document front = page(site, "index.html");
        List<String> addresses = front.select("main a").eachAttr("href");

        assertThat(addresses)
                .contains("./latest/global/en/", "./latest/ch/de-CH/", "./latest/ch/fr-CH/", "./latest/br/pt-BR/");
        assertThat(front.select("main").text()).contains("Europe", "Switzerland", "Brazil", "Deutsch");
        assertThat(front.select("main a[href=./latest/br/pt-BR/] bdi[lang=pt-BR]")
                        .text())
                .isEqualTo("Português");
        assertThat(site.files()).containsKeys("latest/index.html", "1.0.0/index.html", "latest/ch/index.html");
    }

    @Test
    void aCountrysShortAddressLeadsToItsDefaultLanguage() {
        Built site = InlineSite.of(Draft.country("CH", "fr-CH, de-CH", "")).build();

        assertThat(html(site, "latest/ch/index.html")).contains("./fr-CH/");
    }

    @Test
    @DisplayName("WEB-06: the page for addresses that do not exist works at any depth, below the site's address")
    void theNotFoundPageWorksAtAnyDepth() {
        Built with = InlineSite.of(SETTINGS.formatted("base-url: https://example.com/social/"))
                .build();
        Built without = InlineSite.of("").build();

        assertThat(page(with, "404.html").select("[href], [src]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/social/") || href.startsWith("#") || href.startsWith("https:"));
        assertThat(html(without, "404.html")).contains("<h1");
        assertThat(page(with, "404.html").select("link[rel=canonical]")).isEmpty();
    }

    @Test
    @DisplayName("LEAK-03: a link to what is left out becomes text")
    void aLinkToWhatIsLeftOutBecomesText() {
        Built site = InlineSite.of(
                        Draft.section("a", "See [section b](b.md), [its block](c.md#two) and [the rest](c.md#one).")
                                + Draft.section("b", "Words.")
                                + Draft.section("c", "## One {#one}\n\nWords.\n\n## Two {#two}\n\nWords.")
                                + Draft.country(
                                        "GB",
                                        "en",
                                        "omit-sections:\n  b: { reason: No. }\n"
                                                + "blocks:\n  c#two: { omit: true, reason: No. }"))
                .build();

        assertThat(links(site, "latest/global/en/a/")).containsExactly("../b/", "../c/#two", "../c/#one");
        assertThat(links(site, "latest/gb/en/a/")).containsExactly("../c/#one");
        assertThat(page(site, "latest/gb/en/a/index.html").select("main").text())
                .contains("See section b, its block and the rest.");
        assertThat(site.files()).doesNotContainKey("latest/gb/en/b/index.html");
    }

    @Test
    @DisplayName("LINK-02: a former address leads on")
    void aFormerAddressLeadsOn() {
        Built site = InlineSite.of(Draft.section("a", "Words.").replace("dimension:", "aliases: [old/a]\ndimension:"))
                .build();

        assertThat(html(site, "latest/global/en/old/a/index.html")).contains("../../a/");
        assertThat(site.files()).containsKey("1.0.0/global/en/old/a/index.html");
    }

    @Test
    @DisplayName("LINK-02: what has no successor leads to the home")
    void aRemovedSectionMayLeadToTheHome() {
        Built site = InlineSite.of(
                        Draft.section("index", "Welcome.").replace("dimension:", "aliases: [old/a]\ndimension:"))
                .build();

        assertThat(page(site, "latest/global/en/old/a/index.html").select("a").attr("href"))
                .isEqualTo("../../");
    }

    @Test
    @DisplayName("A11Y-15: borrowed text carries its own language and direction")
    void borrowedTextCarriesItsOwnLanguage() {
        Built site = InlineSite.of(Draft.section("a", "## One {#one}\n\nWords.")
                        + Draft.country("EG", "ar", "blocks:\n  a#one: { append: ملاحظة }"))
                .build();
        Document page = page(site, "latest/eg/ar/a/index.html");

        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("main [lang=en][dir=ltr]").text()).contains("Words.");
        assertThat(page.select("main [lang=en]").text()).doesNotContain("ملاحظة");
    }

    @Test
    void anAudienceOfTheReaderDecidesWhatIsListed() {
        Built site = InlineSite.of(Draft.section("a", "Words.")
                        + Draft.section("b", "Secret.").replace("dimension:", "audience: internal\ndimension:"))
                .build();

        assertThat(site.files())
                .containsKey("latest/global/en/a/index.html")
                .doesNotContainKey("latest/global/en/b/index.html");
        assertThat(html(site, "latest/global/en/a/index.html")).doesNotContain("The b");
    }

    @Test
    void outputsAreSwitchedByTheirId() {
        Built site = InlineSite.of(SETTINGS.formatted("base-url: https://example.com/\noutputs: [pages]"))
                .build();

        assertThat(site.files()).containsKey("index.html").doesNotContainKeys("sitemap.xml", "robots.txt");
    }

    private static List<String> links(Built site, String address) {
        return page(site, address + "index.html").select("article a[href^=../]").eachAttr("href");
    }

    private static Document page(Built site, String path) {
        return Jsoup.parse(html(site, path));
    }

    private static String html(Built site, String path) {
        assertThat(site.files()).as(site.report().findings().toString()).containsKey(path);
        return new String(site.files().get(path), StandardCharsets.UTF_8);
    }
}
