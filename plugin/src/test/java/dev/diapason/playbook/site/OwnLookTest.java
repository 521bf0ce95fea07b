package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("issue 3, points 1 and 8: a playbook has its own look")
class OwnLookTest {

    private static final String SETTINGS = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en, de-CH, de]
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            theme: { accent: "#7a1f5c", logo: assets/mark.svg }
            %s
            -- assets/mark.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><path d="M0 0h64v32z"/></svg>
            """;

    private static final String LUMEN = String.format(SETTINGS, "");

    @Test
    void accentAndLogoAreOnEveryPage() {
        Built built = InlineSite.of(LUMEN).build();

        assertThat(css(built)).contains("--dp-accent:light-dark(#7a1f5c,");
        assertThat(built.files()).containsKeys("logo.svg", "icon.svg");
        assertThat(new String(built.files().get("site.webmanifest"), StandardCharsets.UTF_8))
                .contains("\"theme_color\": \"#7a1f5c\"", "\"src\": \"logo.svg\"");
        for (String address : new String[] {"", "latest/global/en/", "latest/global/en/crisis/"}) {
            Document page = built.page(address);
            String up = "../".repeat((int) address.chars().filter(c -> c == '/').count());
            assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo((up.isEmpty() ? "./" : up) + "logo.svg");
            assertThat(page.select("img.dp-logo")).hasSize(1).allSatisfy(logo -> {
                assertThat(logo.attr("src")).endsWith("logo.svg");
                assertThat(logo.attr("alt")).isEmpty();
                assertThat(logo.attr("width") + " x " + logo.attr("height")).isEqualTo("64 x 32");
            });
        }
    }

    @Test
    void oneComponentStyleWordScriptAndFileAreReplaced() {
        byte[] font = {0, 1, 2, (byte) 0xff};
        Built built = InlineSite.of(LUMEN)
                .with("""
                        -- template/components/pager/pager.ftlh --
                        <p class="own-pager">${w("pager.label")}</p>
                        -- template/style/own.css --
                        @layer components { .own-pager { color: inherit } }
                        -- template/i18n/de.yaml --
                        page.skip: "Gleich zum Text"
                        -- template/script/own/hello.js --
                        'use strict';
                        """)
                .with("template/static/fonts/own.woff2", font)
                .build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.page("latest/global/en/crisis/").select(".own-pager")).hasSize(1);
        assertThat(built.page("latest/global/de-CH/crisis/").select(".dp-skip").text())
                .isEqualTo("Gleich zum Text");
        assertThat(css(built)).contains(".own-pager", ".dp-header");
        assertThat(built.files().get("fonts/own.woff2")).containsExactly(font);
        assertThat(built.files()).containsKey("own.js");
    }

    @Test
    @DisplayName("SEC-15: an unsafe drawing is not published, whatever the severity")
    void anUnsafeDrawingIsNeverPublished() {
        Built built = InlineSite.of(String.format(SETTINGS, "problems: { unsafe-asset: \"off\" }"))
                .with("-- template/static/icon.svg --\n<svg><script>alert(1)</script></svg>\n")
                .build();

        assertThat(built.report().isPublished()).isTrue();
        assertThat(new String(built.files().get("icon.svg"), StandardCharsets.UTF_8))
                .doesNotContain("script");
    }

    @Test
    void aRefusedAccentIsNotUsedWhereTheProblemIsLowered() {
        String settings =
                String.format(SETTINGS, "problems: { bad-value: warning }").replace("#7a1f5c", "#ff88aa");
        Built built = InlineSite.of(settings).build();

        assertThat(built.problems()).containsExactly("bad-value");
        assertThat(css(built)).doesNotContain("#ff88aa");
    }

    @Test
    void imagesAndFontsLieBelowStatic() {
        Built built = InlineSite.of(LUMEN)
                .with("template/fonts/own.woff2", new byte[] {1})
                .with("template/static/own.ttf", new byte[] {1})
                .check();

        assertThat(built.problems()).containsExactly("bad-template", "bad-template");
        assertThat(built.console())
                .contains("\"own.woff2\" does not lie in template/static/", "move it to template/static/own.woff2");
    }

    @Test
    void theLookOfTheWorkingTreeHoldsForAllVersions() {
        Built built = InlineSite.of(String.format(SETTINGS, "releases: [{ version: \"0.9.0\", path: releases/0.9.0 }]"))
                .with("""
                        -- releases/0.9.0/playbook.yaml --
                        title: Lumen playbook
                        version: "0.9.0"
                        source-language: en
                        dimensions: { values: locked }
                        theme: { accent: "#777777", logo: assets/gone.svg }
                        -- releases/0.9.0/data/contacts.yaml --
                        duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
                        -- releases/0.9.0/sections/en/crisis.md --
                        ---
                        title: Crisis
                        dimension: values
                        ---
                        Text.
                        """)
                .build();

        assertThat(built.page("0.9.0/global/en/crisis/").select("img.dp-logo").attr("src"))
                .endsWith("/logo.svg");
        assertThat(css(built)).doesNotContain("#777777");
        assertThat(built.problems()).isEmpty();
        assertThat(built.report().isPublished()).isTrue();
    }

    private static String css(Built built) {
        return new String(built.files().get("site.css"), StandardCharsets.UTF_8);
    }
}
