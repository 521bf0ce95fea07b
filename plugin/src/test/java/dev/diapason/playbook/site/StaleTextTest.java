package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.problem.Problems;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers are told of a text that no longer agrees with the one it was written from. */
class StaleTextTest {

    private static final Map<String, String> FILES = TextFiles.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en, fr]
            dimensions: { values: locked, product: adaptable, country: local, crisis: locked }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            -- sections/en/voice.md --
            ---
            title: Voice
            dimension: values
            ---
            ## One voice {#one-voice}

            Calm.

            ## Address {#address level=adaptable}

            Be polite.

            ## Moments {#moments level=local}

            List them.
            -- sections/fr/voice.md --
            ---
            title: La voix
            ---
            ## Une voix {#one-voice}

            Calme.

            ## Vous {#address}

            Soyez poli.

            ## Moments {#moments}

            Dites-les.
            -- countries/FR.yaml --
            country: FR
            locales: [fr]
            blocks:
              voice#address: { replace: Nous vouvoyons. }
              voice#moments: { replace: Le 14 juillet. }
            """);

    @Test
    void aStaleTranslationOfALockedRuleLeadsToTheTextThatCounts() {
        Element notice = block(Freshness.STALE, "fr", "one-voice").selectFirst("> .dp-notice");

        assertThat(notice.select("a").attr("href")).isEqualTo("../../../global/en/voice/#one-voice");
        assertThat(notice.select("a").text()).contains("anglais");
    }

    @Test
    void aStaleAdaptationLeadsToTheGroupsText() {
        Element notice = block(Freshness.STALE, "fr", "address").selectFirst("> .dp-notice");

        assertThat(notice.select("a").attr("href")).isEqualTo("../../../global/fr/voice/#address");
    }

    /** A change of what is only guidance asks nothing of a country; a default may wait for its translation. */
    @Test
    void nobodyIsWarnedWhereNothingDependsOnIt() {
        assertThat(block(Freshness.STALE, "fr", "moments").select("> .dp-notice"))
                .isEmpty();
        assertThat(block(Freshness.STALE, "global", "address").select("> .dp-notice"))
                .isEmpty();
        assertThat(block(Freshness.STALE, "global", "address")
                        .select("> .dp-origin dd")
                        .text())
                .contains(word(Freshness.STALE));
    }

    @Test
    void whatAgreesIsSaidWhenTheMarkIsOpened() {
        assertThat(block(Freshness.FRESH, "fr", "one-voice").select("> .dp-notice"))
                .isEmpty();
        assertThat(block(Freshness.FRESH, "fr", "one-voice")
                        .select("> .dp-origin dd")
                        .text())
                .contains(word(Freshness.FRESH));
    }

    @Test
    void theUnknownIsToldOfAnAdaptationOnly() {
        assertThat(block(Freshness.UNKNOWN, "fr", "address")
                        .select("> .dp-origin dd")
                        .text())
                .contains(word(Freshness.UNKNOWN));
        assertThat(block(Freshness.UNKNOWN, "fr", "one-voice")
                        .select("> .dp-origin dd")
                        .text())
                .doesNotContain(word(Freshness.UNKNOWN));
    }

    private static String word(Freshness freshness) {
        // jsoup gives a space where French has one that does not break
        return Seams.words("fr")
                .text("origin." + freshness.word())
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static Element block(Freshness freshness, String scope, String id) {
        Map<String, String> pages = Seams.pages(FILES, new Problems(), block -> with(freshness, block));
        return Jsoup.parse(pages.get("latest/" + scope + "/fr/voice/index.html"))
                .getElementById(id);
    }

    private static ResolvedBlock with(Freshness freshness, ResolvedBlock block) {
        return new ResolvedBlock(
                block.block(),
                block.level(),
                block.state(),
                block.origin(),
                block.text(),
                block.language(),
                block.heading(),
                block.headingLanguage(),
                block.isBorrowed(),
                block.notes(),
                block.waiver(),
                block.reason(),
                freshness,
                block.global(),
                block.at());
    }
}
