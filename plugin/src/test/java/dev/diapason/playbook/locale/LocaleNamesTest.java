package dev.diapason.playbook.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.diapason.playbook.model.LanguageTag;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "he", "fa", "ur", "uz-Arab", "ku-Arab", "az-Arab", "ps", "ckb", "yi", "dv"})
    @DisplayName("I18N-02: the script decides: right to left")
    void theseScriptsRunFromRightToLeft(String tag) {
        assertThat(names(tag).direction()).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es-419", "pt-BR", "pl", "tr", "hi", "th", "ja", "ko", "zh-Hans", "zh-Hant",
                "sr-Latn", "sr-Cyrl", "ur-Latn", "uz", "ku", "az", "ar-Latn"
            })
    @DisplayName("I18N-02: the script decides: left to right")
    void theseScriptsRunFromLeftToRight(String tag) {
        assertThat(names(tag).direction()).isEqualTo("ltr");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "de, Deutsch",
        "de-CH, Deutsch (Schweiz)",
        "fr, Français",
        "pt-BR, Português (Brasil)",
        "nb, Norsk bokmål",
        "ja, 日本語",
        "ar, العربية",
        "he, עברית",
        "tr, Türkçe",
        "el, Ελληνικά"
    })
    @DisplayName("I18N-05: a language's name in itself")
    void aLanguageIsNamedInItself(String tag, String name) {
        assertThat(names(tag).ownName()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "de-CH, CH, Deutsch",
        "pt-BR, BR, Português",
        "ar-SA, SA, العربية",
        "zh-Hant-TW, TW, 中文（繁體）",
        "en, JP, English",
        "fr-CA, CH, Français (Canada)"
    })
    @DisplayName("I18N-05: among the languages of a country its name is not said again")
    void aCountrysOwnLanguageDoesNotNameTheCountry(String tag, String country, String name) {
        assertThat(names(tag).ownName(country)).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "en, Europe/Zurich, Switzerland Time",
        "de, Europe/Zurich, Schweiz (Ortszeit)",
        "fr, America/Sao_Paulo, heure : São Paulo",
        "ja, Asia/Tokyo, 日本時間",
        "en, Mars/Olympus, Mars/Olympus"
    })
    @DisplayName("I18N-12: a time is called by its place, as CLDR says it")
    void aTimeIsCalledByItsPlace(String tag, String zone, String name) {
        assertThat(names(tag).timeZone(zone)).isEqualTo(name);
    }

    @Test
    void othersAreNamedInTheReadersLanguage() {
        assertThat(names("en").nameOf(tag("de"))).isEqualTo("German");
        assertThat(names("fr").nameOf(tag("de"))).isEqualTo("allemand");
        assertThat(names("de").country("CH")).isEqualTo("Schweiz");
        assertThat(names("ja").country("BR")).isEqualTo("ブラジル");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en, 'November 3, 2026'",
        "en-GB, 3 November 2026",
        "de, 3. November 2026",
        "fr, 3 novembre 2026",
        "nb, 3. november 2026",
        "pt-BR, 3 de novembro de 2026",
        "ja, 2026年11月3日",
        "zh-Hans, 2026年11月3日",
        "ko, 2026년 11월 3일"
    })
    @DisplayName("I18N-12: dates in their long form")
    void aDateIsSaidInItsLongForm(String tag, String words) {
        assertThat(names(tag).date(DAY)).isEqualTo(words);
    }

    @Test
    @DisplayName("I18N-12: Arabic digits where the locale has them, Latin ones elsewhere in the Arab world")
    void arabicDatesHaveTheDigitsOfTheirCountry() {
        assertThat(names("ar-EG").date(DAY)).isEqualTo("٣ نوفمبر ٢٠٢٦");
        assertThat(names("ar-MA").date(DAY)).contains("2026").contains("3");
        assertThat(names("fa").date(DAY)).contains("۲۰۲۶");
    }

    @Test
    @DisplayName("I18N-12: Thai and Persian dates are Gregorian")
    void everyDateIsGregorian() {
        assertThat(names("th").date(DAY)).contains("2026").doesNotContain("2569");
        assertThat(names("fa").date(DAY)).contains("نوامبر");
        assertThat(names("ar-SA").date(DAY)).contains("نوفمبر");
    }

    @Test
    @DisplayName("DET-01: a date does not depend on the time zone of the machine")
    void aDateIsTheSameInEveryTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(fresh("en").date(LocalDate.of(2026, 1, 1))).isEqualTo("January 1, 2026");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void spansAreSaidInWords() {
        assertThat(names("en").duration("15m")).isEqualTo("15 minutes");
        assertThat(names("en").duration("1h")).isEqualTo("1 hour");
        assertThat(names("de").duration("2d")).isEqualTo("2 Tage");
        assertThat(names("fr").duration("1d")).isEqualTo("1\u00a0jour");
        assertThat(names("ar").duration("2h")).isEqualTo("ساعتان");
        assertThat(names("pl").duration("5h")).isEqualTo("5 godzin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "15", "m", "15 m", "1.5h", "99999m"})
    void whatIsNoSpanIsGivenBack(String span) {
        assertThat(names("en").duration(span)).isEqualTo(span);
    }

    @Test
    void listsAreJoinedAsTheLanguageJoinsThem() {
        assertThat(names("en").list(List.of("Ana"))).isEqualTo("Ana");
        assertThat(names("en").list(List.of("Ana", "Bo"))).isEqualTo("Ana and Bo");
        assertThat(names("de").list(List.of("Ana", "Bo", "Cy"))).isEqualTo("Ana, Bo und Cy");
        assertThat(names("ja").list(List.of("Ana", "Bo"))).isEqualTo("Ana、Bo");
        assertThat(names("en").list(List.of())).isEmpty();
    }

    @Test
    void namesAreSortedAsDictionariesSortThem() {
        assertThat(sorted("de", "Zypern", "Österreich", "Portugal"))
                .containsExactly("Österreich", "Portugal", "Zypern");
        assertThat(sorted("nb", "Østerrike", "Zypern", "Albania")).containsExactly("Albania", "Zypern", "Østerrike");
        assertThat(names("en").compare("a", "a")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de-CH", "tr", "ar", "th", "ja", "nb", "it", "fa", "zh-Hant", "sr-Latn", "uz-Arab", "ku-Arab",
                "ckb", "tlh"
            })
    @DisplayName("DET-02: names, dates and lists do not depend on the locale of the machine")
    void everythingIsTheSameUnderEveryLocaleOfTheMachine(String language) {
        List<String> expected = everything(language);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "lt", "ja-JP")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                ULocale.setDefault(ULocale.forLanguageTag(tag));
                assertThat(everything(language)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
            ULocale.setDefault(ULocale.forLocale(before));
        }
    }

    private static List<String> everything(String tag) {
        fresh("el").country("IT"); // ICU keeps the last language it was asked for
        LocaleNames names = fresh(tag);
        List<String> all = new ArrayList<>(List.of(
                names.direction(),
                names.ownName(),
                names.nameOf(tag("it")),
                names.country("IT"),
                names.date(DAY),
                names.duration("4h"),
                names.timeZone("Europe/Rome"),
                names.number(1234567),
                names.ownName("IT"),
                names.list(List.of("i", "I", "ı"))));
        all.addAll(sorted(names, Stream.of("i", "I", "ı", "İ", "z")));
        return all;
    }

    /** Names that were not made earlier, perhaps under another locale of the machine. */
    private static LocaleNames fresh(String tag) {
        try {
            Constructor<LocaleNames> make = LocaleNames.class.getDeclaredConstructor(LanguageTag.class);
            make.setAccessible(true);
            return make.newInstance(tag(tag));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> sorted(String tag, String... words) {
        return sorted(names(tag), Stream.of(words));
    }

    private static List<String> sorted(LocaleNames names, Stream<String> words) {
        return words.sorted(names::compare).toList();
    }

    private static LocaleNames names(String tag) {
        return LocaleNames.of(tag(tag));
    }

    private static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }
}
