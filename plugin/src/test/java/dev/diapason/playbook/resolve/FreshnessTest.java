package dev.diapason.playbook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.parse.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a text still matches the one it was written from (content model, section 8). */
class FreshnessTest {

    private static final String SETTINGS = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "%s"
            source-language: en
            languages: [en, fr]
            dimensions: { values: locked, product: adaptable }
            """;

    private static final String THEN = "Use **one** emoji, see [calls](calls.md#a), <playbook:contacts.duty.phone>.";

    @Test
    void theSourceItselfIsFresh() {
        assertThat(global("en", THEN, "1.0.0")).isEqualTo(Freshness.FRESH);
    }

    @Test
    @DisplayName("I18N-18: a translation of an older text is stale")
    void aTranslationWhoseSourceHasChangedIsStale() {
        assertThat(global("fr", "Use two emoji.", "1.0.0")).isEqualTo(Freshness.STALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "white space       | Use **one**  emoji,%nsee [calls](calls.md#a),%n<playbook:contacts.duty.phone>.",
                "a new paragraph   | Use **one** emoji, see [calls](calls.md#a),%n%n<playbook:contacts.duty.phone>.",
                "the target        | Use **one** emoji, see [calls](calls.md#b), <playbook:contacts.duty.phone>.",
                "a target outside  | Use **one** emoji, see [calls](https://example.com), <playbook:contacts.duty.phone>.",
                "other marks       | Use __one__ emoji, see [calls](calls.md#a), <playbook:contacts.duty.phone>.",
            })
    void whatReadersDoNotReadDoesNotCount(String what, String now) {
        assertThat(global("fr", now.formatted(), "1.0.0")).as(what).isEqualTo(Freshness.FRESH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use one emoji, see [calls](calls.md#a), <playbook:contacts.duty.phone>.",
                "Use **one** emoji, see [ringing](calls.md#a), <playbook:contacts.duty.phone>.",
                "Use **one** emoji, see [calls](calls.md#a), <playbook:contacts.duty.name>.",
                "Use **one** emoji, see calls, <playbook:contacts.duty.phone>.",
            })
    void whatReadersReadCounts(String now) {
        assertThat(global("fr", now, "1.0.0")).isEqualTo(Freshness.STALE);
    }

    @Test
    void anotherHeadingCounts() {
        Resolved site = site(tone("## Emojis {#one}\n\n" + THEN), french("based-on: \"1.0.0\""));

        assertThat(site.block("global/fr", "tone#one").freshness()).isEqualTo(Freshness.STALE);
    }

    @Test
    void frontMatterAndAttributesDoNotCount() {
        String now = tone("## One {#one level=local}\n\n" + THEN).replace("title: Tone", "title: Voice\norder: 7");

        assertThat(site(now, french("based-on: \"1.0.0\""))
                        .block("global/fr", "tone#one")
                        .freshness())
                .isEqualTo(Freshness.FRESH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.0", "2.0.0-next"})
    void whatIsWrittenFromTheVersionBeingMadeIsFresh(String basedOn) {
        assertThat(global("fr", "Use two emoji.", basedOn)).isEqualTo(Freshness.FRESH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.9.0", "3.0.0"})
    void withoutAVersionThatWasReadNothingIsKnown(String basedOn) {
        assertThat(global("fr", THEN, basedOn)).isEqualTo(Freshness.UNKNOWN);
    }

    @Test
    void ofABlockThatWasNotThereNothingIsKnown() {
        Resolved site = site(
                tone("## One {#one}\n\n" + THEN + "\n\n## New {#new}\n\nNew."),
                french("based-on: \"1.0.0\"") + "\n## Neuf {#new}\n\nNeuf.\n");

        assertThat(site.block("global/fr", "tone#new").freshness()).isEqualTo(Freshness.UNKNOWN);
        assertThat(site.block("global/fr", "tone#one").freshness()).isEqualTo(Freshness.FRESH);
    }

    @Test
    void aRenamedSectionIsFoundUnderItsFormerId() {
        Resolved site = site(
                tone("## One {#one}\n\nChanged.")
                        .replace("sections/en/tone.md", "sections/en/voice.md")
                        .replace("title: Tone", "title: Voice\naliases: [tone]"),
                french("based-on: \"1.0.0\"").replace("sections/fr/tone.md", "sections/fr/voice.md"));

        assertThat(site.block("global/fr", "voice#one").freshness()).isEqualTo(Freshness.STALE);
    }

    @Test
    void anAdaptationIsComparedWithTheGroupsText() {
        assertThat(adapted("Use two emoji.", "based-on: \"1.0.0\",")).isEqualTo(Freshness.STALE);
        assertThat(adapted(THEN, "based-on: \"1.0.0\",")).isEqualTo(Freshness.FRESH);
        assertThat(adapted(THEN, "")).isEqualTo(Freshness.UNKNOWN);
    }

    @Test
    void borrowedSourceTextIsNoTranslation() {
        Resolved site = site(tone("## One {#one}\n\nChanged."), "");

        assertThat(site.block("global/fr", "tone#one").isBorrowed()).isTrue();
        assertThat(site.block("global/fr", "tone#one").freshness()).isEqualTo(Freshness.FRESH);
    }

    private static Freshness global(String language, String now, String basedOn) {
        String line = basedOn.isEmpty() ? "" : "based-on: \"" + basedOn + "\"";
        return site(tone("## One {#one level=adaptable}\n\n" + now), french(line))
                .block("global/" + language, "tone#one")
                .freshness();
    }

    private static Freshness adapted(String now, String basedOn) {
        return site(
                        tone("## One {#one level=adaptable}\n\n" + now),
                        Draft.country("BR", "pt", "blocks: { tone#one: { " + basedOn + " replace: { pt: Um. } } }"))
                .block("BR/pt", "tone#one")
                .freshness();
    }

    /** Version 2.0.0 with these files; in 1.0.0 the block said {@link #THEN}. */
    private static Resolved site(String... files) {
        Draft former = Draft.of(SETTINGS.formatted("1.0.0"), tone("## One {#one}\n\n" + THEN));
        String[] all = new String[files.length + 1];
        all[0] = SETTINGS.formatted("2.0.0-next");
        System.arraycopy(files, 0, all, 1, files.length);
        return Resolved.of(Draft.of(all), List.of(former), "public", Optional.of(Resolved.TODAY));
    }

    private static String tone(String body) {
        return "-- sections/en/tone.md --\n---\ntitle: Tone\ndimension: values\n---\n" + body + "\n";
    }

    private static String french(String line) {
        return "-- sections/fr/tone.md --\n---\ntitle: Ton\n" + line + "\n---\n## Un {#one}\n\nUn seul.\n";
    }
}
