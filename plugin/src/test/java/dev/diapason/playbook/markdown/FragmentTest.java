package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {

    private static final String LOCKED = "Follow the [brand-guide] and **never** guess.\n\n[brand-guide]: guide.md\n";

    @Test
    void secondLevelHeadingsBecomeThirdLevelOnes() {
        assertThat(Written.html("## Local rule\n\nWords.\n"))
                .isEqualTo("<h3 id=\"rule_1\">Local rule</h3>\n<p>Words.</p>\n");
    }

    @Test
    void ownIdsStayBelowTheBlock() {
        Written written = Written.fragment("See [below](#hotline).\n\n### Hotline {#hotline}\n");

        assertThat(written.html(0)).contains("{to #rule_hotline}below{end}", "<h3 id=\"rule_hotline\">");
        assertThat(written.proses().get(0).anchors()).containsExactly("rule_hotline");
    }

    @Test
    void placesAreThoseOfTheYamlFile() {
        Written written = Written.fragment("a\nb [x](ftp://a) [y](ftp://b)\n");

        assertThat(written.told())
                .containsExactly(
                        "11:11 unsafe-url an address that starts with \"ftp:\" is not allowed",
                        "11:24 unsafe-url an address that starts with \"ftp:\" is not allowed");
    }

    @Test
    void aFoldedTextIsToldAtItsStart() {
        Problems problems = new Problems();
        SourceFile file = new SourceFile("countries/BR.yaml", "x: a [x](ftp://a)\n");
        Written.MARKDOWN.fragment(new Excerpt(file, "a [x](ftp://a)", 1, 4, false), "r", Written.LINKS, problems);

        assertThat(problems.findings(Map.of(), false))
                .extracting(finding -> finding.problem().at().toString())
                .containsExactly("countries/BR.yaml:1:4");
    }

    @Test
    @DisplayName("SEC-41: a link definition in an overlay does not reach the locked text")
    void definitionsStayInTheirText() {
        String alone = Written.html(LOCKED);
        Written.fragment("[brand-guide]: https://evil.example\n\n[brand-guide]\n");

        assertThat(Written.html(LOCKED)).isEqualTo(alone).contains("{to guide#}brand-guide{end}");
        assertThat(Written.html("See [brand-guide].")).isEqualTo("<p>See [brand-guide].</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nopen",
                "~~~ js\nopen",
                "<!-- open",
                "<div>\nopen",
                "- a\n  - open",
                "> open",
                "open\n====",
                "open\n----",
                "    open",
                "[brand-guide]: https://evil.example \"open",
                "[^1]: open",
                "**open",
                "`open",
                "| a |\n|---|",
                "\\",
                "&"
            })
    @DisplayName("SEC-42: whatever an overlay leaves open ends with it")
    void whatIsOpenEndsWithTheText(String text) {
        String locked = Written.html(LOCKED);
        Document page = page(List.of(Written.html(LOCKED), Written.html(text), Written.html(LOCKED)));

        assertThat(page.body().children()).hasSize(3);
        assertThat(page.body().child(2).html()).isEqualTo(page.body().child(0).html());
        assertThat(Written.html(LOCKED)).isEqualTo(locked);
    }

    @Test
    @DisplayName("SEC-42: 2,000 random texts leave their neighbours unchanged")
    void randomTextsLeaveTheirNeighboursUnchanged() {
        String[] bits = {
            "```",
            "~~~",
            "<!--",
            "-->",
            "<b>",
            "</div>",
            "<script>",
            "> ",
            "- ",
            "1. ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "====",
            "----",
            "## ",
            "[a](b.md)",
            "[a]",
            "[a]: ",
            "![x](assets/y.png)",
            "**",
            "_",
            "`",
            "|",
            "|---|",
            "[^1]",
            "[^1]: ",
            "[!DO]",
            "> [!DONT]",
            "<playbook:a.b.c>",
            "{#x}",
            "\\",
            "&#60;",
            "\"",
            "https://example.com",
            "word",
            "~~"
        };
        Random random = new Random(42);
        String locked = Written.html(LOCKED);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            Document page = page(List.of(locked, Written.html(text.toString()), locked));
            assertThat(page.body().children()).as("text: %s", text).hasSize(3);
            assertThat(page.body().child(2).html())
                    .as("text: %s", text)
                    .isEqualTo(page.body().child(0).html());
        }
    }

    /** Joins texts as a page does, each in an element of its own, with holes filled by well-formed HTML. */
    private static Document page(List<String> texts) {
        List<String> sections = new ArrayList<>();
        for (String text : texts) {
            sections.add("<section>"
                    + text.replaceAll("\\{to [^}]*}", "<a href=\"#\">").replace("{end}", "</a>") + "</section>");
        }
        Parser parser = Parser.htmlParser();
        Document page = parser.parseInput("<!doctype html><html><body>" + String.join("", sections), "");
        page.outputSettings().prettyPrint(false);
        return page;
    }

    @Test
    void theSameTextGivesTheSameProse() {
        Prose first = Written.fragment("A *b* <playbook:contacts.a.phone> [c](d.md)\n")
                .proses()
                .get(0);

        assertThat(Written.fragment("A *b* <playbook:contacts.a.phone> [c](d.md)\n")
                        .proses()
                        .get(0))
                .isEqualTo(first);
    }
}
