package dev.diapason.playbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.problem.ProblemId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordParserTest {

    @Test
    void everyKindIsReadWithAllItsFields() {
        Draft draft = Draft.of("""
                -- data/people.yaml --
                ana.souza: { name: Ana, role: lead, team: Social, email: a.s@example.com, phone: "+55 11 5555", url: "https://x.example/@ana" }
                -- data/contacts.yaml --
                duty: { name: Duty, role: crisis-duty, title: { en: Desk, fr: Bureau }, phone: "112", email: d@example.com,
                        url: "https://example.com/duty?a=b#c", hours: 24/7, languages: [en, fr-CH], note: Call. }
                -- data/escalation.yaml --
                high: { first: duty, then: [ana.souza], within: 15m, label: High, description: { en: Now. } }
                -- data/channels.yaml --
                linkedin: { name: LinkedIn, purpose: p, readers: r, cadence: c, status: active, owner: duty, url: "https://l.example" }
                -- data/accounts.yaml --
                group: { channel: linkedin, handle: lumen, url: "https://l.example/lumen", language: en, owner: duty, backup: ana.souza,
                         answers-within: 4h, status: trial }
                -- data/terms.yaml --
                plant: { en: { preferred: [site], admitted: [plant], forbidden: [factory], note: n }, pt-BR: { preferred: [unidade] } }
                -- data/disclosures.yaml --
                paid: { label: { pt: "#publi" }, description: d, source: s, url: "https://s.example", checked: 2026-06-30, review-by: 2027-06-30 }
                -- data/hashtags.yaml --
                [OneLumen, 日本, Construção]
                """);

        assertThat(draft.told()).isEmpty();
        for (RecordKind kind : RecordKind.values()) {
            assertThat(draft.playbook().records().of(kind)).as(kind.word()).hasSize(1);
        }
        assertThat(draft.playbook().records().hashtags()).containsExactly("OneLumen", "日本", "Construção");
        assertThat(entry(draft, RecordKind.CONTACTS, "duty").list("languages")).containsExactly("en", "fr-CH");
        assertThat(entry(draft, RecordKind.CONTACTS, "duty").local("title").byLanguage())
                .containsEntry(new LanguageTag("fr"), "Bureau");
        assertThat(entry(draft, RecordKind.ESCALATION, "high").list("then")).containsExactly("ana.souza");
        assertThat(entry(draft, RecordKind.DISCLOSURES, "paid").text("checked")).contains("2026-06-30");
        assertThat(entry(draft, RecordKind.TERMS, "plant").fields().keySet()).containsExactly("en", "pt-BR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+41225550100", "\"+41 22 555 01 00\"", "0017", "+55 (11) 5555-0101"})
    @DisplayName("SEC-29: a telephone number stays what was written")
    void aPhoneNumberStaysText(String written) {
        Draft draft = contact("phone: " + written);

        assertThat(draft.told()).isEmpty();
        assertThat(entry(draft, RecordKind.CONTACTS, "x").text("phone")).contains(written.replace("\"", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "url: 'https://user@evil.example' | unsafe-url",
                "url: 'https://user:word@evil.example/' | unsafe-url",
                "url: 'javascript:alert(1)' | unsafe-url",
                "url: 'JaVaScRiPt:alert(1)' | unsafe-url",
                "url: 'data:text/html,x' | unsafe-url",
                "url: '//evil.example' | unsafe-url",
                "url: 'https:evil.example' | unsafe-url",
                "url: 'https:\\\\evil.example' | unsafe-url",
                "url: 'file:///etc/passwd' | unsafe-url",
                "url: 'https://exa mple.com' | unsafe-url",
                "url: 'https://example.com/\"onload=x' | unsafe-url",
                "url: example.com | unsafe-url",
                "email: nobody | bad-value",
                "email: 'a@b' | bad-value",
                "email: 'a b@example.com' | bad-value",
                "email: 'a@example.com?bcc=x' | bad-value",
                "phone: call me | bad-value",
                "phone: '+41;ext=1' | bad-value",
                "languages: [en_US] | bad-locale",
                "languages: [en, en] | duplicate-id",
                "role: [a] | not-text",
                "title: { english: x } | bad-locale",
                "phnoe: '112' | unknown-field",
                "audience: everyone | bad-value",
                "level: strict | bad-value"
            })
    @DisplayName("SEC-02..04: what is unsafe or has not the form is told where it stands, and left out")
    void aWrongFieldIsTold(String line, String id) {
        Draft draft = contact(line);

        assertThat(draft.told()).containsExactly("data/contacts.yaml:3 " + id);
        assertThat(entry(draft, RecordKind.CONTACTS, "x").text("url")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "handle: '@lumen' | bad-value",
                "handle: 'l.example/lumen' | bad-value",
                "handle: '<b>' | bad-value",
                "language: english | bad-locale",
                "answers-within: 4 hours | bad-value",
                "answers-within: 0h | bad-value",
                "status: open | bad-value"
            })
    void aWrongFieldOfAnAccountIsTold(String line, String id) {
        Draft draft = Draft.of("-- data/accounts.yaml --\na:\n  channel: x\n  " + line + "\n");

        assertThat(draft.told()).containsExactly("data/accounts.yaml:3 " + id);
    }

    @Test
    void aBareHandleWithItsSignIsOneMistake() {
        assertThat(Draft.of("-- data/accounts.yaml --\na:\n  channel: x\n  handle: @lumen\n")
                        .told())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "people, role: x",
        "contacts, role: x",
        "channels, status: active",
        "accounts, handle: x",
        "disclosures, source: x"
    })
    void whatARecordCannotDoWithoutIsTold(String kind, String line) {
        Draft draft = Draft.of("-- data/" + kind + ".yaml --\na:\n  " + line + "\n");

        assertThat(draft.told())
                .singleElement()
                .asString()
                .startsWith("data/" + kind + ".yaml:")
                .endsWith(" missing-field");
    }

    @Test
    void anEmptyNameIsTold() {
        assertThat(Draft.of("-- data/people.yaml --\na: { name: \"\" }\n").told())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "ana_souza", "-ana", "ana souza", "añá"})
    void anIdOfARecordIsSmallLettersDigitsHyphensAndDots(String id) {
        assertThat(Draft.of("-- data/people.yaml --\n\"" + id + "\": { name: Ana }\n")
                        .told())
                .containsExactly("data/people.yaml:1 bad-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'#OneLumen'", "One Lumen", "'@lumen'", "a.b", "<b>"})
    void aHashtagIsAWordWithoutItsSign(String tag) {
        assertThat(Draft.of("-- data/hashtags.yaml --\n- " + tag + "\n").told())
                .containsExactly("data/hashtags.yaml:1 bad-value");
    }

    @Test
    void aKindThatIsReadLaterIsLeftAlone() {
        assertThat(Draft.of("-- data/launches.yaml --\nx: { on: 2026-01-01 }\n").told())
                .isEmpty();
    }

    @Test
    void aKindThatDoesNotExistIsTold() {
        assertThat(Draft.of("-- data/persons.yaml --\nx: { name: y }\n").told())
                .containsExactly("data/persons.yaml:1 unknown-field");
    }

    @Test
    void aRecordThatIsThereAlreadyMayBeGivenInPart() {
        Draft draft =
                Draft.of(Draft.country("BR", "pt-BR", "contacts:\n  duty: { hours: 24/7 }\n  ana: { hours: 9-5 }"));

        assertThat(draft.told()).containsExactly("countries/BR.yaml:5 missing-field");
    }

    @Test
    @DisplayName("SEC-38: a locked record can neither be changed nor left out")
    void aLockedRecordIsToldWithBothPlaces() {
        String locked = "-- data/contacts.yaml --\nduty: { name: Desk, role: crisis-duty, level: locked }\n";
        Draft changed = Draft.of(locked, Draft.country("BR", "pt-BR", "contacts: { duty: { phone: '112' } }"));
        Draft omitted = Draft.of(locked, Draft.country("BR", "pt-BR", "contacts: { omit: [duty] }"));

        assertThat(changed.only().id()).isEqualTo(ProblemId.LOCKED_REPLACED);
        assertThat(changed.only().related()).hasSize(1);
        assertThat(omitted.only().id()).isEqualTo(ProblemId.LOCKED_REPLACED);
    }

    @Test
    void whatIsNotInheritedCannotBeLeftOut() {
        Draft draft = Draft.of(Draft.country("BR", "pt-BR", "contacts: { omit: [dutty] }"));

        assertThat(draft.only().id()).isEqualTo(ProblemId.BAD_VALUE);
        assertThat(draft.only().label()).contains("\"duty\"");
    }

    @Test
    void onlyTheGroupLocksRecords() {
        Draft draft = Draft.of(Draft.country("BR", "pt-BR", "contacts: { x: { name: X, level: locked } }"));

        assertThat(draft.told())
                .as("nobody stands below a country; a lock there does nothing")
                .hasSize(1);
    }

    @Test
    void theOrderOfWritingIsKept() {
        Draft draft = Draft.of(
                "-- data/escalation.yaml --\nlow: { within: 2d }\nhigh: { within: 1h }\ncritical: { within: 5m }\n");

        assertThat(entry(draft, RecordKind.ESCALATION, "low").order()).isZero();
        assertThat(entry(draft, RecordKind.ESCALATION, "critical").order()).isEqualTo(2);
    }

    private static Draft contact(String line) {
        return Draft.of("-- data/contacts.yaml --\nx:\n  name: X\n  " + line + "\n");
    }

    private static Entry entry(Draft draft, RecordKind kind, String id) {
        return draft.playbook().records().find(kind, id).orElseThrow();
    }
}
