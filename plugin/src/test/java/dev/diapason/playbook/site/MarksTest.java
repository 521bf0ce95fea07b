package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    private static final Built SITE = InlineSite.of("""
            -- decisions/0012-first-names.md --
            ---
            title: First names
            status: accepted
            ends: 2026-12-31
            scope: [BR]
            blocks: ["rules#waived"]
            ---
            -- sections/en/rules.md --
            ---
            title: Rules
            dimension: product
            ---
            ## Locked {#locked level=locked}

            Text.

            ## Adaptable {#adaptable}

            Text.

            ## Adapted {#adapted}

            Text.

            ## Local {#local level=local}

            Text.

            ## Required {#required level=local required}

            Text.

            ## Omitted {#omitted}

            Text.

            ## Waived {#waived level=locked}

            Text.
            -- countries/BR.yaml --
            country: BR
            locales: [en]
            lead: ana
            contacts:
              ana: { name: Ana Souza }
            blocks:
              rules#adapted: { replace: Ours. }
              rules#local: { replace: Ours. }
              rules#omitted: { omit: true, reason: Not here. }
              rules#waived: { waiver: D-0012, replace: Ours. }
            -- countries/CH.yaml --
            country: CH
            locales: [en]
            """).build();

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "locked, br, locked, Locked · Global",
        "adaptable, br, global, Global",
        "adapted, br, adapted, Adapted by Brazil",
        "local, br, local, Brazil",
        "required, br, waiting, Not provided yet: ask Ana Souza",
        "required, ch, waiting, Not provided yet",
        "omitted, br, off, Does not apply in Brazil",
        "waived, br, adapted, 'Lock opened for Brazil · D-0012, until December 31, 2026'",
    })
    @DisplayName("content-model 7: the page says who decides and how free a country is")
    void marksSayLevelAndOrigin(String block, String country, String kind, String words) {
        var mark = SITE.block("latest/" + country + "/en/rules/", block).selectFirst("> .dp-origin > .dp-mark");

        assertThat(mark.ownText()).isEqualTo(words);
        assertThat(mark.classNames()).contains("dp-mark--" + kind);
    }
}
