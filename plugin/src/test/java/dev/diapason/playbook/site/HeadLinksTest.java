package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadLinksTest {

    private static final Built SITE = InlineSite.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en, pt-BR]
            base-url: https://playbook.example.com/
            dimensions: { crisis: locked }
            -- sections/pt-BR/crisis.md --
            ---
            title: Crise
            ---
            ## Quem decide {#who-decides}

            O líder de crise decide.
            -- zones/latam.yaml --
            zone: latam
            name: Latin America
            locales: [en]
            -- countries/BR.yaml --
            country: BR
            zone: latam
            locales: [pt-BR, en]
            -- countries/AT.yaml --
            country: AT
            locales: [en-GB]
            """).build();

    @Test
    @DisplayName("I18N-03: links between languages go both ways, and each page names itself")
    void linksBetweenLanguagesGoBothWays() {
        List<String> pages = SITE.pages()
                .filter(path -> path.startsWith("latest/") && path.endsWith("/crisis/index.html"))
                .toList();

        assertThat(pages)
                .hasSize(6)
                .allSatisfy(path -> assertThat(alternates(path))
                        .allSatisfy(other -> assertThat(alternates(other)).contains(path)));
        assertThat(List.of("latest/global/en", "latest/br/pt-BR", "latest/br/en"))
                .map(edition -> edition + "/crisis/index.html")
                .allSatisfy(path -> assertThat(alternates(path)).contains(path));
    }

    @Test
    @DisplayName("I18N-03: a page that only shows text of another language is not offered as a translation")
    void whatIsNotTranslatedIsNotOffered() {
        Built site = InlineSite.of("""
                -- playbook.yaml --
                title: Lumen playbook
                version: "1.0.0"
                source-language: en
                languages: [en, fr, de]
                base-url: https://playbook.example.com/
                dimensions: { crisis: locked }
                -- sections/fr/crisis.md --
                ---
                title: Crise
                ---
                ## Qui décide {#who-decides}

                Le responsable décide.
                """).build();

        assertThat(site.page("latest/global/en/crisis/")
                        .select("link[hreflang]")
                        .eachAttr("hreflang"))
                .containsExactly("en", "fr", "x-default");
        assertThat(site.page("latest/global/de/crisis/").select("link[hreflang]"))
                .isEmpty();
        assertThat(new String(site.files().get("sitemap.xml"), StandardCharsets.UTF_8))
                .contains("/latest/global/fr/crisis/")
                .doesNotContain("/latest/global/de/crisis/");
    }

    @Test
    @DisplayName("I18N-03: machines are led to the latest version, whichever they have met")
    void olderVersionsAreNotIndexed() {
        Built site = InlineSite.of("""
                -- playbook.yaml --
                title: Lumen playbook
                version: "1.1.0"
                source-language: en
                languages: [en]
                base-url: https://playbook.example.com/
                dimensions: { crisis: locked }
                releases:
                  - { version: "1.0.0", path: releases/1.0.0 }
                -- releases/1.0.0/playbook.yaml --
                title: Lumen playbook
                version: "1.0.0"
                source-language: en
                languages: [en]
                dimensions: { crisis: locked }
                -- releases/1.0.0/data/contacts.yaml --
                duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
                -- releases/1.0.0/sections/en/crisis.md --
                ---
                title: Crisis
                dimension: crisis
                ---
                Before.
                """).build();
        String latest = "https://playbook.example.com/latest/global/en/crisis/";

        for (String version : List.of("1.0.0", "1.1.0", "latest")) {
            Document page = site.page(version + "/global/en/crisis/");
            boolean isHidden = page.select("meta[name=robots]").attr("content").equals("noindex");
            assertThat(isHidden
                            || page.select("link[rel=canonical]").attr("href").equals(latest))
                    .as(version)
                    .isTrue();
            assertThat(isHidden).as(version).isEqualTo(version.equals("1.0.0"));
        }
    }

    @Test
    @DisplayName("I18N-03: every address is whole, and no tag stands for two pages")
    void noTagStandsForTwoPages() {
        assertThat(SITE.page("latest/global/en/crisis/")
                        .select("link[hreflang]")
                        .eachAttr("hreflang"))
                .containsExactly("en", "pt-BR", "en-BR", "x-default");
        assertThat(SITE.page("latest/global/en/crisis/")
                        .select("link[hreflang=pt-BR]")
                        .attr("href"))
                .isEqualTo("https://playbook.example.com/latest/br/pt-BR/crisis/");
    }

    @Test
    @DisplayName("a page that no other can name has its own address and nothing else")
    void aZoneHasItsOwnAddressOnly() {
        for (String edition : List.of("latam/en", "global/pt-BR", "at/en-GB")) {
            assertThat(alternates("latest/" + edition + "/crisis/index.html")).isEmpty();
            assertThat(SITE.page("latest/" + edition + "/crisis/")
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo("https://playbook.example.com/latest/" + edition + "/crisis/");
        }
    }

    private static List<String> alternates(String path) {
        return SITE.page(path).select("link[rel=alternate][hreflang]").eachAttr("href").stream()
                .map(href -> href.replace("https://playbook.example.com/", "") + "index.html")
                .toList();
    }
}
