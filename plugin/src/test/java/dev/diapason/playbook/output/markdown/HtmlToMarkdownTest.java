package dev.diapason.playbook.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlToMarkdownTest {

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("<p>One <strong>two</strong> <em>three</em></p>", "One **two** *three*"),
                Arguments.of("<p>Use <code dir=\"ltr\">a*b</code> &amp; 2 * 3</p>", "Use `a*b` & 2 \\* 3"),
                Arguments.of(
                        "<p><a href=\"https://a.example/?a=1&amp;b=2\" class=\"dp-external\">A</a></p>",
                        "[A](https://a.example/?a=1&amp;b=2)"),
                Arguments.of("<h3 id=\"x\">Title</h3>", "### Title"),
                Arguments.of("<p># no heading</p>", "\\# no heading"),
                Arguments.of("<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ul>", "- a\n- b\n  - c"),
                Arguments.of("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>", "3. a\n4. b"),
                Arguments.of("<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>", "> a\n>\n> b"),
                Arguments.of(
                        "<div class=\"dp-callout dp-callout--note\" role=\"note\">\n<p class=\"dp-callout__label\">Hinweis</p>\n<p>a</p>\n</div>",
                        "> [!NOTE]\n> a"),
                Arguments.of(
                        "<pre dir=\"ltr\" tabindex=\"0\"><code class=\"language-text\">x *y*\nz\n</code></pre>",
                        "```text\nx *y*\nz\n```"),
                Arguments.of(
                        "<table>\n<thead>\n<tr>\n<th scope=\"col\">A</th>\n<th scope=\"col\">B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>",
                        "| A | B |\n| --- | --- |\n| 1 | 2 |"),
                Arguments.of("<p>a<sup><a href=\"#i_fn1\" id=\"i_r1\" role=\"doc-noteref\">1</a></sup></p>", "a[^1]"),
                Arguments.of("<dl>\n<div><dt>Phone</dt><dd><bdi>+41</bdi></dd></div>\n</dl>", "- Phone: +41"),
                Arguments.of("<p>a</p><button type=\"button\">Copy</button><p>b</p>", "a\n\nb"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysTheSame(String html, String markdown) {
        assertThat(HtmlToMarkdown.of(html)).isEqualTo(markdown);
    }
}
