package dev.diapason.playbook.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write is shown letter by letter in a comment, whatever it is. */
class MarkdownTextTest {

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(StrikethroughExtension.create(), TablesExtension.create());

    private static Document read(String markdown) {
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown)));
    }

    private static String words(Document page) {
        return page.text().replace("\u200B", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "`code` and ``more``",
                "a | b | c",
                "|---|---|",
                "@team-social and @ada",
                "closes #12, !34, GH-56, org/repo#7",
                "<img src=x onerror=alert(1)> <b>bold</b> <!-- gone",
                "[a link](https://evil.example.com) ![image](x.png)",
                "https://evil.example.com and www.evil.example.com and a@b.example",
                "**bold** __bold__ *it* _it_ ~~gone~~",
                "&lt;b&gt; &#64;ada &amp;",
                "\\@ada \\` \\\\",
                "$x^2$ and $$y$$",
                ":tada: :+1:",
                "[^1] [!NOTE] [ ] [x]",
                "~bug ~\"two words\" %12 &34",
                "# heading",
                "- item",
                "+ item",
                "1. item",
                "2) item",
                "=====",
                "-----",
                "> quotation",
                "~~~ fence",
                "``` fence",
                "<playbook:contacts.duty.phone>",
                "日本語「引用」。",
                "مرحبا بالعالم"
            })
    @DisplayName("Markdown, HTML, mentions and references in a text mean nothing")
    void aTextIsShownAsItIs(String hostile) {
        String markdown = MarkdownText.plain("> " + MarkdownText.of(hostile));
        Document page = read(markdown);

        assertThat(words(page)).isEqualTo(hostile.strip().replaceAll("\\s+", " "));
        assertThat(page.select("a, img, b, code, em, strong, del, table, h1, li, hr, pre, blockquote blockquote"))
                .isEmpty();
        // The whole text: jsoup leaves out what cannot be seen from others.
        assertThat(page.wholeText()).doesNotContainPattern("@\\w|[#!%]\\d|://|www\\.|GH-\\d|:\\w+:|~\\w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "「新」", "。", "(new)", "*", "`", "new,", " new ", "<b>", "1."})
    @DisplayName("Marks are read between whatever letters they stand, also where words have no spaces")
    void marksAreRead(String words) {
        String markdown = "語" + MarkdownText.marked("**", MarkdownText.of(words)) + "語"
                + MarkdownText.marked("~~", MarkdownText.of(words)) + "x";
        Document page = read(markdown);

        assertThat(page.select("strong").text().replace("\u200B", "")).isEqualTo(words.strip());
        assertThat(page.select("del").text().replace("\u200B", "")).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice/tone#one", "a`b", "`", "``a``", "x@y #1"})
    void codeIsShownAsItIs(String code) {
        assertThat(read(MarkdownText.code(code)).select("code").text()).isEqualTo(code);
    }

    @Test
    @DisplayName("Spaces of French typography (U+00A0, U+202F) are spaces, not their numbers")
    void spacesAreSpaces() {
        assertThat(MarkdownText.of("anglais\u202F; oui\u00A0!")).isEqualTo("anglais ; oui !");
        assertThat(Style.PLAIN.text("anglais\u202F; oui\u00A0!")).isEqualTo("anglais ; oui !");
    }
}
