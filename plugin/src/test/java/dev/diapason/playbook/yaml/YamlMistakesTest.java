package dev.diapason.playbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors read when YAML is not what they think it is. */
class YamlMistakesTest {

    @Test
    void colonInTextAsksForQuotes() {
        assertThat(YamlCase.read("""
            blocks:
              channels#tiktok:
                reason:
                  fr: Oui : non
            """).console()).isEqualTo("""
                                    error[yaml-syntax]: the text "Oui : non" needs quotes because of its colon
                                     --> countries/BR.yaml:4:15
                                      |
                                    4 |       fr: Oui : non
                                      |               ^ taken for the end of a key
                                      |
                                      = help: put the whole text in quotes: fr: "Oui : non"
                                    """);
    }

    @Test
    void handleWithAtSignIsWrittenWithoutIt() {
        assertThat(YamlCase.read("accounts:\n  br-x: { channel: x, handle: @orvane }\n")
                        .console())
                .isEqualTo("""
                    error[yaml-syntax]: a text cannot start with "@" unless it is in quotes
                     --> countries/BR.yaml:2:31
                      |
                    2 |   br-x: { channel: x, handle: @orvane }
                      |                               ^^^^^^^ put it in quotes
                      |
                      = help: handles are written without "@": handle: orvane
                    """);
    }

    @Test
    void markdownAtTheStartAsksForQuotes() {
        assertThat(YamlCase.read("note: **Sempre** avise o \"plantão\"\n").console())
                .isEqualTo("""
                    error[yaml-syntax]: a text cannot start with "*" unless it is in quotes
                     --> countries/BR.yaml:1:7
                      |
                    1 | note: **Sempre** avise o "plantão"
                      |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ put it in quotes
                      |
                      = help: write note: '**Sempre** avise o "plantão"'
                    """);
    }

    @Test
    void tabsAreReportedOnceAndCounted() {
        assertThat(YamlCase.read("contacts:\n\tana: { name: Ana }\n\tbob: { name: Bob }\n\teva: { name: Eva }\n")
                        .console())
                .isEqualTo("""
                    error[yaml-syntax]: this line is indented with a tab instead of spaces
                     --> countries/BR.yaml:2:1
                      |
                    2 |     ana: { name: Ana }
                      | ^^^^ type spaces instead
                      |
                      = note: 2 more lines further down start with a tab
                      = help: type two spaces for each tab; most editors can do that for the whole file at once
                    """);
    }

    @Test
    void unclosedQuoteIsShownWhereItIsOpened() {
        assertThat(YamlCase.read("country: BR\ntitle: \"Voice and tone\nversion: \"2.4.0\"\n")
                        .console())
                .isEqualTo("""
                    error[yaml-syntax]: the quotation mark before "Voice and tone" is never closed
                     --> countries/BR.yaml:2:8
                      |
                    2 | title: "Voice and tone
                      |        ^ opened here
                      |
                      = help: type " at the end of the text as well; a " inside the text is written \\"
                    """);
    }

    @Test
    void apostropheAsksForOtherQuotes() {
        assertThat(YamlCase.read("title: 'L'équipe'\n").console()).isEqualTo("""
            error[yaml-syntax]: "équipe'" stands outside the quotation marks
             --> countries/BR.yaml:1:11
              |
            1 | title: 'L'équipe'
              |           ^^^^^^^ the quoted text ends before this
              |
              = help: put one pair of quotes around the whole text: title: "L'équipe"
            """);
    }

    @Test
    void hashtagsInBracketsAreExplained() {
        assertThat(YamlCase.read("hashtags: [#One, #Two]\nzone: latam\n").console())
                .isEqualTo("""
                    error[yaml-syntax]: "#" starts a comment, so the "]" behind it is lost
                     --> countries/BR.yaml:1:12
                      |
                    1 | hashtags: [#One, #Two]
                      |            ^^^^^^^^^^^ left out from here to the end of the line
                      |
                      = help: write hashtags without "#", or put each text that has one in quotes: "#One"
                    """);
    }

