package dev.diapason.playbook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFieldsTest {

    private static final LanguageTag PT = new LanguageTag("pt");

    @Test
    void goodValuesAreReadWithoutAWord() {
        YamlCase read = YamlCase.read("""
            country: NO
            locales: [nb-NO, no]
            hashtags: One
            omit: true
            required: false
            review-by: 2027-06-30
            checked: "2024-02-29"
            order: 20
            level: locked
            adoption: { version: "2.3.0" }
            empty:
            """);
        YamlFields fields = read.fields();
        assertThat(fields.requiredText("country")).contains("NO");
        assertThat(fields.texts("locales")).containsExactly("nb-NO", "no");
        assertThat(fields.texts("hashtags")).containsExactly("One");
        assertThat(fields.bool("omit")).contains(true);
        assertThat(fields.bool("required")).contains(false);
        assertThat(fields.date("review-by")).contains(LocalDate.of(2027, 6, 30));
        assertThat(fields.date("checked")).contains(LocalDate.of(2024, 2, 29));
        assertThat(fields.integer("order")).contains(20);
        assertThat(fields.choice("level", List.of("locked", "local"))).contains("locked");
        assertThat(fields.map("adoption").orElseThrow().text("version")).contains("2.3.0");
        assertThat(fields.map("empty")).isEmpty();
        assertThat(fields.texts("empty")).isEmpty();
        assertThat(fields.text("absent")).isEmpty();
        fields.finish();
        assertThat(read.findings()).isEmpty();
    }

    @DisplayName("content-model 12: `hashtag: #OneVoice` is a comment")
    @Test
    void hashtagWithoutQuotesIsExplained() {
        YamlCase read = YamlCase.read("hashtag: #OneVoice\n");
        assertThat(read.fields().text("hashtag")).isEmpty();
        assertThat(read.console()).isEqualTo("""
            error[not-text]: "hashtag" is empty, because # starts a comment
             --> countries/BR.yaml:1:10
              |
            1 | hashtag: #OneVoice
              |          ^^^^^^^^^ not read; put it in quotes
              |
              = help: write hashtag: "#OneVoice"; a hashtag of the playbook has no sign: "OneVoice"
            """);
    }

    @DisplayName("content-model 12: the same in a list, and where keys are expected")
    @Test
    void swallowedValuesAreExplainedEverywhere() {
        YamlCase read = YamlCase.read("hashtags: #One #Two\nlist:\n- #Three\nmap: #four\nremark: # none yet\n");
        YamlFields fields = read.fields();
        assertThat(fields.texts("hashtags")).isEmpty();
        assertThat(fields.texts("list")).isEmpty();
        assertThat(fields.map("map")).isEmpty();
        assertThat(fields.texts("remark")).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        "1:11 not-text: \"hashtags\" is empty, because # starts a comment",
                        "3:3 not-text: \"list\" is empty, because # starts a comment",
                        "4:6 not-text: \"map\" is empty, because # starts a comment");
    }

    @DisplayName("SEC-29: only true and false are true and false")
    @ParameterizedTest
    @CsvSource({
        "no,write false", "off,write false", "'\"false\"',write false", "0,write false", "n,write false",
        "False,write false", "NO,write false", "yes,write true", "on,write true", "TRUE,write true",
        "'''true''',write true", "maybe,write true or false", "~,write true or false"
    })
    void otherWordsAreNoBooleans(String word, String label) {
        YamlCase read = YamlCase.read("locked: " + word + "\n");
        assertThat(read.fields().bool("locked")).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem().message()).startsWith("\"locked\" must be true or false, not ");
            assertThat(finding.problem().label()).isEqualTo(label);
            assertThat(finding.problem().at().column()).isEqualTo(9);
        });
    }

    @DisplayName("SEC-29: what a communicator reads who wrote \"no\"")
    @Test
    void noIsExplained() {
        YamlCase read = YamlCase.read("blocks:\n  channels#tiktok:\n    omit: no\n");
        read.fields()
                .map("blocks")
                .orElseThrow()
                .map("channels#tiktok")
                .orElseThrow()
                .bool("omit");
        assertThat(read.console()).isEqualTo("""
            error[bad-value]: "omit" must be true or false, not "no"
             --> countries/BR.yaml:3:11
              |
            3 |     omit: no
              |           ^^ write false
              |
              = note: only the words true and false are understood, in small letters and without quotes
              = help: write omit: false in countries/BR.yaml
            """);
    }

    @DisplayName("SEC-27: an unknown key is refused and the right one suggested")
    @Test
    void unknownKeySuggestsTheRightOne() {
        YamlCase read = YamlCase.read("countries/AF.yaml", "country: AF\nlockd: true\ncountri: AF\nblabla: x\n");
        YamlFields fields = read.fields();
        fields.requiredText("country");
        fields.bool("locked");
        fields.finish();
        assertThat(read.console()).isEqualTo("""
            error[unknown-field]: no key is called "lockd"
             --> countries/AF.yaml:2:1
              |
            2 | lockd: true
              | ^^^^^ did you mean "locked"?
              |
              = note: the keys of countries/AF.yaml are: country, locked
              = help: correct the spelling in countries/AF.yaml, or delete "lockd" and what belongs to it

            error[unknown-field]: no key is called "countri"
             --> countries/AF.yaml:3:1
              |
            3 | countri: AF
              | ^^^^^^^ did you mean "country"?
              |
              = note: the keys of countries/AF.yaml are: country, locked
              = help: correct the spelling in countries/AF.yaml, or delete "countri" and what belongs to it

            error[unknown-field]: no key is called "blabla"
             --> countries/AF.yaml:4:1
              |
            4 | blabla: x
              | ^^^^^^ not known here
              |
              = note: the keys of countries/AF.yaml are: country, locked
              = help: correct the spelling in countries/AF.yaml, or delete "blabla" and what belongs to it
            """);
    }

    @Test
    void misspeltRequiredKeyIsOneMistake() {
        YamlCase read = YamlCase.read("titel: Voice\nzones: a\n");
        YamlFields fields = read.fields();
        assertThat(fields.requiredText("title")).isEmpty();
        assertThat(fields.requiredText("zone")).isEmpty();
        assertThat(fields.texts("zones")).hasSize(1);
        assertThat(fields.requiredText("lead")).isEmpty();
        fields.finish();
        assertThat(read.lines())
                .containsExactlyInAnyOrder(
                        "1:1 unknown-field: no key is called \"titel\"",
                        "1:1 missing-field: the key \"zone\" is missing",
                        "1:1 missing-field: the key \"lead\" is missing");
    }

    @Test
    void invisibleCharacterInKeyIsNamed() {
        YamlCase read = YamlCase.read("title\u00A0: Voice\n");
        YamlFields fields = read.fields();
        fields.requiredText("title");
        fields.finish();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem().label()).isEqualTo("did you mean \"title\"?");
            assertThat(finding.problem().notes())
                    .contains("there is an invisible character in this key: type the key anew");
        });
    }

    @Test
    void missingAndEmptyTextsAreDifferentMistakes() {
        YamlCase read = YamlCase.read("contact:\n  phone: \"\"\n  email:\n");
        YamlFields contact = read.fields().map("contact").orElseThrow();
        assertThat(contact.requiredText("name")).isEmpty();
        assertThat(contact.requiredText("phone")).isEmpty();
        assertThat(contact.text("email")).isEmpty();
        assertThat(read.lines())
                .containsExactly(
                        "2:3 missing-field: the key \"name\" is missing",
                        "2:10 not-text: \"phone\" is empty",
                        "3:3 not-text: \"email\" has no value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2027-02-30 | "2027-02-30" is not a day of the calendar
        2027-2-3   | "day" must be a date such as 2027-06-30
        30.06.2027 | "day" must be a date such as 2027-06-30
        tomorrow   | "day" must be a date such as 2027-06-30
        """)
    void badDatesAreRefused(String word, String message) {
        YamlCase read = YamlCase.read("day: " + word + "\n");
        assertThat(read.fields().date("day")).isEmpty();
        assertThat(read.lines()).containsExactly("1:6 bad-value: " + message);
    }

    @Test
    void dateWrittenDayFirstIsTurnedRound() {
        YamlCase read = YamlCase.read("review-by: 1.6.2027\n");
        read.fields().date("review-by");
        assertThat(read.console()).isEqualTo("""
            error[bad-value]: "review-by" must be a date such as 2027-06-30
             --> countries/BR.yaml:1:12
              |
            1 | review-by: 1.6.2027
              |            ^^^^^^^^ write 2027-06-01
              |
              = help: write the year, the month and the day with hyphens: review-by: 2027-06-01
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0017", "1.10", "1e3", "+5", "10000000000", "x", "٣"})
    void oddNumbersAreRefused(String word) {
        YamlCase read = YamlCase.read("order: " + word + "\n");
        assertThat(read.fields().integer("order")).isEmpty();
        assertThat(read.lines())
                .containsExactly("1:8 bad-value: \"order\" must be a whole number, not \"" + word + "\"");
    }

    @Test
    void choiceSuggestsAndLists() {
        YamlCase read = YamlCase.read("level: Locked\n");
        assertThat(read.fields().choice("level", List.of("locked", "adaptable", "local")))
                .isEmpty();
        assertThat(read.console()).isEqualTo("""
            error[bad-value]: "level" cannot be "Locked"
             --> countries/BR.yaml:1:8
              |
            1 | level: Locked
              |        ^^^^^^ did you mean "locked"?
              |
              = note: it can be: locked, adaptable, local
              = help: write one of these words behind "level:" in countries/BR.yaml
            """);
    }

    @Test
    void wrongKindsOfValuesAreNamed() {
        YamlCase read = YamlCase.read("owner: [a, b]\n"
                + "lead: { name: x }\n"
                + "adoption: yes\n"
                + "terms: [a]\n"
                + "contacts:\n"
                + "  ana:x\n"
                + "hashtags: [{ a: b }]\n");
        YamlFields fields = read.fields();
        fields.text("owner");
        fields.text("lead");
        fields.map("adoption");
        fields.map("terms");
        fields.map("contacts");
        fields.texts("hashtags");
        assertThat(read.lines())
                .containsExactly(
                        "1:8 not-text: \"owner\" must be one text, not a list",
                        "2:7 not-text: \"lead\" must be one text, not a group of keys",
                        "3:11 bad-value: \"adoption\" needs keys of its own, not one text",
                        "4:8 bad-value: \"terms\" needs keys of its own, not a list",
                        "6:3 bad-value: \"contacts\" needs keys of its own, not one text",
                        "7:12 not-text: \"hashtags\" must be one text, not a group of keys");
        assertThat(read.findings().get(4).problem().label()).isEqualTo("a space is missing after the colon");
    }

    @Test
    void localTextIsOneTextOrATextPerLanguage() {
        YamlCase read = YamlCase.read("reason: { fr: Non, de: \"\", xx: y }\ntitle: Voz\nlabel: { pt: }\n");
        YamlFields fields = read.fields();
        LanguageReader languages =
                (word, at) -> word.equals("xx") ? Optional.empty() : Optional.of(new LanguageTag(word));
        assertThat(fields.localText("reason", PT, languages)).isEqualTo(LocalText.of(new LanguageTag("fr"), "Non"));
        assertThat(fields.localText("title", PT, languages)).isEqualTo(LocalText.of(PT, "Voz"));
        assertThat(fields.localText("none", PT, languages)).isEqualTo(LocalText.NONE);
        assertThat(fields.localText("label", PT, languages)).isEqualTo(LocalText.NONE);
        assertThat(read.lines()).containsExactly("3:10 not-text: \"pt\" has no value");
    }

    @Test
    void fileThatIsAListIsRefused() {
        YamlCase read = YamlCase.read("- a\n- b\n");
        assertThat(YamlFields.of(read.tree().orElseThrow(), read.problems())).isEmpty();
        assertThat(read.lines()).containsExactly("1:1 yaml-syntax: this file must hold keys, not a list");
    }

    @Test
    void emptyFileHasNoKeys() {
        YamlCase read = YamlCase.read("");
        assertThat(read.fields().keys()).isEmpty();
        assertThat(read.fields().requiredText("country")).isEmpty();
        assertThat(read.lines()).containsExactly("1:1 missing-field: the key \"country\" is missing");
    }
}
