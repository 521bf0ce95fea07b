package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { color: red; }|a{color:red}",
                "a /* why */ b { x: 1 }|a b{x:1}",
                "a :is(b, c) > d:hover + e {}|a :is(b,c)>d:hover + e{}",
                "a { margin: calc(-1 * var(--x)) auto }|a{margin:calc(-1 * var(--x)) auto}",
                "@media (min-width: 1rem) and (x) {}|@media (min-width:1rem) and (x){}",
                "a::before { content: \" /* } { \\\" ; \" / \"\" }|a::before{content:\" /* } { \\\" ; \" / \"\"}",
                "a { x: 'a;  b' } /* end|a{x:'a;  b'}",
                "a[b=\"c  d\"] { x: \"|a[b=\"c  d\"]{x:\""
            })
    void saysTheSameInFewerBytes(String css, String expected) {
        assertThat(StyleSheet.compact(css)).isEqualTo(expected);
    }

    @Test
    void saysNothingTwice() {
        String once = StyleSheet.compact(SiteTemplate.text("style/base.css"));

        assertThat(StyleSheet.compact(once)).isEqualTo(once);
        assertThat(once).doesNotContain("\n", "  ", "/*");
    }
}
