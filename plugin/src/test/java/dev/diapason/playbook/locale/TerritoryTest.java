package dev.diapason.playbook.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import dev.diapason.playbook.model.LanguageTag;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for a country; whoever lives there knows better. */
class TerritoryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CH | de-CH fr-CH it-CH | Europe/Zurich   | Mon-Fri | 150",
                "BE | nl-BE fr-BE de-BE | Europe/Brussels | Mon-Fri | 150",
                "BR | pt-BR             | none            | Mon-Fri | 019",
                "NO | nb-NO nn-NO       | Europe/Oslo     | Mon-Fri | 150",
                "SA | ar-SA             | Asia/Riyadh     | Sun-Thu | 142",
                "IN | hi-IN en-IN       | Asia/Kolkata    | Mon-Sat | 142",
                "HK | zh-HK en-HK       | Asia/Hong_Kong  | Mon-Fri | 142",
                "DE | de-DE             | Europe/Berlin   | Mon-Fri | 150",
                "AU | en-AU             | none            | Mon-Fri | 009"
            })
    void aCountryIsKnown(String code, String languages, String zone, String week, String continent) {
        Territory territory = Territory.of(code);

        assertThat(territory.languages().stream().map(LanguageTag::value).collect(Collectors.joining(" ")))
                .isEqualTo(languages);
        assertThat(territory.timeZone().orElse("none")).isEqualTo(zone);
        assertThat(territory.workweek()).isEqualTo(week);
        assertThat(territory.continent()).contains(continent);
    }

    @Test
    void everyCountryHasLanguagesThatSitesUnderstand() {
        List<String> without = List.of(ULocale.getISOCountries()).stream()
                .filter(code -> Territory.of(code).languages().isEmpty())
                .toList();

        assertThat(without).containsExactlyInAnyOrder("BV", "MV");
        assertThat(ULocale.getISOCountries())
                .allSatisfy(code -> assertThat(Territory.of(code).workweek()).matches("[A-Z][a-z]{2}-[A-Z][a-z]{2}"));
    }

    @Test
    void aCountryIsFoundByItsName() {
        assertThat(Territory.named("deutschland", new LanguageTag("de"))).contains("DE");
        assertThat(Territory.named("Norway", new LanguageTag("de"))).contains("NO");
        assertThat(Territory.named("Atlantis", new LanguageTag("de"))).isEmpty();
    }

    @Test
    void aLanguageHasACountryWhereMostSpeakIt() {
        assertThat(Territory.ofLanguage(new LanguageTag("pt"))).contains("BR");
        assertThat(Territory.ofLanguage(new LanguageTag("pt-PT"))).contains("PT");
        assertThat(Territory.ofLanguage(new LanguageTag("ar"))).contains("EG");
    }

    @Test
    void whatIsNoCountryIsRefused() {
        assertThatThrownBy(() -> Territory.of("XX")).isInstanceOf(IllegalArgumentException.class);
    }
}
