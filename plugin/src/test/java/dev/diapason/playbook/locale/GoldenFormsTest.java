package dev.diapason.playbook.locale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, numbers and classes of numbers, word for word: a new release of the data that changes one is seen here. */
class GoldenFormsTest {

    private static final long[] NUMBERS = {0, 1, 2, 3, 5, 11, 21, 100, 1_000_000};

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | November 3, 2026 | June 30, 2027",
                "de | 3. November 2026 | 30. Juni 2027",
                "fr | 3 novembre 2026 | 30 juin 2027",
                "es-419 | 3 de noviembre de 2026 | 30 de junio de 2027",
                "pt-BR | 3 de novembro de 2026 | 30 de junho de 2027",
                "pl | 3 listopada 2026 | 30 czerwca 2027",
                "tr | 3 Kasım 2026 | 30 Haziran 2027",
                "ar | 3 نوفمبر 2026 | 30 يونيو 2027",
                "he | 3 בנובמבר 2026 | 30 ביוני 2027",
                "fa | ۳ نوامبر ۲۰۲۶ | ۳۰ ژوئن ۲۰۲۷",
                "ur | 3 نومبر، 2026 | 30 جون، 2027",
                "hi | 3 नवंबर 2026 | 30 जून 2027",
                "th | 3 พฤศจิกายน ค.ศ. 2026 | 30 มิถุนายน ค.ศ. 2027",
                "ja | 2026年11月3日 | 2027年6月30日",
                "ko | 2026년 11월 3일 | 2027년 6월 30일",
                "zh-Hans | 2026年11月3日 | 2027年6月30日",
                "zh-Hant | 2026年11月3日 | 2027年6月30日",
                "sr-Latn | 3. novembar 2026. | 30. jun 2027.",
                "sr-Cyrl | 3. новембар 2026. | 30. јун 2027."
            })
    @DisplayName("I18N-12: one day in 19 languages")
    void aDayIsSaidAsInTheTable(String tag, String november, String june) {
        assertThat(names(tag).date(LocalDate.of(2026, 11, 3))).isEqualTo(november);
        assertThat(names(tag).date(LocalDate.of(2027, 6, 30))).isEqualTo(june);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | one other | other one other other other other other other other",
                "fr | one many other | one one other other other other other other many",
                "ar | zero one two few many other | zero one two few few many many other other",
                "pl | one few many other | many one few few many many many many many",
                "ru | one few many other | many one few few many many one many many",
                "cs | one few many other | other one few few other other other other other",
                "lt | one few many other | other one few few few other one other other",
                "sl | one two few other | other one two few other other other other other",
                "cy | zero one two few many other | zero one two few other other other other other",
                "lv | zero one other | zero one other other other zero one zero zero",
                "he | one two other | other one two other other other other other other",
                "ja | other | other other other other other other other other other",
                "tlh | one other | other one other other other other other other other"
            })
    @DisplayName("I18N-13: 0, 1, 2, 3, 5, 11, 21, 100 and a million in the classes of CLDR")
    void aNumberIsInItsClass(String tag, String classes, String each) {
        assertThat(String.join(" ", names(tag).traits().plurals())).isEqualTo(classes);
        assertThat(LongStream.of(NUMBERS).mapToObj(names(tag)::plural).collect(Collectors.joining(" ")))
                .isEqualTo(each);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 21 | 1,000 | 1,000,000",
                "de | 21 | 1.000 | 1.000.000",
                "es | 21 | 1000 | 1.000.000",
                "pl | 21 | 1000 | 1_000_000",
                "hi | 21 | 1,000 | 10,00,000",
                "ar | 21 | 1,000 | 1,000,000",
                "ar-MA | 21 | 1.000 | 1.000.000",
                "ar-EG | ٢١ | ١٬٠٠٠ | ١٬٠٠٠٬٠٠٠",
                "ar-SA | ٢١ | ١٬٠٠٠ | ١٬٠٠٠٬٠٠٠",
                "fa | ۲۱ | ۱٬۰۰۰ | ۱٬۰۰۰٬۰۰۰",
                "bn | ২১ | ১,০০০ | ১০,০০,০০০",
                "ur | 21 | 1,000 | 1,000,000",
                "th | 21 | 1,000 | 1,000,000",
                "ja | 21 | 1,000 | 1,000,000"
            })
    @DisplayName("I18N-13: whole numbers in the language's groups and default digits")
    void aNumberHasItsGroupsAndDigits(String tag, String small, String thousand, String million) {
        assertThat(names(tag).number(21)).isEqualTo(small);
        assertThat(names(tag).number(1000)).isEqualTo(thousand);
        assertThat(names(tag).number(1_000_000)).isEqualTo(million.replace('_', '\u00a0'));
    }

    @Test
    @DisplayName("I18N-17: pseudo-languages say what English data says")
    void pseudoLanguagesSayEnglishNames() {
        assertThat(names("en-XA").date(LocalDate.of(2026, 11, 3))).startsWith("[Ñöṽéɱƀéŕ 3, 2026");
        assertThat(names("en-XA").country("CH")).startsWith("[Šŵîţžéŕļåñð");
        assertThat(names("en-XA").duration("4h")).startsWith("[4 ĥöûŕš");
        assertThat(names("en-XA").list(List.of("1", "2", "3"))).isEqualTo("1, 2, 3");
        assertThat(names("ar-XB").country("CH")).isEqualTo("\u200f\u202eSwitzerland\u202c\u200f");
        assertThat(names("ar-XB").direction()).isEqualTo("rtl");
        assertThat(names("en").nameOf(new LanguageTag("en-XA"))).contains("English");
    }

    private static LocaleNames names(String tag) {
        return LocaleNames.of(new LanguageTag(tag));
    }
}
