package dev.diapason.playbook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.parse.Draft;
import org.junit.jupiter.api.Test;

/** First the scope, then the language (content model, section 8). */
class EditionResolverTest {

    private static final String RULE = Draft.section("s", "## One {#one}\n\nGlobal.");
    private static final String LOCKED = Draft.section("s", "values", "## One {#one}\n\nGlobal.");
    private static final String LATAM = "-- zones/latam.yaml --\nzone: latam\nlocales: [es]\n";

    @Test
    void theMostSpecificScopeThatSpeaksIsChosenBeforeTheLanguage() {
        Resolved all = Resolved.of(
                swiss("de, fr, it"),
                Draft.section("s", "## One {#one}\n\nGlobal."),
                Draft.translation("de", "s", "## Eins {#one}\n\nAlle."),
                Draft.translation("fr", "s", "## Un {#one}\n\nTous."),
                Draft.translation("it", "s", "## Uno {#one}\n\nTutti."),
                Draft.country(
                        "CH", "de-CH, fr-CH, it-CH", "blocks:\n  s#one:\n    replace: { de: Schweiz., fr: Suisse. }"));

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.shown("CH/de-CH", "s#one")).isEqualTo("CH de, adapted");
        assertThat(all.shown("CH/fr-CH", "s#one")).isEqualTo("CH fr, adapted");
        assertThat(all.shown("CH/it-CH", "s#one")).isEqualTo("CH de, awaits-translation, borrowed");
        assertThat(all.words("CH/it-CH", "s#one")).isEqualTo("Schweiz.");
        assertThat(all.block("CH/it-CH", "s#one").heading().orElseThrow().text())
                .as("the heading is the group's, in the reader's language")
                .isEqualTo("Uno");
    }

    @Test
    void aLockedBlockIsTheGroupsInTheReadersLanguage() {
        Resolved all = Resolved.of(
                swiss("de, fr"),
                LOCKED,
                Draft.translation("de", "s", "## Eins {#one}\n\nAlle."),
                Draft.translation("fr", "s", "## Un {#one}\n\nTous."),
                Draft.country("CH", "de-CH, fr-CH, it-CH", ""));

        assertThat(all.shown("CH/de-CH", "s#one")).isEqualTo("global de, shared");
        assertThat(all.shown("CH/fr-CH", "s#one")).isEqualTo("global fr, shared");
        assertThat(all.shown("CH/it-CH", "s#one"))
                .as("the country's other languages come before the source")
                .isEqualTo("global de, awaits-translation, borrowed");
    }

    @Test
    void aNoteHasALanguageOfItsOwn() {
        Resolved all = Resolved.of(
                swiss("de"),
                LOCKED,
                Draft.translation("de", "s", "## Eins {#one}\n\nAlle."),
                Draft.country("CH", "de-CH, fr-CH, it-CH", "blocks:\n  s#one:\n    append: { fr: Aussi. }"));

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.shown("CH/de-CH", "s#one")).isEqualTo("global de + CH fr, shared");
        assertThat(all.shown("CH/fr-CH", "s#one")).isEqualTo("global de + CH fr, awaits-translation, borrowed");
        assertThat(all.shown("CH/it-CH", "s#one")).isEqualTo("global de + CH fr, awaits-translation, borrowed");
        assertThat(all.block("CH/fr-CH", "s#one").notes().get(0).isBorrowed()).isFalse();
        assertThat(all.block("CH/de-CH", "s#one").notes().get(0).isBorrowed()).isTrue();
    }

    @Test
    void theCountrySpeaksBeforeTheZoneAndTheZoneBeforeTheGroup() {
        String zone = LATAM
                + "blocks:\n  s#one: { replace: { es: Zona., pt: Zona. } }\n  s#two: { replace: { es: Zona. } }\n";
        Resolved all = Resolved.of(
                Draft.section(
                        "s", "## One {#one}\n\nGlobal.\n\n## Two {#two}\n\nGlobal.\n\n## Three {#three}\n\nGlobal."),
                zone,
                Draft.country("BR", "pt-BR", "zone: latam\nblocks:\n  s#one: { replace: Brasil. }"),
                Draft.country("AR", "es-AR", "zone: latam"));

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.shown("BR/pt-BR", "s#one")).isEqualTo("BR pt-BR, adapted");
        assertThat(all.shown("BR/pt-BR", "s#two")).isEqualTo("latam es, awaits-translation, borrowed");
        assertThat(all.shown("BR/pt-BR", "s#three")).isEqualTo("global en, awaits-translation, borrowed");
        assertThat(all.shown("AR/es-AR", "s#one")).isEqualTo("latam es, adapted");
        assertThat(all.shown("latam/es", "s#one")).isEqualTo("latam es, adapted");
        assertThat(all.shown("global/en", "s#one")).isEqualTo("global en, shared");
    }

    @Test
    void theNotesOfZoneAndCountryBothStandTheZoneFirst() {
        Resolved all = Resolved.of(
                LOCKED,
                LATAM + "blocks:\n  s#one: { append: { es: Zona. } }\n",
                Draft.country("AR", "es-AR", "zone: latam\nblocks:\n  s#one: { append: País. }"));

        assertThat(all.shown("AR/es-AR", "s#one"))
                .isEqualTo("global en + latam es + AR es-AR, awaits-translation, borrowed");
    }

    @Test
    void aCountryMayReplaceAndAppendAtOnce() {
        Resolved all =
                Resolved.of(RULE, Draft.country("BR", "pt-BR", "blocks:\n  s#one: { replace: Um., append: Nota. }"));

        assertThat(all.shown("BR/pt-BR", "s#one")).isEqualTo("BR pt-BR + BR pt-BR, adapted");
    }

    @Test
    void whatTheZoneLeavesOutACountryMayBringBack() {
        Resolved all = Resolved.of(
                RULE,
                LATAM + "blocks:\n  s#one: { omit: true, reason: { es: No. } }\n",
                Draft.country("BR", "pt-BR", "zone: latam\nblocks:\n  s#one: { replace: Um. }"),
                Draft.country("AR", "es-AR", "zone: latam"));

        assertThat(all.block("BR/pt-BR", "s#one").state()).isEqualTo(BlockState.ADAPTED);
        assertThat(all.block("AR/es-AR", "s#one").state()).isEqualTo(BlockState.NOT_APPLICABLE);
        assertThat(all.block("AR/es-AR", "s#one").reason().map(Said::text)).contains("No.");
        assertThat(all.words("AR/es-AR", "s#one")).isEmpty();
    }

    @Test
    void aBlankTextIsNoText() {
        Resolved all = Resolved.of(RULE, Draft.translation("fr", "s", "## Un {#one}\n"), Draft.country("FR", "fr", ""));

        assertThat(all.shown("FR/fr", "s#one")).isEqualTo("global en, awaits-translation, borrowed");
    }

    @Test
    void aSisterLanguageIsNeverBorrowed() {
        Resolved all = Resolved.of(
                RULE,
                Draft.translation("pt-BR", "s", "## Um {#one}\n\nBrasil."),
                Draft.country("PT", "pt-PT", ""),
                Draft.country("BR", "pt-BR", ""),
                Draft.country("AO", "pt", ""));

        assertThat(all.shown("PT/pt-PT", "s#one")).isEqualTo("global en, awaits-translation, borrowed");
        assertThat(all.shown("BR/pt-BR", "s#one")).isEqualTo("global pt-BR, shared");
        assertThat(all.shown("AO/pt", "s#one")).isEqualTo("global en, awaits-translation, borrowed");
    }

    @Test
    void aTruncationIsTheReadersOwnLanguage() {
        Resolved all = Resolved.of(
                RULE, Draft.translation("pt", "s", "## Um {#one}\n\nTodos."), Draft.country("BR", "pt-BR", ""));

        assertThat(all.shown("BR/pt-BR", "s#one")).isEqualTo("global pt, shared");
    }

    @Test
    void aConfiguredFallbackIsNotBorrowed() {
        Resolved all = Resolved.of(
                Draft.settingsWith("fallbacks: { nn: nb }"),
                RULE,
                Draft.translation("nb", "s", "## En {#one}\n\nAlle."),
                Draft.country("NO", "nn-NO", ""));

        assertThat(all.shown("NO/nn-NO", "s#one")).isEqualTo("global nb, shared");
        assertThat(all.edition("NO/nn-NO").section("s").orElseThrow().isBorrowed())
                .isFalse();
    }

    @Test
    void fallbacksThatLeadInACircleEnd() {
        Resolved all = Resolved.of(
                Draft.settingsWith("fallbacks: { nn: nb, nb: nn }"), RULE, Draft.country("NO", "nn, nb", ""));

        assertThat(all.edition("NO/nn").chain()).extracting(tag -> tag.value()).containsExactly("nn", "nb", "en");
        assertThat(all.edition("NO/nb").chain()).extracting(tag -> tag.value()).containsExactly("nb", "nn", "en");
    }

    @Test
    void theChainIsLocaleTruncationsFallbacksOtherLocalesSource() {
        Resolved all = Resolved.of(
                Draft.settingsWith("fallbacks: { de: nl }"), RULE, Draft.country("CH", "de-CH, fr-CH, it-CH", ""));

        assertThat(all.edition("CH/de-CH").chain())
                .extracting(tag -> tag.value())
                .containsExactly("de-CH", "de", "nl", "fr-CH", "fr", "it-CH", "it", "en");
        assertThat(all.edition("CH/it-CH").chain())
                .extracting(tag -> tag.value())
                .containsExactly("it-CH", "it", "de-CH", "de", "fr-CH", "fr", "en");
    }

    @Test
    void thereIsAnEditionForEachLanguageOfEachScope() {
        Resolved all = Resolved.of(
                swiss("fr"),
                RULE,
                LATAM,
                "-- zones/emea.yaml --\nzone: emea\n",
                Draft.country("CH", "de-CH, fr-CH", "zone: emea"));

        assertThat(all.editions().stream().map(edition -> edition.key()).map(EditionKey::toString))
                .containsExactly("global/en", "global/fr", "latam/es", "CH/de-CH", "CH/fr-CH");
        assertThat(all.edition("CH/de-CH").zone().orElseThrow().id()).isEqualTo("emea");
        assertThat(all.edition("latam/es").country()).isEmpty();
    }

    @Test
    void requiredLocalTextIsAwaitedInCountriesOnly() {
        Resolved all = Resolved.of(
                Draft.section("s", "country", "## One {#one required}\n\nGuidance.\n\n## Two {#two}\n\nGuidance."),
                LATAM + "blocks:\n  s#two: { append: { es: x } }\n",
                Draft.country("GB", "en", ""),
                Draft.country("IE", "en", "blocks:\n  s#one: { replace: Ours. }"));

        assertThat(all.block("GB/en", "s#one").state()).isEqualTo(BlockState.AWAITS_LOCAL_TEXT);
        assertThat(all.block("GB/en", "s#two").state()).isEqualTo(BlockState.SHARED);
        assertThat(all.block("IE/en", "s#one").state()).isEqualTo(BlockState.ADAPTED);
        assertThat(all.block("global/en", "s#one").state()).isEqualTo(BlockState.SHARED);
        assertThat(all.block("latam/es", "s#one").state()).isEqualTo(BlockState.AWAITS_TRANSLATION);
    }

    @Test
    void aTitleIsSaidInTheFirstLanguageOfTheChain() {
        Resolved all = Resolved.of(
                RULE, Draft.translation("de", "s", "## Eins {#one}\n\nAlle."), Draft.country("CH", "de-CH, fr-CH", ""));

        assertThat(all.edition("CH/fr-CH").section("s").orElseThrow().title().text())
                .isEqualTo("de s");
        assertThat(all.edition("global/en").section("s").orElseThrow().title().text())
                .isEqualTo("The s");
    }

    @Test
    void aSectionIsBorrowedWhenNothingOfItIsInTheReadersLanguage() {
        Resolved all = Resolved.of(
                RULE,
                Draft.section("t", "## One {#one}\n\nGlobal.\n\n## Two {#two}\n\nGlobal."),
                Draft.country("BR", "pt-BR", "blocks:\n  t#one: { replace: Um. }"));

        assertThat(all.edition("BR/pt-BR").section("s").orElseThrow().isBorrowed())
                .isTrue();
        assertThat(all.edition("BR/pt-BR").section("t").orElseThrow().isBorrowed())
                .isFalse();
    }

    @Test
    void aCountrysOwnSectionIsItsOwnAndNobodyElses() {
        Resolved all = Resolved.of(
                RULE,
                Draft.country("BR", "pt-BR", "blocks:\n  governo#um: { append: Nota. }"),
                Draft.country("PT", "pt-PT", ""),
                "-- countries/BR/pt/governo.md --\n---\ntitle: Governo\ndimension: values\n---\n## Um {#um}\n\nAqui.\n");

        assertThat(all.draft().told()).isEmpty();
        assertThat(all.shown("BR/pt-BR", "governo#um")).isEqualTo("BR pt + BR pt-BR, adapted");
        assertThat(all.edition("PT/pt-PT").section("governo")).isEmpty();
        assertThat(all.edition("global/en").section("governo")).isEmpty();
    }

    @Test
    void aStricterLevelOfTheZoneHoldsInItsCountries() {
        Resolved all = Resolved.of(
                RULE,
                LATAM + "blocks:\n  s#one: { level: locked }\n",
                Draft.country("BR", "pt-BR", "zone: latam\nblocks:\n  s#one: { replace: Um. }"),
                Draft.country("GB", "en", "blocks:\n  s#one: { replace: Ours. }"));

        assertThat(all.draft().told()).containsExactly("countries/BR.yaml:5 locked-replaced");
        assertThat(all.shown("BR/pt-BR", "s#one")).startsWith("global en");
        assertThat(all.block("BR/pt-BR", "s#one").level()).isEqualTo(Level.LOCKED);
        assertThat(all.shown("GB/en", "s#one")).isEqualTo("GB en, adapted");
        assertThat(all.block("global/en", "s#one").level()).isEqualTo(Level.ADAPTABLE);
    }

    private static String swiss(String more) {
        return "-- playbook.yaml --\ntitle: T\nversion: \"1.0.0\"\nsource-language: en\nlanguages: [en, " + more
                + "]\ndimensions: { values: locked, product: adaptable, country: local }\n";
    }
}
