package dev.diapason.playbook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.parse.Draft;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Facts of several scopes laid over each other, and taken out for readers who may not see them. */
class RecordsTest {

    private static final String GLOBAL = """
            -- data/contacts.yaml --
            duty: { name: Desk, role: crisis-duty, phone: "100", languages: [en, fr], title: { en: Desk, fr: Bureau } }
            press: { name: Press, email: press@example.com }
            fixed: { name: Fixed, phone: "111", level: locked }
            secret: { name: Secret, phone: "222", audience: internal }
            -- data/hashtags.yaml --
            [OneLumen, Lumen]
            """;

    @Test
    void recordsAreMergedByFieldAndTheMostSpecificWins() {
        Entry duty = br("contacts: { duty: { phone: '200', hours: 24/7, languages: [pt] } }")
                .of(RecordKind.CONTACTS)
                .get("duty");

        assertThat(duty.text("name")).contains("Desk");
        assertThat(duty.text("phone")).contains("200");
        assertThat(duty.text("hours")).contains("24/7");
        assertThat(duty.list("languages")).as("lists are replaced whole").containsExactly("pt");
        assertThat(duty.local("title").byLanguage()).hasSize(2);
        assertThat(duty.scope().id()).isEqualTo("BR");
    }

    @Test
    void theZoneStandsBetween() {
        Resolved all = Resolved.of(
                GLOBAL,
                "-- zones/latam.yaml --\nzone: latam\ncontacts:\n  duty: { phone: '150', hours: 9-5 }\n  zonal: { name: Zonal }\n",
                Draft.country(
                        "BR", "pt-BR", "zone: latam\ncontacts: { duty: { phone: '200' }, zonal: { phone: '333' } }"));
        Records records = all.edition("BR/pt-BR").records();

        assertThat(all.draft().told()).isEmpty();
        assertThat(records.of(RecordKind.CONTACTS).get("duty").text("phone")).contains("200");
        assertThat(records.of(RecordKind.CONTACTS).get("duty").text("hours")).contains("9-5");
        assertThat(records.of(RecordKind.CONTACTS).get("zonal").text("name")).contains("Zonal");
        assertThat(all.edition("global/en").records().of(RecordKind.CONTACTS)).doesNotContainKey("zonal");
    }

    @Test
    void whatIsLeftOutIsGone() {
        assertThat(br("contacts: { omit: [press] }").of(RecordKind.CONTACTS))
                .containsKey("duty")
                .doesNotContainKey("press");
    }

    @Test
    void oneWordOfHashtagsReplacesThemAll() {
        assertThat(br("hashtags: [LumenBrasil]").hashtags()).containsExactly("LumenBrasil");
        assertThat(br("").hashtags()).containsExactly("OneLumen", "Lumen");
    }

    @Test
    @DisplayName("SEC-38: a locked record stays as it is")
    void aLockedRecordStaysAsItIs() {
        assertThat(br("contacts: { fixed: { phone: '999' } }")
                        .of(RecordKind.CONTACTS)
                        .get("fixed")
                        .text("phone"))
                .contains("111");
        assertThat(br("contacts: { omit: [fixed] }").of(RecordKind.CONTACTS)).containsKey("fixed");
    }

    @Test
    @DisplayName("LEAK-01: a record keeps its audience when a country changes a field of it")
    void aRecordNeverBecomesPublicByAChange() {
        Resolved all = Resolved.of(GLOBAL, Draft.country("BR", "pt-BR", "contacts: { secret: { hours: 9-5 } }"));

        assertThat(all.edition("BR/pt-BR").records().of(RecordKind.CONTACTS)).doesNotContainKey("secret");
        assertThat(all.edition("global/en").records().of(RecordKind.CONTACTS)).doesNotContainKey("secret");
    }

    @Test
    void aCountryMayNarrowTheAudienceOfARecord() {
        assertThat(br("contacts: { press: { audience: internal } }").of(RecordKind.CONTACTS))
                .doesNotContainKey("press");
    }

    @Test
    @DisplayName("LEAK-01: blocks and sections for a narrower audience are taken out")
    void whatIsForANarrowerAudienceIsTakenOut() {
        String files =
                "-- sections/en/inner.md --\n---\ntitle: Inner\ndimension: product\naudience: internal\n---\nWords.\n"
                        + Draft.section(
                                "s",
                                "## One {#one}\n\nA.\n\n## Two {#two audience=partner}\n\nB.\n\n## Three {#three audience=internal}\n\nC.");

        assertThat(blocks(files, "public")).isEqualTo("s: one");
        assertThat(blocks(files, "partner")).isEqualTo("s: one two");
        assertThat(blocks(files, "internal")).isEqualTo("inner: intro, s: one two three");
    }

    @Test
    @DisplayName("LEAK-01: whoever is not shown is not named by an account or a ladder either")
    void whoeverIsNotShownIsNotNamed() {
        String naming = GLOBAL + """
                -- data/accounts.yaml --
                a: { channel: x, owner: secret, backup: press }
                -- data/escalation.yaml --
                high: { first: duty, then: [secret, press], within: 15m }
                low: { first: press, then: [secret], within: 2d }
                """;
        Records shown = Resolved.of(naming).edition("global/en").records();
        Records all = Resolved.of(Draft.of(naming), "internal", Optional.empty())
                .edition("global/en")
                .records();

        assertThat(shown.toString()).contains("press").doesNotContain("secret");
        assertThat(shown.of(RecordKind.ESCALATION).get("high").list("then")).containsExactly("press");
        assertThat(shown.of(RecordKind.ESCALATION).get("low").fields()).doesNotContainKey("then");
        assertThat(all.of(RecordKind.ESCALATION).get("high").list("then")).containsExactly("secret", "press");
    }

    @Test
    void aSectionOfWhichNothingIsLeftIsTakenOutAsAWhole() {
        assertThat(blocks(Draft.section("s", "## One {#one audience=internal}\n\nA."), "public"))
                .isEmpty();
    }

    @Test
    void aDimensionCanBeForANarrowerAudience() {
        String settings = "-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\n"
                + "dimensions: { product: { level: adaptable, audience: internal } }\n";

        assertThat(blocks(settings + Draft.section("s", "Words."), "public")).isEmpty();
        assertThat(blocks(settings + Draft.section("s", "Words."), "internal")).isEqualTo("s: intro");
    }

    private static String blocks(String files, String audience) {
        Resolved all = Resolved.of(Draft.of(files), audience, Optional.empty());
        return all.edition("global/en").sections().entrySet().stream()
                .map(section -> section.getKey() + ": "
                        + String.join(
                                " ",
                                section.getValue().blocks().stream()
                                        .map(block -> block.block().id())
                                        .toList()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Records br(String lines) {
        return Resolved.of(GLOBAL, Draft.country("BR", "pt-BR", lines))
                .edition("BR/pt-BR")
                .records();
    }
}
