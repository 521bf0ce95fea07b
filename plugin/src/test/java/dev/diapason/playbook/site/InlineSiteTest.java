package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineSiteTest {

    @Test
    void theBaseHasNoProblem() {
        Built site = InlineSite.of("").build();

        assertThat(site.console()).isEqualTo("\nno problems\n");
        assertThat(site.report().isPublished()).isTrue();
        assertThat(site.files()).containsKeys("index.html", "latest/global/en/crisis/index.html");
    }

    @Test
    void aFileOfTheTextReplacesThatOfTheBase() {
        Built site = InlineSite.of("""
                -- sections/en/crisis.md --
                ---
                title: When it burns
                dimension: crisis
                ---
                Call.
                """).build();

        assertThat(site.page("latest/global/en/crisis/").select("h1").text()).isEqualTo("When it burns");
    }

    @Test
    void aCheckWritesNothing() {
        Built site = InlineSite.of("").check();

        assertThat(site.files()).isEmpty();
        assertThat(site.report().isPublished()).isFalse();
    }
}
