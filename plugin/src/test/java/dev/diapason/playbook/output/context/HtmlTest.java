package dev.diapason.playbook.output.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | plain",
                "a & b | a &amp; b",
                "&amp; | &amp;amp;",
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "\"><img onerror=\"x\"> | &quot;&gt;&lt;img onerror=&quot;x&quot;&gt;",
                "日本 < 語 🎉 | 日本 &lt; 語 🎉",
                "a> | a&gt;"
            })
    @DisplayName("SEC-07: text stays text, between tags and in attributes with double quotes")
    void textStaysText(String text, String html) {
        assertThat(Html.escape(text)).isEqualTo(html);
        assertThat(new String(Html.text(text), StandardCharsets.UTF_8)).isEqualTo(html);
    }

    @Test
    void whatNeedsNoEscapingIsNotCopied() {
        String plain = "Nothing to do here.";

        assertThat(Html.escape(plain)).isSameAs(plain);
        assertThat(Html.escape("")).isEmpty();
        assertThat(Html.bytes("")).isSameAs(Html.NOTHING);
    }

    @Test
    void bytesAreJoinedHoweverManyThereAre() {
        ByteBuilder builder = new ByteBuilder(2);
        builder.add(bytes("one")).add(bytes("")).add(bytes(" and two"));
        builder.write('!');

        assertThat(new String(builder.toBytes(), StandardCharsets.UTF_8)).isEqualTo("one and two!");
        assertThat(builder.length()).isEqualTo(12);
        assertThat(builder.array()).startsWith(builder.toBytes());
    }

    @Test
    void aBuilderStartsAgain() {
        ByteBuilder builder = new ByteBuilder(4).add(bytes("a long text"));
        builder.clear();

        assertThat(builder.toBytes()).isSameAs(Html.NOTHING);
        assertThat(builder.add(bytes("b")).toBytes()).isEqualTo(bytes("b"));
    }

    @Test
    void aBuilderGivesACopy() {
        ByteBuilder builder = new ByteBuilder(8).add(bytes("one"));
        byte[] before = builder.toBytes();
        builder.clear();
        builder.add(bytes("two"));

        assertThat(before).isEqualTo(bytes("one"));
    }

    @Test
    void aPartOfAnArrayCanBeAdded() {
        ByteBuilder builder = new ByteBuilder(0);
        builder.write(bytes("abcdef"), 2, 3);

        assertThat(builder.toBytes()).isEqualTo(bytes("cde"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
