package dev.diapason.playbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static final String OVERLAY = """
        # countries/BR.yaml
        country: BR                       # must agree with the file name
        locales: [pt-BR, en]
        contacts:
          ana.souza: { name: "Ana Souza", phone: '+55 11' }
        hashtags:
        - Um
        - Dois
        """;

    @DisplayName("content-model 12, SEC-29: whatever a value looks like, it stays what was written")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO", "no", "off", "+41225550100", "0017", "1:30", "2026-03-01", "1.10", "~", "null", "true", "True",
                "0x1F", "0o17", "1_000", ".inf", "1e3", "=", "08", "y", "2.4.0", "-", "https://a.example/b#c", "a:b"
            })
    void scalarsAreNotInterpreted(String word) {
        // A lone dash is a value only in brackets.
        String yaml = word.equals("-") ? "value: [\"-\"]\n" : "value: " + word + "\n";
        YamlCase read = YamlCase.read(yaml);
        YamlText value = word.equals("-") ? read.text("value", "0") : read.text("value");
        assertThat(value.text()).isEqualTo(word);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void keysAreNotInterpreted() {
        YamlMap map = (YamlMap)
                YamlCase.read("NO: a\n0017: b\ntrue: c\n1.10: d\n").tree().orElseThrow();
        assertThat(map.entries().keySet()).containsExactly("NO", "0017", "true", "1.10");
    }

    @Test
    void quotesAreKnownAndTakenOff() {
        YamlCase read = YamlCase.read("a: \"NO\"\nb: 'it''s'\nc: NO\nd: \"x\\ty \\u00e9\"\n");
        assertThat(read.text("a").isQuoted()).isTrue();
        assertThat(read.text("a").text()).isEqualTo("NO");
        assertThat(read.text("b").text()).isEqualTo("it's");
        assertThat(read.text("c").isQuoted()).isFalse();
        assertThat(read.text("d").text()).isEqualTo("x\ty é");
    }

    @Test
    void everyPlaceIsExact() {
        YamlCase read = YamlCase.read(OVERLAY);
        YamlMap root = (YamlMap) read.tree().orElseThrow();
        assertThat(root.entries().get("country").keyAt()).isEqualTo(new Location(read.file(), 2, 1, 7));
        assertThat(read.at("country").at()).isEqualTo(new Location(read.file(), 2, 10, 2));
        assertThat(read.at("locales").at()).isEqualTo(new Location(read.file(), 3, 10, 11));
        assertThat(read.at("locales", "1").at()).isEqualTo(new Location(read.file(), 3, 18, 2));
        assertThat(read.at("contacts").at()).isEqualTo(new Location(read.file(), 5, 3, 0));
        assertThat(read.at("contacts", "ana.souza").at()).isEqualTo(new Location(read.file(), 5, 14, 38));
        assertThat(read.at("contacts", "ana.souza", "phone").at()).isEqualTo(new Location(read.file(), 5, 42, 8));
        assertThat(read.text("contacts", "ana.souza", "phone").excerpt().start())
                .isEqualTo(new Location(read.file(), 5, 43, 0));
        assertThat(read.at("hashtags", "1").at()).isEqualTo(new Location(read.file(), 8, 3, 4));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void columnsCountAsEditorsDoBehindEmoji() {
        YamlCase read = YamlCase.read("{ \"😀😀\": é, b: c }\n");
        assertThat(read.at("b").at()).isEqualTo(new Location(read.file(), 1, 17, 1));
    }

    @Test
    void literalBlockKnowsEveryCharactersPlace() {
        YamlCase read = YamlCase.read("""
            blocks:
              voice/tone#x:
                replace:
                  pt: |

                    Tratamos **você**

                      nunca por *senhor*.
                  en: |2-
                      code
                    text
            """);
        YamlText pt = read.text("blocks", "voice/tone#x", "replace", "pt");
        assertThat(pt.text()).isEqualTo("\nTratamos **você**\n\n  nunca por *senhor*.\n");
        assertThat(pt.isBlock()).isTrue();
        assertThat(pt.excerpt().isExact()).isTrue();
        assertThat(pt.excerpt().at(1, 9, 8)).isEqualTo(new Location(read.file(), 6, 18, 8));
        assertThat(pt.excerpt().at(3, 2, 5)).isEqualTo(new Location(read.file(), 8, 11, 5));
        YamlText en = read.text("blocks", "voice/tone#x", "replace", "en");
        assertThat(en.text()).isEqualTo("  code\ntext");
        assertThat(en.excerpt().at(0, 2, 4)).isEqualTo(new Location(read.file(), 10, 11, 4));
        assertThat(en.excerpt().at(1, 0, 4)).isEqualTo(new Location(read.file(), 11, 9, 4));
    }

    @Test
    void foldedAndQuotedTextsOverSeveralLinesKnowTheirStartOnly() {
        YamlCase read = YamlCase.read("a: >\n  one\n  two\nb: \"one\n  two\"\nc: one\n  two\n");
        assertThat(read.text("a").text()).isEqualTo("one two\n");
        assertThat(read.text("a").excerpt().isExact()).isFalse();
        assertThat(read.text("a").excerpt().start()).isEqualTo(new Location(read.file(), 2, 3, 0));
        assertThat(read.text("b").text()).isEqualTo("one two");
        assertThat(read.text("b").excerpt().isExact()).isFalse();
        assertThat(read.text("c").text()).isEqualTo("one two");
        assertThat(read.text("c").at()).isEqualTo(new Location(read.file(), 6, 4, 3));
    }

    @Test
    void frontMatterHasThePlacesOfItsFile() {
        SourceFile file = new SourceFile("sections/en/a.md", "---\ntitle: Voice: tone\norder: 20\n---\nText\n");
        Problems problems = new Problems();
        Excerpt part = new Excerpt(file, "title: Voice: tone\norder: 20\n", 2, 1, true);
        YamlMap map = (YamlMap) YamlReader.read(file, part, problems).orElseThrow();
        assertThat(map.entries().get("order").value().at()).isEqualTo(new Location(file, 3, 8, 2));
        assertThat(problems.findings(Map.of(), false).get(0).problem().at()).isEqualTo(new Location(file, 2, 13, 1));
    }

    @Test
    void emptyFilesHoldNothing() {
        for (String yaml : List.of("", "\n\n", "# only a remark\n", "---\n")) {
            YamlCase read = YamlCase.read(yaml);
            assertThat(read.tree()).get().isInstanceOf(YamlNothing.class);
            assertThat(read.findings()).isEmpty();
        }
    }

    @Test
    void oneStartAndOneEndMarkerAreFine() {
        YamlCase read = YamlCase.read("# remark\n---\na: b\n...\n# remark\n");
        assertThat(read.text("a").text()).isEqualTo("b");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void emptyValueRemembersTheCommentBehindIt() {
        YamlCase read = YamlCase.read("hashtag: #OneVoice\nother:\nlist:\n- #One\n- # remark\n");
        YamlNothing hashtag = (YamlNothing) read.at("hashtag");
        assertThat(hashtag.comment()).contains(new YamlComment("#OneVoice", new Location(read.file(), 1, 10, 9)));
        assertThat(((YamlNothing) read.at("other")).comment()).isEmpty();
        assertThat(((YamlNothing) read.at("list", "0")).comment()).get().matches(YamlComment::isMeantAsText);
        assertThat(((YamlNothing) read.at("list", "1")).comment()).get().matches(c -> !c.isMeantAsText());
        assertThat(read.findings()).isEmpty();
    }

    @DisplayName("content-model 12: `text: a #b` loses its end; a remark with a space behind # is nobody's mistake")
    @Test
    void commentInTextIsAWarning() {
        YamlCase read = YamlCase.read("text: a #b\n"
                + "zone: latam   # a remark\n"
                + "quoted: \"a #b\"\n"
                + "link: https://a.example/#b\n"
                + "list: [a #b\n"
                + "  ]\n");
        assertThat(read.lines())
                .containsExactly(
                        "1:9 comment-in-text: \"#b\" is taken for a comment and left out",
                        "5:10 comment-in-text: \"#b\" is taken for a comment and left out");
        assertThat(read.findings()).noneMatch(finding -> finding.isError());
        assertThat(read.text("text").text()).isEqualTo("a");
        assertThat(read.text("link").text()).isEqualTo("https://a.example/#b");
    }

    @Test
    void severalMistakesAreAllReportedInOneRunAndTheTreeIsAsMeant() {
        YamlCase read = YamlCase.read("""
            title: Voice: how we speak: always
            handle: @orvane
            tags: [@one, `two`]
            tags: [three]
            reason: *none*
            text: fine #lost
            """);
        assertThat(read.lines())
                .containsExactly(
                        "1:13 yaml-syntax: the text \"Voice: how we speak: alwa…\" needs quotes because of its colon",
                        "2:9 yaml-syntax: a text cannot start with \"@\" unless it is in quotes",
                        "3:8 yaml-syntax: a text cannot start with \"@\" unless it is in quotes",
                        "3:14 yaml-syntax: a text cannot start with \"`\" unless it is in quotes",
                        "4:1 duplicate-key: \"tags\" stands twice, on lines 3 and 4",
                        "5:9 yaml-syntax: a text cannot start with \"*\" unless it is in quotes",
                        "6:12 comment-in-text: \"#lost\" is taken for a comment and left out");
        assertThat(read.text("title").text()).isEqualTo("Voice: how we speak: always");
        assertThat(read.text("handle").text()).isEqualTo("@orvane");
        assertThat(read.text("tags", "1").text()).isEqualTo("`two`");
        assertThat(read.text("tags", "2").text()).isEqualTo("three");
        assertThat(read.text("reason").text()).isEqualTo("*none*");
    }

    @Test
    void emojiAtEveryDistanceFromTheBuffersEdgeAreRead() {
        for (int length = 1000; length < 1060; length++) {
            YamlCase read = YamlCase.read("a: " + "x".repeat(length) + "😀😀 y\nb: c\n");
            assertThat(read.text("a").text()).hasSize(length + 6);
            assertThat(read.text("b").at().line()).isEqualTo(2);
        }
    }

    @Test
    void noBeginningAndNoEndOfAFileMakesTheReaderFail() {
        String yaml = OVERLAY
                + "text: |\n"
                + "  a **b**\n\n"
                + "  c\n"
                + "folded: >-\n"
                + "  d\n"
                + "esc: \"\\u00e9 \\\" #x\"\n"
                + "url: &a https://x.example/#y\n"
                + "z: *a\n";
        for (int cut = 0; cut <= yaml.length(); cut++) {
            check(yaml.substring(0, cut));
            check(yaml.substring(cut));
            check(yaml.substring(0, cut) + "\"" + yaml.substring(cut));
            check(yaml.substring(0, cut) + "\n" + yaml.substring(cut));
            check(yaml.substring(0, cut) + " [" + yaml.substring(cut));
        }
    }

    private static void check(String yaml) {
        YamlCase read = YamlCase.read(yaml);
        assertThat(read.tree().isPresent() || read.findings().stream().anyMatch(finding -> finding.isError()))
                .as("a tree or a reason why there is none: %s", yaml)
                .isTrue();
        assertThat(read.findings())
                .allMatch(finding -> finding.problem().message().length() <= 80);
        assertThat(read.console().isEmpty()).isEqualTo(read.findings().isEmpty());
    }
}
