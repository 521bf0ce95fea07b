package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void linksBetweenLanguagesGoBothWays() {
        List<String> pages = SITE.pages()
                .filter(path -> path.startsWith("latest/") && path.endsWith("/crisis/index.html"))
                .toList();

        assertThat(pages)
                .hasSize(6)
                .allSatisfy(path -> assertThat(alternates(path))
                        .allSatisfy(other -> assertThat(alternates(other)).contains(path)));
    }

    @Test
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
