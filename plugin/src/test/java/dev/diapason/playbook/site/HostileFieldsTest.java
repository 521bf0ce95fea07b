package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of YAML fields are shown as they stand, or refused; they never become anything else. */
class HostileFieldsTest {

    private static final List<String> SECTIONS = List.of("", "crisis/", "records/", "local/");

    @ParameterizedTest(name = "SEC-07: {0}")
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "{{7*7}}",
                "${7*7}",
                "#{7*7}",
                "[=7*7]",
                "<#assign x=7*7>${x}",
                "<@p.link/>",
                "[#if true]x[/#if]",
                "[x](javascript:alert(1))",
                "' onmouseover='alert(1)",
                "</title></main><base href=//evil.example>",
                "&lt;b&gt; &amp;",
                "**bold** `code` <playbook:contacts.duty.phone>",
            })
    @DisplayName("SEC-07: every text of an overlay is inert")
    void everyTextOfAnOverlayIsInert(String payload) {
        Built site =
                InlineSite.of(playbook("'" + payload.replace("'", "''") + "'")).build();

        assertThat(site.report().isPublished()).as(site.console()).isTrue();
        SECTIONS.forEach(section -> {
            String path = "latest/br/pt-BR/" + section;
            assertThat(PageRules.offences(site.html(path))).as(path).isEmpty();
            assertThat(site.html(path)).as(path).doesNotContain("49");
        });
        assertThat(site.page("latest/br/pt-BR/records/").text()).contains(payload);
        assertThat(site.page("latest/br/pt-BR/records/")
                        .select(".dp-block__text")
                        .text())
                .contains(payload);
        assertThat(site.page("latest/br/pt-BR/local/").select("h1").text()).isEqualTo(payload);
        assertThat(site.page("latest/br/pt-BR/local/").title()).startsWith(payload);
        assertThat(site.page("latest/br/pt-BR/").text()).contains(payload);
        assertThat(SiteLinks.walk(site.files(), "").broken()).isEmpty();
    }

    @ParameterizedTest(name = "SEC-07: {0} is refused")
    @ValueSource(strings = {"handle", "url", "language", "answers-within", "status"})
    void aFieldWithAFormRefusesAnythingElse(String field) {
        Built site = InlineSite.of("""
                -- data/channels.yaml --
                linkedin: { name: LinkedIn }
                -- data/accounts.yaml --
                group: { channel: linkedin, %s: '"><script>alert(1)</script>' }
                """.formatted(field)).build();

        assertThat(site.report().hasErrors()).isTrue();
        assertThat(site.findings())
                .allMatch(finding -> finding.problem().at().path().equals("data/accounts.yaml"));
        assertThat(site.files()).isEmpty();
    }

    private static String playbook(String text) {
        return """
                -- playbook.yaml --
                title: %1$s
                version: "1.0.0"
                source-language: en
                languages: [en]
                dimensions:
                  values: { level: locked, name: %1$s }
                  product: adaptable
                  country: local
                  crisis: locked
                -- zones/latam.yaml --
                zone: latam
                name: %1$s
                -- countries/BR.yaml --
                country: BR
                zone: latam
                locales: [pt-BR]
                lead: ana
                workweek: %1$s
                contacts:
                  duty: { name: %1$s, hours: %1$s, title: %1$s, note: %1$s }
                  ana: { name: %1$s, role: %1$s }
                people:
                  press: { name: %1$s, team: %1$s, role: %1$s }
                channels:
                  linkedin: { name: %1$s, purpose: %1$s, readers: %1$s, cadence: %1$s }
                escalation:
                  high: { first: duty, label: %1$s, description: %1$s }
                terms:
                  plant: { pt: { preferred: [%1$s], admitted: [%1$s], forbidden: [usina], note: %1$s } }
                disclosures:
                  ad: { label: %1$s, description: %1$s, source: %1$s }
                blocks:
                  records#intro: { append: "Nota" }
                  records#not-here: { omit: true, reason: %1$s }
                omit-sections:
                  left-out: { reason: %1$s }
                -- sections/en/left-out.md --
                ---
                title: Left out
                dimension: product
                ---
                Nothing.
                -- countries/BR/pt-BR/local.md --
                ---
                title: %1$s
                summary: %1$s
                dimension: values
                ---
                Local.
                -- sections/en/records.md --
                ---
                title: Records
                dimension: product
                ---
                Ask <playbook:contacts.duty.name>.

                ```playbook contacts
                ```

                ```playbook people
                ```

                ```playbook channels
                ```

                ```playbook escalation
                ```

                ```playbook terms
                ```

                ```playbook disclosures
                ```

                ## Not here {#not-here}

                Elsewhere only.
                """.formatted(text);
    }
}
