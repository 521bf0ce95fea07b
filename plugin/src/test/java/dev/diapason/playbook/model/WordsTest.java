package dev.diapason.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The small values of the model: tags, levels, kinds, scopes, texts in languages. */
class WordsTest {

    @Test
    void truncationsAreThoseOfLookup() {
        assertThat(truncations("zh-Hant-TW")).containsExactly("zh-Hant-TW", "zh-Hant", "zh");
        assertThat(truncations("de-CH")).containsExactly("de-CH", "de");
        assertThat(truncations("de")).containsExactly("de");
    }

    @Test
    void aTruncationIsNeverASister() {
        assertThat(truncations("pt-PT")).doesNotContain("pt-BR");
    }

    @Test
    void thePrimaryLanguageStandsFirst() {
        assertThat(tag("pt-BR").language()).isEqualTo("pt");
        assertThat(tag("ja").language()).isEqualTo("ja");
    }

    @Test
    void lockedIsStricterThanAdaptableIsStricterThanLocal() {
        assertThat(Level.ADAPTABLE.isLooserThan(Level.LOCKED)).isTrue();
        assertThat(Level.LOCAL.isLooserThan(Level.ADAPTABLE)).isTrue();
        assertThat(Level.LOCAL.isLooserThan(Level.LOCKED)).isTrue();
        assertThat(Level.LOCKED.isLooserThan(Level.LOCAL)).isFalse();
        assertThat(Stream.of(Level.values()).filter(level -> level.isLooserThan(level)))
                .isEmpty();
    }

    @Test
    void wordsOfContentAreReadBackAsTheyAreWritten() {
        assertThat(Level.values())
                .allSatisfy(level -> assertThat(Level.of(level.word())).contains(level));
        assertThat(RecordKind.values())
                .allSatisfy(kind -> assertThat(RecordKind.of(kind.word())).contains(kind));
        assertThat(Level.of("Locked")).isEmpty();
        assertThat(RecordKind.of("hashtags")).isEmpty();
    }

    @Test
    @DisplayName("DET-02: words do not change with the locale of the machine")
    void wordsAreTheSameOnATurkishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(RecordKind.DISCLOSURES.word()).isEqualTo("disclosures");
            assertThat(BlockState.AWAITS_TRANSLATION.word()).isEqualTo("awaits-translation");
            assertThat(new Scope.OfCountry("IT").slug()).isEqualTo("it");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsLeftOutOrNotLaunchedIsNotShown() {
        assertThat(Stream.of(BlockState.values()).filter(state -> !state.isShown()))
                .containsExactly(BlockState.NOT_APPLICABLE, BlockState.NOT_LAUNCHED);
        assertThat(Stream.of(BlockState.values()).filter(BlockState::isWaiting))
                .containsExactly(BlockState.AWAITS_TRANSLATION, BlockState.AWAITS_LOCAL_TEXT);
    }

    @Test
    void anEditionsPathIsScopeThenLanguage() {
        assertThat(new EditionKey(new Scope.OfCountry("BR"), tag("pt-BR")).path())
                .isEqualTo("br/pt-BR/");
        assertThat(new EditionKey(Scope.global(), tag("en")).path()).isEqualTo("global/en/");
        assertThat(new EditionKey(new Scope.OfZone("emea"), tag("fr"))).hasToString("emea/fr");
    }

    @Test
    void aTextIsSaidInTheFirstLanguageOfTheChainElseInTheFirstWritten() {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        texts.put(tag("ja"), "方針");
        texts.put(tag("de"), "Regel");
        LocalText text = new LocalText(texts);

        assertThat(text.in(List.of(tag("de-CH"), tag("de"), tag("ja")))).contains(new Said("Regel", tag("de")));
        assertThat(text.in(List.of(tag("fr")))).contains(new Said("方針", tag("ja")));
        assertThat(LocalText.NONE.in(List.of(tag("fr")))).isEmpty();
    }

    @Test
    void aBlocksAddressIsSectionHashBlock() {
        assertThat(new BlockAddress("voice/tone", "form-of-address")).hasToString("voice/tone#form-of-address");
    }

    private static List<String> truncations(String tag) {
        return tag(tag).truncations().stream().map(LanguageTag::value).toList();
    }

    private static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }
}
