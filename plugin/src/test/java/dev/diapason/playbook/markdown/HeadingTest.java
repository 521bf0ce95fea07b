package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadingTest {

    @Test
    @DisplayName("A11Y-04: levels start below the block's heading and never skip one")
    void levelsNeverSkipOne() {
        Written written = Written.section("""
            ## Block

            #### Four

            ###### Six

            ### Three

            # One

            ##### Five
            """);

        assertThat(written.html(1)).isEqualTo("""
            <h3 id="b1_1">Four</h3>
            <h4 id="b1_2">Six</h4>
            <h3 id="b1_3">Three</h3>
            <h3 id="b1_4">One</h3>
            <h4 id="b1_5">Five</h4>
            """);
    }

    @Test
    @DisplayName(
            "A11Y-04: an introduction has no heading of its own, so its headings come right below the page's title")
    void introductionsStartOneLevelHigher() {
        assertThat(Written.section("### A\n\n#### B\n").html(0))
                .isEqualTo("<h2 id=\"intro_1\">A</h2>\n<h3 id=\"intro_2\">B</h3>\n");
    }

    @Test
    @DisplayName("I18N-20: anchors are counted, so that they are the same in every language")
    void anchorsAreTheSameInEveryLanguage() {
        Written english = Written.section("## Tone {#tone}\n\n### Words {#words}\n\n### Names\n");
        Written arabic = Written.section("## النبرة {#tone}\n\n### الكلمات {#words}\n\n### الأسماء\n");

        assertThat(english.proses().get(1).anchors()).containsExactly("words", "tone_2");
        assertThat(arabic.proses().get(1).anchors())
                .isEqualTo(english.proses().get(1).anchors());
    }

    @Test
    void aCountedAnchorNeverMeetsABlock() {
        Written written = Written.section("## Step {#step}\n\n### Details\n\n## Step 1 {#step-1}\n");

        assertThat(written.proses().get(1).anchors()).containsExactly("step_1");
    }

    @Test
    void anIdTakenInTheSameTextIsToldWithBothPlaces() {
        Written written = Written.section("## A {#a}\n\n### B {#b}\n\n## C {#c}\n\n### D {#b}\n\n### E {#a}\n");

        assertThat(written.told())
                .containsExactly(
                        "7:7 duplicate-id the id \"b\" is taken in this text",
                        "9:7 duplicate-id the id \"a\" is taken in this text");
        assertThat(written.problems().get(0).related()).first().hasToString("sections/en/a.md:3:7");
    }

    @Test
    void headingsInQuotesAndListsAreLevelledToo() {
        assertThat(Written.html("> # Quoted\n\n- ## Listed\n"))
                .contains("<h3 id=\"rule_1\">Quoted</h3>", "<h4 id=\"rule_2\">Listed</h4>");
    }
}
