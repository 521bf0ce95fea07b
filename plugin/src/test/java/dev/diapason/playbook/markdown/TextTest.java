package dev.diapason.playbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void wordsAndBreaks() {
        assertThat(Written.html("A *b* **c** ~~d~~ `e<f` ~g~  \nh\\\ni\nj\n\n---\n"))
                .isEqualTo("<p>A <em>b</em> <strong>c</strong> <del>d</del> <code dir=\"ltr\">e&lt;f</code> ~g~<br>\n"
                        + "h<br>\ni\nj</p>\n<hr>\n");
    }

    @Test
    void lists() {
        assertThat(Written.html("3. a\n4. b\n   - c\n"))
                .isEqualTo("<ol start=\"3\">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n");
        assertThat(Written.html("- a\n\n- b\n")).isEqualTo("<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n");
    }

    @Test
    void tasksSayInWordsWhetherTheyAreDone() {
        assertThat(Written.html("- [ ] **call**\n- [X] post\n- [x]no\n")).isEqualTo("""
            <ul>
            <li><input type="checkbox" disabled aria-label="{task.open}"> <strong>call</strong></li>
            <li><input type="checkbox" disabled checked aria-label="{task.done}"> post</li>
            <li>[x]no</li>
            </ul>
            """);
    }

    @ParameterizedTest
    @CsvSource({
        "java, ' class=\"language-java\"'",
        "C++ x=y, ' class=\"language-c++\"'",
        "c#, ' class=\"language-c#\"'",
        "\"><script>, ''",
        "'x\" onload=\"y', ''",
        "abcdefghijklmnopqrstu, ''",
        "'', ''"
    })
    @DisplayName("SEC-06: the words behind a fence become a harmless class or none")
    void fenceWords(String words, String attribute) {
        assertThat(Written.html("```" + words + "\na<b\n```"))
                .isEqualTo("<pre dir=\"ltr\" tabindex=\"0\" data-copy><code" + attribute + ">a&lt;b\n</code></pre>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "声は\\n一つ。|声は一つ。",
                "です。\\n「次」|です。「次」",
                "**強い**\\n*声*|<strong>強い</strong><em>声</em>",
                "声は\\none|声は{n}one",
                "one\\n声|one{n}声",
                "한국어\\n문장|한국어{n}문장",
                "`声`\\n声|<code dir=\"ltr\">声</code>{n}声"
            })
    @DisplayName("I18N-10: a line that ends inside Chinese or Japanese leaves no space behind")
    void noSpaceBetweenIdeographs(String source, String expected) {
        assertThat(Written.html(source.replace("\\n", "\n")))
                .isEqualTo("<p>" + expected.replace("{n}", "\n") + "</p>\n");
    }

    @Test
    @DisplayName("I18N-07: code runs from left to right")
    void codeRunsFromLeftToRight() {
        assertThat(Written.html("نص `#HashTag`\n\n    code\n"))
                .contains("<code dir=\"ltr\">#HashTag</code>", "<pre dir=\"ltr\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<iframe srcdoc='<script>x</script>'>",
                "<math><mtext><style><img onerror=x>",
                "<div onclick=x>",
                "<!-- note -->",
                "<!-- open",
                "<?php x ?>",
                "<![CDATA[ x ]]>"
            })
    @DisplayName("SEC-01: HTML is shown as text, with a warning")
    void htmlIsShownAsText(String html) {
        Written block = Written.fragment(html + "\n");

        assertThat(block.html(0))
                .doesNotContain("<script", "<img", "<svg", "<iframe", "<math", "<style", "<div", "<!")
                .contains("&lt;");
        assertThat(block.ids()).containsOnly("raw-html");
        assertThat(block.problems().get(0).at()).hasToString("countries/BR.yaml:10:9");
    }

    @Test
    void eachElementInTextIsToldAtItsPlace() {
        assertThat(Written.fragment("a <b>c</b>\nd<br></b >\n<img></i>\n").told())
                .containsExactly(
                        "10:11 raw-html HTML is shown as text: \"<b>\"",
                        "11:10 raw-html HTML is shown as text: \"<br>\"",
                        "12:9 raw-html HTML is shown as text: \"<img>\"",
                        "12:14 raw-html HTML is shown as text: \"</i>\"");
    }

    @Test
    @DisplayName("I18N-10: whoever writes ruby is told how a reading is written here")
    void rubyIsWrittenInBrackets() {
        Written block = Written.fragment("<ruby>鉱物<rt>こうぶつ</rt></ruby>\n");

        assertThat(block.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.help())
                        .isEqualTo("write the reading in brackets behind the word: 鉱物（こうぶつ）"));
        assertThat(Written.fragment("<rubyx>\n").problems().get(0).help()).startsWith("write it in Markdown");
    }

    @Test
    @DisplayName("SEC-01: what only a browser takes for HTML is text as well")
    void brokenHtmlIsText() {
        assertThat(Written.html("<svg/onload=alert(1)>")).isEqualTo("<p>&lt;svg/onload=alert(1)&gt;</p>\n");
    }

    @Test
    void noTemplateLanguageIsRun() {
        assertThat(Written.html("{{7*7}} ${7*7} <#assign x> [#if]"))
                .isEqualTo("<p>{{7<em>7}} ${7</em>7} &lt;#assign x&gt; [#if]</p>\n");
    }
}
