package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {

    @Test
    void areNumberedByReferenceAndLinkBack() {
        assertThat(Written.html("One[^b], two[^a], one again[^b].\n\n[^a]: A.\n[^b]: *B*.\n"))
                .isEqualTo("""
                    <p>One<sup><a href="#rule_fn1" id="rule_fnref1" role="doc-noteref">1</a></sup>, \
                    two<sup><a href="#rule_fn2" id="rule_fnref2" role="doc-noteref">2</a></sup>, \
                    one again<sup><a href="#rule_fn1" id="rule_fnref1-2" role="doc-noteref">1</a></sup>.</p>
                    <div class="dp-footnotes">
                    <p class="dp-footnotes__label">{footnote.title}</p>
                    <ol>
                    <li id="rule_fn1"><p><em>B</em>. \
                    <a href="#rule_fnref1" role="doc-backlink"><span class="dp-hidden">{footnote.back} (1)</span></a> \
                    <a href="#rule_fnref1-2" role="doc-backlink"><span class="dp-hidden">{footnote.back} (2)</span></a></p>
                    </li>
                    <li id="rule_fn2"><p>A. \
                    <a href="#rule_fnref2" role="doc-backlink"><span class="dp-hidden">{footnote.back}</span></a></p>
                    </li>
                    </ol>
                    </div>
                    """);
    }

    @Test
    void mayReferToEachOther() {
        String html = Written.html("x[^a]\n\n[^a]: See[^b].\n[^b]: Back to[^a].\n[^c]: Never.\n");

        assertThat(html)
                .contains("<li id=\"rule_fn1\"><p>See", "<li id=\"rule_fn2\"><p>Back to")
                .doesNotContain("Never");
    }

    @Test
    void mayHoldSeveralBlocks() {
        assertThat(Written.html("x[^a]\n\n[^a]: First.\n\n    - item\n"))
                .contains("<li id=\"rule_fn1\"><p>First.</p>\n<ul>\n<li>item</li>\n</ul>\n <a href=\"#rule_fnref1\"");
    }
}