    @Test
    void lineThatIsNotLinedUpNamesTheColumns() {
        assertThat(YamlCase.read("contacts:\n  ana: { name: Ana }\n bob: { name: Bob }\n")
                        .console())
                .isEqualTo("""
                    error[yaml-syntax]: "bob" is not lined up with the lines above it
                     --> countries/BR.yaml:3:2
                      |
                    3 |  bob: { name: Bob }
                      |  ^^^ 1 space in front, where the lines above have 2 or 0 spaces
                      |
                      = help: lines that belong together have the same number of spaces in front
                    """);
    }

    @Test
    void lineThatIsTooFarInNamesTheKeyAbove() {
        assertThat(YamlCase.read("title: Voice\n  owner: group-social\n").console())
                .isEqualTo("""
                    error[yaml-syntax]: "owner" is further in than "title"
                     --> countries/BR.yaml:2:3
                      |
                    2 |   owner: group-social
                      |   ^^^^^ "title" already has a value
                      |
                      = help: start the line right under "title", with the same number of spaces in front; or, if it \
                    belongs to the text above, put that text in quotes
                    """);
    }

    @Test
    void keyThatStandsTwiceShowsBothPlaces() {
        assertThat(YamlCase.read("countries/AM.yaml", "country: AM\nhashtags: [OneVoice]\nhashtags: [Two]\n")
                        .console())
                .isEqualTo("""
                    error[duplicate-key]: "hashtags" stands twice, on lines 2 and 3
                     --> countries/AM.yaml:3:1
                      |
                    3 | hashtags: [Two]
                      | ^^^^^^^^ the first one is on line 2
                      |
                     ::: countries/AM.yaml:2:1
                      |
                    2 | hashtags: [OneVoice]
                      | --------
                      |
                      = help: put everything under one "hashtags", or rename one of the two
                    """);
    }

    @Test
    void anchorIsShownAtItsOwnPlace() {
        assertThat(YamlCase.read("countries/AO.yaml", "country: AO\nhashtags: &a [One]\n")
                        .console())
                .isEqualTo("""
                    error[yaml-alias]: "&a" would give a value a name, which is not allowed
                     --> countries/AO.yaml:2:11
                      |
                    2 | hashtags: &a [One]
                      |           ^^ delete it, or use quotes
                      |
                      = note: every value is written out where it is used, so that everyone can see it
                      = help: delete "&a"; or, if it belongs to a text, put the whole text in quotes
                    """);
    }

    @Test
    void commentInTextTellsWhatIsLost() {
        assertThat(YamlCase.read("reason: Use sempre #publi\n").console()).isEqualTo("""
            warning[comment-in-text]: "#publi" is taken for a comment and left out
             --> countries/BR.yaml:1:20
              |
            1 | reason: Use sempre #publi
              |                    ^^^^^^ not part of the text
              |
              = help: if it belongs to the text, put the whole text in quotes; if it is a remark, type a \
            space after #
            """);
    }

    @Test
    void missingSpaceIsShownWhereItBelongs() {
        assertThat(YamlCase.read("country: BR\nzone:latam\nlocales: [pt-BR]\n").console())
                .isEqualTo("""
                    error[yaml-syntax]: a space is missing after the colon in "zone:latam"
                     --> countries/BR.yaml:2:5
                      |
                    2 | zone:latam
                      |     ^ type a space behind it
                      |
                      = help: after the colon of a key there is always a space
                    """);
    }

