package dev.diapason.playbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSafetyTest {

    @DisplayName("SEC-25: anchors, aliases and merge keys are refused at their own place, and cause no second problem")
    @Test
    void anchorsAndAliasesAreRefused() {
        YamlCase read = YamlCase.read("""
            hashtags: &a [One]
            others: *a
            base: &b
              x: one
              y: two
            more:
              <<: *b
              y: own
            """);
        assertThat(read.lines())
                .containsExactly(
                        "1:11 yaml-alias: \"&a\" would give a value a name, which is not allowed",
                        "2:9 yaml-alias: \"*a\" would repeat another value, which is not allowed",
                        "3:7 yaml-alias: \"&b\" would give a value a name, which is not allowed",
                        "7:3 yaml-alias: \"<<\" would copy keys from another place, which is not allowed");
        assertThat(read.text("others", "0").text()).isEqualTo("One");
        assertThat(read.text("more", "x").text()).isEqualTo("one");
        assertThat(read.text("more", "y").text()).isEqualTo("own");
    }

    @DisplayName("SEC-25: an alias that names nothing was meant as text")
    @Test
    void unknownAliasIsText() {
        YamlCase read = YamlCase.read("text: *important\n");
        assertThat(read.lines())
                .containsExactly("1:7 yaml-alias: \"*important\" would repeat another value, which is not allowed");
        assertThat(read.text("text").text()).isEqualTo("*important");
    }

    @DisplayName("SEC-25: an alias as a key, anchors on keys, an alias of itself")
    @Test
    void oddAliasesAreRefused() {
        assertThat(YamlCase.read("*a : b\n").lines())
                .containsExactly("1:1 yaml-alias: \"*a\" would repeat another value, which is not allowed");
        assertThat(YamlCase.read("&k key: b\nother: *k\n").lines())
                .containsExactly(
                        "1:1 yaml-alias: \"&k\" would give a value a name, which is not allowed",
                        "2:8 yaml-alias: \"*k\" would repeat another value, which is not allowed");
        assertThat(YamlCase.read("a: &a [*a]\n").lines()).hasSize(2).allMatch(line -> line.contains("yaml-alias"));
    }

    @DisplayName("SEC-25: a billion laughs are not multiplied")
    @Test
    void billionLaughsStayFew() {
        StringBuilder yaml = new StringBuilder("a0: &a0 { lol: lol }\n");
        for (int level = 1; level < 30; level++) {
            String before = "*a" + (level - 1);
            yaml.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", before, before, before, before)));
        }
        YamlCase read = YamlCase.read(yaml.toString());
        assertThat(read.tree()).isEmpty();
        assertThat(read.lines())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(100)
                .allMatch(line -> line.contains("yaml-alias"));
    }

    @DisplayName("SEC-26: repeated keys at any depth are refused, with both places")
    @Test
    void repeatedKeysAreRefused() {
        YamlCase read = YamlCase.read("""
            locked: true
            locked: false
            list:
              - title: a
                title: b
            inline: { x: 1, "x": 2 }
            """);
        assertThat(read.lines())
                .containsExactly(
                        "2:1 duplicate-key: \"locked\" stands twice, on lines 1 and 2",
                        "5:5 duplicate-key: \"title\" stands twice, on lines 4 and 5",
                        "6:17 duplicate-key: \"x\" stands twice on line 6");
        assertThat(read.findings().get(1).problem().related()).singleElement().hasToString("countries/BR.yaml:4:5");
        assertThat(read.text("locked").text()).isEqualTo("true");
    }

    @DisplayName("SEC-26: nothing below a repeated key is lost, so that nothing is reported as missing")
    @Test
    void repeatedGroupsAreUnited() {
        YamlCase read = YamlCase.read("contacts:\n  a: { name: A }\ncontacts:\n  b: { name: B }\n  a: { role: x }\n");
        assertThat(read.lines()).containsExactly("3:1 duplicate-key: \"contacts\" stands twice, on lines 1 and 3");
        assertThat(read.text("contacts", "b", "name").text()).isEqualTo("B");
        assertThat(read.text("contacts", "a", "role").text()).isEqualTo("x");
    }

    @DisplayName("SEC-27: explicit tags are refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [x]",
                "!!java.io.File x",
                "!foo x",
                "! x",
                "!<tag:x,2000:y> z",
                "!!binary gA",
                "!!int 5",
                "!a!b c",
                "!foo\n  b: c"
            })
    void tagsAreRefused(String value) {
        YamlCase read = YamlCase.read("a: " + value + "\n");
        assertThat(read.lines()).singleElement().asString().startsWith("1:4 yaml-alias: \"!");
    }

    @DisplayName("SEC-27: directives and further documents are refused")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '%TAG ! tag:x,2000:#---#a: b'  | 1:1 yaml-syntax: a line cannot start with "%"
        '%YAML 1.1#---#a: b'           | 1:1 yaml-syntax: a line cannot start with "%"
        'a: b#%TAG ! x'                | 2:1 yaml-syntax: a line cannot start with "%"
        'a: b#---#c: d'                | 2:1 yaml-syntax: a second "---" starts another document in this file
        '---#a: b#--- #c: d'           | 3:1 yaml-syntax: a second "---" starts another document in this file
        'a: b#...#c: d'                | 3:1 yaml-syntax: nothing may follow the line "...", which ends the file
        """)
    void directivesAndDocumentsAreRefused(String yaml, String line) {
        assertThat(YamlCase.read(yaml.replace('#', '\n') + "\n").lines()).containsExactly(line);
    }

    @DisplayName("SEC-28: what is too large is refused before or while it is read")
    @Test
    void tooLargeIsRefused() {
        String nested = "a:\n".repeat(1);
        for (int level = 1; level < 60; level++) {
            nested += " ".repeat(level) + "a:\n";
        }
        StringBuilder keys = new StringBuilder();
        for (int key = 0; key < 60_000; key++) {
            keys.append('k').append(key).append(": v\n");
        }
        assertTooLarge("a: " + "x".repeat(4 << 20), "1:1 too-large: this file is larger than 1 MiB");
        assertTooLarge("a: " + "é".repeat(600_000), "1:1 too-large: this file is larger than 1 MiB");
        assertTooLarge("a: " + "[".repeat(100_000), "1:53 too-large: lists and keys are nested in more than 50 levels");
        assertTooLarge("{a: ".repeat(2_000), "1:201 too-large: lists and keys are nested in more than 50 levels");
        assertTooLarge(nested, "51:51 too-large: lists and keys are nested in more than 50 levels");
        assertTooLarge(keys.toString(), "20001:1 too-large: this file has more than 20000 keys");
        assertTooLarge("k".repeat(200_000) + ": v", "1:1 too-large: this key has 200000 characters; 200 is the most");
        assertTooLarge(
                "a: b\n" + "k".repeat(201) + ": v", "2:1 too-large: this key has 201 characters; 200 is the most");
        assertTooLarge(
                "? " + "k".repeat(60_000) + "\n: v", "1:1 too-large: something behind this is too large to be read");
    }

    @DisplayName("SEC-28: what is just small enough is read")
    @Test
    void largeEnoughIsRead() {
        StringBuilder keys = new StringBuilder();
        for (int key = 0; key < 20_000; key++) {
            keys.append('k').append(key).append(": v\n");
        }
        assertThat(YamlCase.read(keys.toString()).findings()).isEmpty();
        assertThat(YamlCase.read("k".repeat(200) + ": v").findings()).isEmpty();
        assertThat(YamlCase.read("a: " + "x".repeat((1 << 20) - 4)).findings()).isEmpty();
        assertThat(YamlCase.read("{a: ".repeat(49) + "x" + "}".repeat(49)).findings())
                .isEmpty();
    }

    @DisplayName("SEC-28: a flood of mistakes is cut off")
    @Test
    void floodsAreCutOff() {
        assertThat(YamlCase.read("- *a\n".repeat(100_000)).findings()).hasSizeLessThanOrEqualTo(100);
        assertThat(YamlCase.read("- @a\n".repeat(10_000)).findings()).hasSizeLessThanOrEqualTo(30);
        assertThat(YamlCase.read("- a #b\n".repeat(10_000)).findings()).hasSize(50);
        assertThat(YamlCase.read("- a #b\n".repeat(10_000)).tree()).isPresent();
    }

    @DisplayName("SEC-30: escapes that stand for forbidden characters are refused at their place")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a: "x\\uD800"     | 1:6 | U+D800
        a: "\\0"          | 1:5 | U+0000
        a: "b \\u0007"    | 1:7 | U+0007
        a: "\\x1b[0m"     | 1:5 | U+001B
        a: "\\e"          | 1:5 | U+001B
        a: "\\uFFFE"      | 1:5 | U+FFFE
        a: "\\U00000001"  | 1:5 | U+0001
        """)
    void forbiddenEscapesAreRefused(String yaml, String place, String name) {
        YamlCase read = YamlCase.read(yaml + "\n");
        assertThat(read.lines())
                .containsExactly(place + " unsafe-text: the invisible character " + name + " cannot stand in a text");
        assertThat(read.text("a").text().codePoints()).noneMatch(Character::isISOControl);
    }

    @DisplayName("SEC-30: forbidden characters are refused, and the rest of the file is read all the same")
    @Test
    void forbiddenCharactersAreRefused() {
        YamlCase read = YamlCase.read("a: x\u0000\nb: \u0001y\nc: z\uFFFE\n\u0007d: Oui : non\n");
        assertThat(read.lines())
                .containsExactly(
                        "1:5 unsafe-text: the invisible character U+0000 cannot stand in a text",
                        "2:4 unsafe-text: the invisible character U+0001 cannot stand in a text",
                        "3:5 unsafe-text: the invisible character U+FFFE cannot stand in a text",
                        "4:1 unsafe-text: the invisible character U+0007 cannot stand in a text",
                        "4:9 yaml-syntax: the text \"Oui : non\" needs quotes because of its colon");
    }

    @DisplayName("SEC-30: harmless escapes pass, also two that make one character")
    @Test
    void harmlessEscapesPass() {
        YamlCase read = YamlCase.read("a: \"\\uD83D\\uDE00 \\t \\n \\\\ \\\" \\/ \\u00e9 \\x41\"\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.text("a").text()).isEqualTo("😀 \t \n \\ \" / é A");
    }

    private static void assertTooLarge(String yaml, String line) {
        YamlCase read = YamlCase.read(yaml);
        assertThat(read.lines()).containsExactly(line);
        assertThat(read.tree()).isEmpty();
    }
}
