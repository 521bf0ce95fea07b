package dev.diapason.playbook.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de",
                "fr",
                "es-419",
                "pt-BR",
                "pt-PT",
                "pl",
                "tr",
                "ar",
                "ar-EG",
                "he",
                "fa",
                "ur",
                "hi",
                "th",
                "ja",
                "ko",
                "zh-Hans",
                "zh-Hant",
                "zh-CN",
                "zh-Hant-TW",
                "sr-Latn",
                "sr-Cyrl",
                "nb",
                "nn",
                "nb-NO",
                "de-CH",
                "uz-Arab",
                "ku-Arab",
                "az-Arab",
                "ur-Latn",
                "fil",
                "gsw",
                "ca",
                "en-GB",
                "en-001"
            })
    @DisplayName("I18N-01: a canonical tag is taken as it is")
    void aCanonicalTagIsTaken(String word) {
        LanguageTags.Reading reading = LanguageTags.read(word);

        assertThat(reading.tag())
                .hasValueSatisfying(tag -> assertThat(tag.value()).isEqualTo(word));
        assertThat(reading.proposal()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "en_US, en-US",
        "zh_CN, zh-CN",
        "en-UK, en-GB",
        "el-EL, el-GR",
        "iw, he",
        "iw-IL, he-IL",
        "in, id",
        "EN-us, en-US",
        "pt-br, pt-BR",
        "PT, pt",
        "zh-hans, zh-Hans",
        "no, nb",
        "no-NO, nb-NO",
        "i-klingon, tlh",
        "en-u-nu-arab, en",
        "ar-EG-u-nu-latn, ar-EG",
        "sl-rozaj, sl",
        "' fr ', fr",
        "eng, en",
        "ger, de"
    })
    @DisplayName("I18N-01: what is no canonical tag is refused, with the tag that was meant")
    void aHabitIsRefusedWithTheTagThatWasMeant(String word, String meant) {
        LanguageTags.Reading reading = LanguageTags.read(word);

        assertThat(reading.tag()).isEmpty();
        assertThat(reading.proposal()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "xx-YY",
                "xx",
                "a-b",
                "english",
                "fr-fr-fr",
                "de-XX",
                "-",
                "de-",
                "en--US",
                "日本語",
                "x-private",
                "und",
                "*",
                "de;",
                "root",
                "../en",
                "e n"
            })
    @DisplayName("I18N-01: what means no language is refused without a proposal")
    void whatIsNoLanguageIsRefused(String word) {
        LanguageTags.Reading reading = LanguageTags.read(word);

        assertThat(reading.tag()).isEmpty();
        assertThat(reading.proposal()).isEmpty();
    }

    @Test
    @DisplayName("DET-02: tags are read alike whatever the locale of the machine")
    void tagsAreReadAlikeOnATurkishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(LanguageTags.read("it-IT").tag()).isPresent();
            assertThat(LanguageTags.read("IT-it").proposal()).contains("it-IT");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCountryIsTwoCapitalLettersOfIso3166() {
        assertThat(LanguageTags.isCountry("BR")).isTrue();
        assertThat(LanguageTags.isCountry("NO")).isTrue();
        assertThat(LanguageTags.isCountry("br")).isFalse();
        assertThat(LanguageTags.isCountry("UK")).isFalse();
        assertThat(LanguageTags.isCountry("XX")).isFalse();
        assertThat(LanguageTags.isCountry("")).isFalse();
    }

    @Test
    void aTimeZoneIsOneOfTheIanaDatabase() {
        assertThat(LanguageTags.isTimeZone("Europe/Oslo")).isTrue();
        assertThat(LanguageTags.isTimeZone("America/Argentina/Buenos_Aires")).isTrue();
        assertThat(LanguageTags.isTimeZone("Europe/oslo")).isFalse();
        assertThat(LanguageTags.isTimeZone("CET")).isFalse();
        assertThat(LanguageTags.isTimeZone("GMT+1")).isFalse();
        assertThat(LanguageTags.isTimeZone("Europe/Lyon")).isFalse();
    }
}
