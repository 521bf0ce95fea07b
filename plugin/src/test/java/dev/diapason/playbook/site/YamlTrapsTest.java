package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML as people really write it (content model, section 12), from the file to the page. */
class YamlTrapsTest {

    @Test
    @DisplayName("SEC-29: the country NO survives")
    void norwayIsNotFalse() {
        Built site = InlineSite.of("""
                -- countries/NO.yaml --
                country: NO
                locales: [nb-NO, nb]
                contacts:
                  kari.nordmann: { name: Kari Nordmann, role: on }
                """).build();

        assertThat(site.console()).isEqualTo("\nno problems\n");
        assertThat(site.files()).containsKeys("latest/no/nb-NO/index.html", "latest/no/nb/index.html");
        assertThat(site.page("latest/no/nb-NO/").text()).contains("Kari Nordmann", "Norge");
    }

    @Test
    @DisplayName("SEC-29: the language no survives as text, and is told by its newer name")
    void norwegianIsNotFalse() {
        Built site = InlineSite.of("""
                -- countries/NO.yaml --
                country: NO
                locales: [no]
                """).build();

        assertThat(site.console())
                .contains("\"no\" is not")
                .contains("write \"nb\"")
                .doesNotContain("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+41225550100",
                "0017",
                "1:30",
                "2026-03-01",
                "1.10",
                "0x1F",
                "1e3",
                "1_000",
                "NO",
                "off",
                "yes",
                "null",
                "~",
                "NaN",
                "0o17",
                ".5",
            })
    void whatIsWrittenIsShown(String written) {
        Built site = InlineSite.of("""
                -- data/contacts.yaml --
                duty: { name: Duty desk, role: crisis-duty, hours: %s }
                -- sections/en/hours.md --
                ---
                title: Hours
                dimension: values
                ---
                We answer <playbook:contacts.duty.hours>
                """.formatted(written)).build();

        assertThat(site.report().isPublished()).as(site.console()).isTrue();
        assertThat(site.block("latest/global/en/hours/", "intro")
                        .select(".dp-block__text")
                        .text())
                .isEqualTo("We answer " + written);
    }

    @Test
    void aTelephoneNumberWithoutQuotesKeepsItsPlus() {
        Built site = InlineSite.of("""
                -- data/contacts.yaml --
                duty: { name: Duty desk, role: crisis-duty, phone: +41225550100 }
                """).build();

        assertThat(site.page("latest/global/en/").select("a[href^=tel:]").eachAttr("href"))
                .isNotEmpty()
                .containsOnly("tel:+41225550100");
    }

    @Test
    void aVersionWithoutQuotesKeepsItsZero() {
        Built site = InlineSite.of("""
                -- playbook.yaml --
                title: Lumen playbook
                version: 1.10
                source-language: en
                dimensions: { values: locked, crisis: locked }
                """).build();

        assertThat(site.console()).isEqualTo("\nno problems\n");
        assertThat(site.files())
                .containsKey("1.10.0/global/en/index.html")
                .doesNotContainKey("1.1.0/global/en/index.html");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name: #OneVoice           | not-text        | is empty, because # starts a comment",
                "name: Oui : non           | yaml-syntax     | needs quotes because of its colon",
                "name: @orvane             | yaml-syntax     | a text cannot start with \"@\"",
                "name: one\\n  name: two    | duplicate-key   | \"name\" stands twice, on lines 2 and 3",
                "name: &duty Duty          | yaml-alias      | would give a value a name",
                "name: *duty               | yaml-alias      | would repeat another value",
                "name: !!str Duty          | yaml-alias      | ",
                "name: a\\n  <<: *duty      | yaml-alias      | ",
                "name: [one, two]          | not-text        | must be one text, not a list",
                "name: { a: b }            | not-text        | must be one text, not a group of keys",
                "name:                     | not-text        | has no value",
                "name: \"\"                | not-text        | ",
                "name: \"\\uD800\"         | unsafe-text     | ",
                "name: one\\n---\\nb: c     | yaml-syntax     | ",
                "nmae: Duty                | unknown-field   | no key is called \"nmae\"",
                "name: Duty\\n\\tage: 1      | yaml-syntax     | tab",
            })
    @DisplayName("SEC-25, SEC-26, SEC-27, SEC-30")
    void aTrapIsExplained(String line, String problem, String words) {
        Built site = InlineSite.of("-- data/people.yaml --\ndesk:\n  "
                        + line.replace("\\n", "\n").replace("\\t", "\t") + "\n")
                .build();

        assertThat(site.problems()).as(site.console()).contains(problem);
        assertThat(site.console()).contains(words == null ? "" : words).contains("data/people.yaml:");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aCommentBehindATextIsSaidAndTheTextIsKept() {
        Built site = InlineSite.of("""
                -- data/contacts.yaml --
                duty:
                  name: Duty desk
                  role: crisis-duty
                  hours: at night #always
                -- sections/en/hours.md --
                ---
                title: Hours # of the desk
                dimension: values
                ---
                We answer <playbook:contacts.duty.hours>
                """).build();

        assertThat(site.problems()).containsOnly("comment-in-text");
        assertThat(site.block("latest/global/en/hours/", "intro").text()).endsWith("We answer at night");
        assertThat(site.page("latest/global/en/hours/").select("h1").text()).isEqualTo("Hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "off", "\"true\"", "1", "y", "True"})
    @DisplayName("SEC-29: only true and false are true and false")
    void onlyTrueIsTrue(String word) {
        Built site = InlineSite.of("""
                -- countries/BR.yaml --
                country: BR
                locales: [pt-BR]
                blocks:
                  crisis#who-decides:
                    omit: %s
                    reason: Não
                """.formatted(word)).build();

        assertThat(site.problems()).contains("bad-value");
        assertThat(site.console()).contains("must be true or false");
    }
}
