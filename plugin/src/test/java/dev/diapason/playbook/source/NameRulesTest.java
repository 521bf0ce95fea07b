package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"tone.md", "0007-use-of-emoji.md", "a.md", "console.md", "communication.md"})
    void goodSectionNamesPass(String name) {
        assertThat(refuse(name)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName(
            "FAULT-14, SEC-35: names that some system cannot hold or that lead elsewhere are refused in plain words")
    @CsvSource({
        "con.md, '\"con.md\" is a name that Windows keeps for itself'",
        "CON, '\"CON\" is a name that Windows keeps for itself'",
        "aux.md, '\"aux.md\" is a name that Windows keeps for itself'",
        "com1.md, '\"com1.md\" is a name that Windows keeps for itself'",
        "COM¹.md, '\"COM¹.md\" is a name that Windows keeps for itself'",
        "a:b.md, '\"a:b.md\" holds \":\", which not every system can store'",
        "a?b.md, '\"a?b.md\" holds \"?\", which not every system can store'",
        "'a\\b.md', '\"a\\b.md\" holds \"\\\", which not every system can store'",
        "C:\\x, '\"C:\\x\" holds \":\", which not every system can store'",
        "x., '\"x.\" ends with a dot, which Windows drops'",
        "'x ', '\"x \" ends with a space, which Windows drops'",
        "-x.md, '\"-x.md\" starts with \"-\", as names of another kind do'",
        "_x.md, '\"_x.md\" starts with \"_\", as names of another kind do'",
        ".x.md, '\".x.md\" starts with \".\", as names of another kind do'",
        ".., 'the name \"..\" leads out of its folder'",
        "., 'the name \".\" leads out of its folder'",
        "'', 'the name \"\" leads out of its folder'",
        "a/../b, 'the name \"a/../b\" leads out of its folder'",
        ".git, 'the name \".git\" belongs to Git itself'",
        ".GIT, 'the name \".GIT\" belongs to Git itself'",
        "'.git. .', 'the name \".git. .\" belongs to Git itself'",
        "git~1, 'the name \"git~1\" belongs to Git itself'",
        "GIT~12, 'the name \"GIT~12\" belongs to Git itself'",
        "über.md, 'the name \"über.md\" cannot stand in an address'",
        "Tone.md, 'the name \"Tone.md\" cannot stand in an address'",
        "a_b.md, 'the name \"a_b.md\" cannot stand in an address'"
    })
    void unsafeNamesAreRefused(String name, String message) {
        assertThat(refuse(name).map(Problem::message)).contains(message);
    }

    @Test
    @DisplayName("SEC-17, SEC-35: invisible characters are shown by their code point and place")
    void invisibleCharactersAreSpelledOut() {
        Problem newline = refuse("a\nb.md").orElseThrow();
        assertThat(newline.message()).isEqualTo("\"a[U+000A]b.md\" holds U+000A, which not every system can store");
        assertThat(newline.notes()).containsExactly("it is character 2 of the name");
        assertThat(newline.at().path()).isEqualTo("sections/en/a[U+000A]b.md");

        assertThat(refuse("abc\u202edm.md").orElseThrow().message()).contains("holds U+202E");
        assertThat(refuse(".g\u200cit").orElseThrow().message())
                .isEqualTo("the name \".g[U+200C]it\" belongs to Git itself");
        assertThat(refuse("\udb40\udc01x.md").orElseThrow().message()).contains("holds U+E0001");
    }

    @ParameterizedTest
    @DisplayName("FAULT-12: a name in any script gets the nearest ASCII id where there is one")
    @CsvSource({
        "über, ueber", "Größe, groesse", "Tone of voice, tone-of-voice", "Ton & Stil (neu), ton-stil-neu",
        "réseaux_sociaux, reseaux-sociaux", "Smørrebrød, smoerrebroed", "İstanbul, istanbul", "ﬁgur, figur",
        "日本語, ''", "🎉, ''", "---, ''", "con, ''"
    })
    void idsAreProposed(String name, String proposal) {
        assertThat(AsciiName.propose(name, NameRules.Form.ID)).isEqualTo(proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "Mein Logo.png, Mein-Logo.png",
        "Öl (final).PNG, Oel-final.PNG",
        "_x.png, x.png",
        "a?b.svg, a-b.svg",
        "'x .png', x.png",
        "../../etc/passwd, etc-passwd"
    })
    void assetNamesAreProposed(String name, String proposal) {
        assertThat(AsciiName.propose(name, NameRules.Form.PLAIN)).isEqualTo(proposal);
    }

    @Test
    void theHelpNamesTheNewName() {
        Problem problem = refuse("Über uns.md").orElseThrow();

        assertThat(problem.help()).isEqualTo("rename it to \"ueber-uns.md\", and correct the links that lead to it");
    }

    @Test
    @DisplayName("FAULT-14: long names and paths are refused with limit and figure")
    void longNamesAreRefused() {
        assertThat(refuse("a".repeat(97) + ".md")).isEmpty();
        assertThat(refuse("a".repeat(98) + ".md").orElseThrow().message())
                .isEqualTo("\"" + "a".repeat(29) + "…\" has 101 characters; 100 are allowed");
        assertThat(NameRules.refuse(
                                "sections/en/" + "b".repeat(99) + "/", "a".repeat(90) + ".md", ".md", NameRules.Form.ID)
                        .orElseThrow()
                        .message())
                .isEqualTo("this path is 205 characters long; 200 are allowed");
    }

    @ParameterizedTest
    @DisplayName("FAULT-13: names that some file system takes for one fold to one")
    @CsvSource({"Intro.md, intro.md", "u\u0308.md, \u00fc.md", "straße.md, STRASSE.md", "I.md, \u0131.md", "K.md, k.md"
    })
    void twinsFoldToOneName(String one, String two) {
        assertThat(NameRules.folded(one)).isEqualTo(NameRules.folded(two));
    }

    private static Optional<Problem> refuse(String name) {
        Optional<Problem> problem =
                NameRules.refuse("sections/en/", name, name.endsWith(".md") ? ".md" : "", NameRules.Form.ID);
        Problems problems = new Problems();
        problem.ifPresent(problems::report);
        Report.lines(problems);
        return problem;
    }
}