    @DisplayName("content-model 12: every other slip is explained at its place, once")
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock = """
                a:⇥b                     => 1:3 there is a tab where a space should be
                a: |↵⇥text               => 2:1 this line is indented with a tab instead of spaces
                a: %x                    => 1:4 a text cannot start with "%" unless it is in quotes
                a: > text                => 1:4 a text cannot start with ">" unless it is in quotes
                a: ? why                 => 1:4 a text cannot start with "?" unless it is in quotes
                a: , x                   => 1:4 a text cannot start with "," unless it is in quotes
                a: : x                   => 1:4 a text cannot start with ":" unless it is in quotes
                a: {{name}}              => 1:4 a text cannot start with "{" unless it is in quotes
                a: {name}                => 1:5 "name" stands alone between the braces
                a: {b:c}                 => 1:6 a space is missing after the colon in "a: {b:c}"
                a: - b                   => 1:4 a list cannot start on the line of its key
                a: b: c                  => 1:5 the text "b: c" needs quotes because of its colon
                a: { b: x: y }           => 1:10 the text "x: y" needs quotes because of its colon
                a: b:↵  c: d             => 1:5 there is a second key on this line: "b:"
                a: "b" and c             => 1:8 "and c" stands outside the quotation marks
                a: "x", "y"              => 1:7 ', "y"' stands outside the quotation marks
                a: ["x", "y]             => 1:10 the quotation mark before "y]" is never closed
                a: "C:\\path"            => 1:7 "\\p" means nothing inside double quotes
                a: "\\u12"               => 1:5 "\\u12" is not the code of a character
                a: [b, c↵d: e            => 1:4 the bracket "[" is never closed
                a: [b, c,↵               => 1:4 the bracket "[" is never closed
                a: { b: c↵d: e           => 1:4 the bracket "{" is never closed
                a: { b: c #d }↵e: f      => 1:11 "#" starts a comment, so the "}" behind it is lost
                a: ["b" "c"]             => 1:9 a comma is missing before '"c"'
                a: { b: "c" d: e }       => 1:13 a comma is missing before "d: e"
                a: [b}                   => 1:6 "[" is closed with "}" instead of "]"
                a: [b,, c]               => 1:7 there is nothing in front of this comma
                a: [b]]                  => 1:7 this "]" closes nothing
                a: [b, c] d              => 1:11 "d" stands behind the closing "]"
                [a]: b                   => 1:1 a key cannot start with "[" unless it is in quotes
                "a" b: c                 => 1:1 '"a" b' cannot be read as a key
                : b                      => 1:1 there is no key in front of this colon
                just words               => 1:1 "just words" is not followed by a colon
                a: b↵just words↵c: d     => 2:1 "just words" is not followed by a colon
                title:Voice↵owner: x     => 1:6 a space is missing after the colon in "title:Voice"
                a: b↵c:\u00A0d           => 2:3 the space after "c:" is not an ordinary one
                a:↵- b↵-c                => 3:1 a space is missing after the dash in "-c"
                a:↵  -b↵  -c             => 2:3 a space is missing after the dash in "-b"
                a:↵ - b↵  - c            => 3:3 this dash was read as part of the text above it
                a:↵  - b↵ - c            => 3:2 "- c" is not lined up with the lines above it
                a:↵  - b↵  c: d          => 3:3 "c" is a key among the items of a list
                a: b↵- c                 => 2:1 this dash starts a list among keys
                a: |↵    b↵  c           => 3:3 this line has fewer spaces in front than the text it belongs to
                a: |↵    ↵  b            => 3:3 an empty line above this text has too many spaces
                a: b #c↵  d              => 1:6 "#c" is taken for a comment and cuts the text off
                a: *it* x                => 1:4 a text cannot start with "*" unless it is in quotes
                a: & x                   => 1:4 a text cannot start with "&" unless it is in quotes
                """)
    void slipIsExplainedOnce(String yaml, String line) {
        String expected = line.replaceFirst(" ", " yaml-syntax: ");
        assertThat(YamlCase.read(yaml.replace('↵', '\n').replace('⇥', '\t') + "\n")
                        .lines())
                .containsExactly(expected);
    }

    @Test
    void everyMistakeSaysWhatToDo() {
        assertThat(YamlCase.read("a: @b\nc: d: e\nc: *f\ng: x #y\n").findings())
                .hasSize(5)
                .allMatch(finding -> !finding.problem().label().isBlank())
                .allMatch(finding -> !finding.problem().help().isBlank());
    }
}
