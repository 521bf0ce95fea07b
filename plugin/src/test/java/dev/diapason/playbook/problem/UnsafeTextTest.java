package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeTextTest {

    private static List<Problem> check(String text) {
        Problems problems = new Problems();
        UnsafeText.check(Excerpt.of(new SourceFile("a.md", text)), problems);
        return problems.findings(Map.of(), false).stream().map(Finding::problem).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0x0, U+0000",
        "0x1, U+0001",
        "0xC, U+000C",
        "0x1B, U+001B",
        "0x7F, U+007F",
        "0x85, U+0085",
        "0x206A, U+206A",
        "0xFEFF, U+FEFF",
        "0xFFFE, U+FFFE",
        "0xFFFF, U+FFFF",
        "0x1FFFE, U+1FFFE",
        "0xFDD0, U+FDD0",
        "0xFFFD, U+FFFD",
        "0xD800, U+D800",
        "0xE0001, U+E0001",
        "0xE0041, U+E0041",
        "0x202E, U+202E",
        "0x2066, U+2066",
        "0x202C, U+202C",
        "0x2069, U+2069",
        "0x200B, U+200B"
    })
    @DisplayName("SEC-17, SEC-30: an unsafe character is an error with its code point and column")
    void unsafeCharactersAreTold(String codePoint, String name) {
        List<Problem> problems = check("one\ntwo" + Character.toString(Integer.decode(codePoint)) + "three\n");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).id()).isEqualTo(ProblemId.UNSAFE_TEXT);
        assertThat(problems.get(0).message()).contains(name).hasSizeLessThanOrEqualTo(80);
        assertThat(problems.get(0).at()).hasToString("a.md:2:4");
        assertThat(problems.get(0).help()).contains("column 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم",
                "क्\u200Dष",
                "\u200Fעברית\u200E (ab)\u061C",
                "👩\u200D👩\u200D👧\u200D👦 ❤\uFE0F",
                "سلام \u2067ABC\u2069 و \u202Babc\u202C",
                "\u2068a\u2067b\u2069c\u2069",
                "ফিজিক্যাল \u200B\u200Bকম্পিউটার",
                "ភាសា\u200Bខ្មែរ",
                "tab\tand\r\nline",
                "soft\u00ADhyphen and\u00A0space and word\u2060joiner",
                "𠮷 \uE000 \uFF0C 한국어",
                "a & b &amp; &#65; &#x41; &#; &#x; &#99999999;"
            })
    @DisplayName("SEC-17: what scripts and emoji need passes")
    void whatScriptsNeedPasses(String text) {
        assertThat(check(text + "\n")).isEmpty();
    }

    @Test
    @DisplayName("SEC-17: tags pass in the flags of England, Scotland and Wales, and nowhere else")
    void tagsPassInFlagsOnly() {
        assertThat(check("🏴" + tags("gbsct") + " 🏴" + tags("gbeng") + " 🏴" + tags("gbwls")))
                .isEmpty();
        assertThat(check("🏴" + tags("pay"))).hasSize(4);
        assertThat(check("🏴" + tags("gbsct").substring(0, 8))).hasSize(4);
    }

    private static String tags(String letters) {
        StringBuilder tags = new StringBuilder();
        letters.chars().forEach(letter -> tags.appendCodePoint(0xE0000 + letter));
        return tags.appendCodePoint(0xE007F).toString();
    }

    @ParameterizedTest
    @CsvSource({"&#8238;, U+202E", "&#x202e;, U+202E", "&#X0;, U+0000", "&#xFFFE;, U+FFFE", "&#x110000;, U+110000"})
    void charactersWrittenAsReferencesCountToo(String reference, String name) {
        List<Problem> problems = check("ab " + reference + " c");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).contains(name);
        assertThat(problems.get(0).at().column()).isEqualTo(4);
    }

    @Test
    void aChangeOfDirectionEndsOnItsLine() {
        assertThat(check("a \u2066b\nc\u2069 d"))
                .extracting(Problem::message)
                .containsExactly(
                        "the writing direction changes at U+2066 and never changes back",
                        "U+2069 ends a change of direction that never began");
        assertThat(check("a \u202Eb\u2069\u202C")).hasSize(1);
    }

    @Test
    void aBinaryFileDoesNotFloodTheReport() {
        assertThat(check("\u0001".repeat(1000))).hasSize(20);
    }

    @Test
    void placesInsideYamlAreThoseOfTheFile() {
        Problems problems = new Problems();
        SourceFile file = new SourceFile("a.yaml", "x");
        UnsafeText.check(new Excerpt(file, "one\nt\u0001o", 7, 5, true), problems);

        assertThat(problems.findings(Map.of(), false).get(0).problem().at()).hasToString("a.yaml:8:6");
    }
}
