package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsolePrinterTest {

    private static final ConsolePrinter PLAIN = new ConsolePrinter(false);

    @DisplayName("house 7: the form of an error")
    @Test
    void errorHasTheFormOfTheHouse() {
        SourceFile file = new SourceFile(
                "sections/en/crisis.md", "\n".repeat(13) + "Call <playbook:contacts.hotine.phone> at any hour.\n");
        Problem problem = Problem.of(
                        ProblemId.UNKNOWN_FACT, new Location(file, 14, 25, 6), "no fact is called \"hotine\"")
                .label("did you mean \"hotline\"?")
                .note("the contacts of Norway are: hotline, kari.nordmann")
                .help("correct the spelling, or add \"hotine\" under contacts in countries/NO.yaml");
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, "", "Norway"))).isEqualTo("""
            error[unknown-fact]: no fact is called "hotine"
              --> sections/en/crisis.md:14:25
               |
            14 | Call <playbook:contacts.hotine.phone> at any hour.
               |                         ^^^^^^ did you mean "hotline"?
               |
               = note: asked for in the edition of Norway
               = note: the contacts of Norway are: hotline, kari.nordmann
               = help: correct the spelling, or add "hotine" under contacts in countries/NO.yaml\
            """);
    }

    @DisplayName("house 7.9: a problem of many editions names how many and which")
    @Test
    void manyEditionsAreCounted() {
        Problem problem = Problem.of(ProblemId.UNKNOWN_FACT, at("a: b", 1, 1), "gone");
        String[] names = new String[30];
        Arrays.setAll(names, i -> "Edition %02d".formatted(i));
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, "", names)))
                .endsWith("= note: asked for in 30 editions: Edition 00, Edition 01, Edition 02 and 27 more");
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, "", "Norway (nb)", "Brazil", "Chile", "Japan")))
                .endsWith("= note: asked for in 4 editions: Brazil, Chile, Japan, Norway (nb)");
    }

    @Test
    void caretsAreAlignedBehindTabsWideLettersEmojiAndAccents() {
        assertThat(marked("\tTab\tword", "word")).isEqualTo(List.of("        Tab word", "            ^^^^"));
        assertThat(marked("\u65E5\u672C\u8A9E word", "word"))
                .isEqualTo(List.of("    \u65E5\u672C\u8A9E word", "           ^^^^"));
        assertThat(marked("word \u65E5\u672C\u8A9E", "\u65E5\u672C"))
                .isEqualTo(List.of("    word \u65E5\u672C\u8A9E", "         ^^^^"));
        assertThat(marked("\uD83D\uDE00 word", "word")).isEqualTo(List.of("    \uD83D\uDE00 word", "       ^^^^"));
        assertThat(marked("e\u0301te\u0301 word", "word"))
                .isEqualTo(List.of("    e\u0301te\u0301 word", "        ^^^^"));
    }

    @DisplayName("SEC-17: invisible characters are shown by their numbers")
    @Test
    void invisibleCharactersAreShown() {
        assertThat(marked("a\u202Eb word", "word")).isEqualTo(List.of("    a<U+202E>b word", "               ^^^^"));
        assertThat(marked("a\u200Bb", "\u200B")).isEqualTo(List.of("    a<U+200B>b", "     ^^^^^^^^"));
        assertThat(marked("a\u001B[31m", "\u001B")).isEqualTo(List.of("    a<U+001B>[31m", "     ^^^^^^^^"));
        assertThat(marked("a\u00A0: b", "\u00A0")).isEqualTo(List.of("    a<U+00A0>: b", "     ^^^^^^^^"));
        assertThat(marked("\uDB40\uDC01x", "x")).isEqualTo(List.of("    <U+E0001>x", "             ^"));
        assertThat(marked("\u0645\u06CC\u200C\u0631\u0648\u0645 x", "x").get(0)).contains("\u200C");
        Problem problem = Problem.of(ProblemId.BAD_VALUE, at("x", 1, 1), "no \"\u001B[31m\" here");
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, "")))
                .startsWith("error[bad-value]: no \"<U+001B>[31m\" here");
    }

    @Test
    void longLinesAreCutAroundTheCaret() {
        String line = "x".repeat(500) + " word " + "y".repeat(500);
        List<String> lines = marked(line, "word");
        assertThat(lines.get(0)).startsWith("    …xxx").endsWith("yyy…").contains(" word ");
        assertThat(lines.get(0).length()).isLessThanOrEqualTo(4 + 102);
        assertThat(lines.get(0).indexOf("word")).isEqualTo(lines.get(1).indexOf("^^^^"));
        assertThat(marked("word " + "y".repeat(500), "word").get(0))
                .startsWith("    word yyy")
                .endsWith("yyy…");
        assertThat(marked("x".repeat(500) + " word", "word").get(0))
                .startsWith("    …xxx")
                .endsWith(" word");
        assertThat(marked("\uD83D\uDE00".repeat(500) + "word", "word").get(0)).doesNotContain("?");
        assertThat(marked("z".repeat(500), "z".repeat(500)).get(1)).hasSize(4 + 100);
    }

    @Test
    void relatedPlacesAreShown() {
        SourceFile file = new SourceFile("countries/AM.yaml", "country: AM\n".repeat(120));
        Problem problem = Problem.of(ProblemId.DUPLICATE_KEY, new Location(file, 7, 1, 7), "\"country\" stands twice")
                .related(new Location(file, 112, 1, 7));
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, ""))).isEqualTo("""
            error[duplicate-key]: "country" stands twice
               --> countries/AM.yaml:7:1
                |
              7 | country: AM
                | ^^^^^^^
                |
               ::: countries/AM.yaml:112:1
                |
            112 | country: AM
                | -------\
            """);
        for (int line = 20; line < 26; line++) {
            problem = problem.related(new Location(file, line, 1, 7));
        }
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, ""))).endsWith("= note: and at 4 more places");
    }

    @Test
    void frozenFindingsTakeOneLine() {
        Problem problem = Problem.of(
                        ProblemId.BROKEN_LINK, at("See [this](nowhere.md).", 1, 12), "there is no \"nowhere.md\"")
                .label("not here")
                .help("correct it");
        assertThat(PLAIN.print(finding(problem, Severity.WARNING, "v2.3.0:")))
                .isEqualTo(
                        "warning[broken-link]: there is no \"nowhere.md\" --> v2.3.0:a.yaml:1:12 (frozen in v2.3.0)");
        assertThat(PLAIN.print(finding(problem, Severity.WARNING, "releases/2.2.0/")))
                .endsWith(" --> releases/2.2.0/a.yaml:1:12 (frozen in releases/2.2.0)");
    }

    @Test
    void problemOfAWholeOrMissingFileShowsNoLine() {
        Problem whole = Problem.of(
                        ProblemId.NO_CRISIS_CONTACT,
                        new SourceFile("countries/NO.yaml", "country: NO\n").start(),
                        "Norway has nobody to call in a crisis")
                .help("give one contact the role crisis-duty");
        assertThat(PLAIN.print(finding(whole, Severity.ERROR, ""))).isEqualTo("""
            error[no-crisis-contact]: Norway has nobody to call in a crisis
             --> countries/NO.yaml:1:1
              |
              = help: give one contact the role crisis-duty\
            """);
        Problem missing = Problem.of(
                ProblemId.MISSING_FIELD, SourceFile.missing("playbook.yaml").start(), "there is no playbook.yaml");
        assertThat(PLAIN.print(finding(missing, Severity.ERROR, "")))
                .isEqualTo("error[missing-field]: there is no playbook.yaml\n --> playbook.yaml:1:1");
    }

    @Test
    void placeBehindTheEndOfALineIsShownThere() {
        Problem problem = Problem.of(
                        ProblemId.YAML_SYNTAX, new Location(new SourceFile("a.yaml", "a: b\n"), 1, 99, 5), "cut")
                .label("here");
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, ""))).endsWith("1 | a: b\n  |     ^ here");
    }

    @Test
    void coloursAreAddedOnlyWhenAskedFor() {
        Problem problem =
                Problem.of(ProblemId.BAD_VALUE, at("a: b", 1, 4), "bad").label("b");
        String coloured = new ConsolePrinter(true).print(finding(problem, Severity.WARNING, ""));
        assertThat(coloured).startsWith("\u001B[1;33mwarning[bad-value]\u001B[0m\u001B[1m: bad\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(PLAIN.print(finding(problem, Severity.WARNING, "")));
    }

    @Test
    void severalLinesOfHelpAreIndented() {
        Problem problem =
                Problem.of(ProblemId.BAD_VALUE, at("a: b", 1, 4), "bad").help("write:\n  a: c");
        assertThat(PLAIN.print(finding(problem, Severity.ERROR, ""))).endsWith("  = help: write:\n            a: c");
    }

    @Test
    void summaryCountsErrorsWarningsAndFiles() {
        Finding error = finding(Problem.of(ProblemId.BAD_VALUE, at("a", 1, 1), "x"), Severity.ERROR, "");
        Finding warning = finding(Problem.of(ProblemId.BAD_VALUE, at("a", 1, 1), "x"), Severity.WARNING, "v1:");
        assertThat(ConsolePrinter.summary(List.of(error, error, error, warning)))
                .isEqualTo("3 errors, 1 warning in 2 files");
        assertThat(ConsolePrinter.summary(List.of(error))).isEqualTo("1 error in 1 file");
        assertThat(ConsolePrinter.summary(List.of(warning, warning))).isEqualTo("2 warnings in 1 file");
        assertThat(ConsolePrinter.summary(List.of())).isEqualTo("no problems");
    }

    @Test
    void findingsAreParted() {
        Finding error = finding(Problem.of(ProblemId.BAD_VALUE, at("", 1, 1), "x"), Severity.ERROR, "");
        Finding frozen = finding(Problem.of(ProblemId.BAD_VALUE, at("", 1, 1), "x"), Severity.WARNING, "v1:");
        assertThat(PLAIN.print(List.of(error, error, frozen, frozen))).isEqualTo("""
            error[bad-value]: x
             --> a.yaml:1:1

            error[bad-value]: x
             --> a.yaml:1:1

            warning[bad-value]: x --> v1:a.yaml:1:1 (frozen in v1)
            warning[bad-value]: x --> v1:a.yaml:1:1 (frozen in v1)
            """);
    }

    /** The source line and the carets, without the gutter. */
    private static List<String> marked(String line, String word) {
        Location at = new Location(new SourceFile("a.yaml", line), 1, line.indexOf(word) + 1, word.length());
        String[] lines = PLAIN.print(finding(Problem.of(ProblemId.BAD_VALUE, at, "x"), Severity.ERROR, ""))
                .split("\n");
        return List.of("    " + lines[3].substring(4), "    " + lines[4].substring(4));
    }

    private static Location at(String text, int line, int column) {
        return new Location(new SourceFile("a.yaml", text), line, column, 0);
    }

    private static Finding finding(Problem problem, Severity severity, String origin, String... editions) {
        return new Finding(
                problem, severity, origin, Collections.unmodifiableSortedSet(new TreeSet<>(List.of(editions))));
    }
}
