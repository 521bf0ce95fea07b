package dev.diapason.playbook.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>One <em>vo</em>ice</p><p>Two</p> | One voice Two",
                "<ul><li>a</li><li>b</li></ul> | a b",
                "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; | a <b> & \"c\" 'd'",
                "a &unknown; &amp;lt; | a &lt;",
                "<a href=\"x?a=1&amp;b=2\" title=\"&lt;p&gt;\">link</a>s | links",
                "text<sup><a href=\"#f\">1</a></sup> more | text 1 more",
                "2 < 3 | 2",
                "<dl><dt>Phone</dt><dd>+41</dd></dl> | Phone +41"
            })
    void keepsTheWords(String html, String words) {
        StringBuilder text = new StringBuilder();
        PlainHtml.add(html, text);

        assertThat(text.toString().strip().replaceAll(" +", " ")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dl><dt>Phone</dt><dd>+41</dd></dl> | +41",
                "<table><thead><tr><th>Name</th></tr></thead><tbody><tr><th>Ana</th></tr></tbody></table> | Ana",
                "<p>Ana <button>Copy</button></p> | Ana"
            })
    void valuesHaveNoLabels(String html, String words) {
        assertThat(PlainHtml.values(html).strip().replaceAll(" +", " ")).isEqualTo(words);
    }
}
