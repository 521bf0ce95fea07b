package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Heading;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void isCutAtItsSecondLevelHeadings() {
        Written written = Written.section("""
            Before.

            ## One {#one}

            First.

            Two
            ---

            Second.
            """);

        assertThat(written.blocks())
                .extracting(MarkdownBlock::heading)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Heading("One", "One")),
                        Optional.of(new Heading("Two", "Two")));
        assertThat(written.html(0)).isEqualTo("<p>Before.</p>\n");
        assertThat(written.html(1)).isEqualTo("<p>First.</p>\n");
        assertThat(written.html(2)).isEqualTo("<p>Second.</p>\n");
        assertThat(written.told()).isEmpty();
    }

    @Test
    void headingsInsideQuotesListsAndCodeDoNotCut() {
        Written written = Written.section("""
            > ## In a quote

            - ## In a list

            ```
            ## In a fence
            ```

                ## In code
            """);

        assertThat(written.blocks()).hasSize(1);
    }

    @Test
    void definitionsWorkInEveryBlock() {
        Written written = Written.section("""
            [Brand][brand] and a note[^n].

            ## One

            [Brand][brand]

            [brand]: https://example.com/brand

            ## Two

            Another note[^n].

            [^n]: The note.
            """);

        assertThat(written.html(0)).contains("https://example.com/brand", "id=\"intro_fn1\"", "The note.");
        assertThat(written.html(1)).contains("https://example.com/brand").doesNotContain("The note.");
        assertThat(written.html(2)).contains("id=\"b2_fn1\"", "href=\"#b2_fnref1\"", "The note.");
    }

    @Test
    void aBlockWithDefinitionsOnlyIsBlank() {
        Written written = Written.section("[a]: b.md\n\n## One\n\n[^n]: Unused.\n\n## Two\n\nWords.\n");

        assertThat(written.blocks()).extracting(MarkdownBlock::isBlank).containsExactly(true, true, false);
        assertThat(written.proses().get(1).isBlank()).isTrue();
    }

    @Test
    void saysWhereBlocksStand() {
        Written written = Written.section("\n\n\nBefore.\n\n## One\n\nWords.\n");

        assertThat(written.blocks().get(0).at()).hasToString("sections/en/a.md:4:1");
        assertThat(written.blocks().get(1).at()).hasToString("sections/en/a.md:6:1");
    }

    @Test
    void headingsHoldWordsOnly() {
        Written written = Written.section("## *Our* `voice` & [tone](tone.md) <i>\n");

        assertThat(written.blocks().get(1).heading())
                .contains(new Heading(
                        "<em>Our</em> <code dir=\"ltr\">voice</code> &amp; tone &lt;i&gt;", "Our voice & tone <i>"));
        assertThat(written.ids()).containsExactly("raw-html");
    }

    @Test
    void headingsRefuseWhatIsNoWords() {
        Written written = Written.section("""
            ## Call <playbook:contacts.duty.phone>

            ## See ![a map](../assets/map.png)

            ## Note[^1]

            ## {#empty}

            [^1]: x
            """);

        assertThat(written.told())
                .containsExactly(
                        "1:9 bad-value a block's heading cannot hold a fact such as \"contacts.duty.phone\"",
                        "3:8 bad-value a block's heading cannot hold an image",
                        "5:8 bad-value a block's heading cannot hold a footnote",
                        "7:1 bad-value this heading has no words");
    }

    @Test
    @DisplayName("FAULT-11: line endings, blank lines and a missing last line end make no difference")
    void lineEndingsMakeNoDifference() {
        String clean = "Intro.\n\n## One\n\n- a\n- b\n";
        String expected = Written.section(clean).html(1);

        assertThat(Written.section(clean.replace("\n", "\r\n")).html(1)).isEqualTo(expected);
        assertThat(Written.section(clean.replace("\n", "\r")).html(1)).isEqualTo(expected);
        assertThat(Written.section(clean.strip()).html(1)).isEqualTo(expected);
        assertThat(Written.section(clean + "\n".repeat(100)).html(1)).isEqualTo(expected);
        assertThat(Written.section("").blocks()).hasSize(1);
        assertThat(Written.section("").blocks().get(0).isBlank()).isTrue();
        assertThat(Written.section("\n\n\n").blocks().get(0).isBlank()).isTrue();
    }

    @Test
    void tooManyBlocksAreReportedOnce() {
        Written written = Written.section("## a\n".repeat(203));

        assertThat(written.told())
                .containsExactly("201:1 too-large this section has 203 second-level headings; 200 are allowed");
        assertThat(written.blocks()).hasSize(204);
    }
}
