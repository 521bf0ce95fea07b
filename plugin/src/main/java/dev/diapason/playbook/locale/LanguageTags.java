package dev.diapason.playbook.locale;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.PseudoLanguage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads BCP 47 language tags (RFC 5646) as people write them. */
public final class LanguageTags {

    /** Regions and languages that people write by habit and that mean something else, or nothing. */
    private static final Map<String, String> HABITS = Map.of("UK", "GB", "EL", "GR");

    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());
    private static final Map<String, Reading> KNOWN = new ConcurrentHashMap<>();

    private LanguageTags() {}

    /**
     * What a word is as a language tag.
     *
     * @param tag the tag, when the word is one in canonical form
     * @param proposal the tag that was probably meant, when the word is not; or empty
     */
    public record Reading(Optional<LanguageTag> tag, Optional<String> proposal) {}

    /** Reads a word: only language, script and region are taken, each registered, in canonical form. */
    public static Reading read(String word) {
        return KNOWN.computeIfAbsent(word, LanguageTags::readNew);
    }

    /** Whether this is an ISO 3166-1 alpha-2 code in upper case. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** Whether this is a time zone of the IANA database in its canonical spelling, such as {@code Europe/Oslo}. */
    public static boolean isTimeZone(String id) {
        return id.contains("/") && Arrays.asList(TimeZone.getAvailableIDs()).contains(id);
    }

    private static Reading readNew(String word) {
        Optional<String> canonical = canonical(word);
        if (canonical.filter(word::equals).isPresent()) {
            return new Reading(Optional.of(new LanguageTag(word)), Optional.empty());
        }
        return new Reading(Optional.empty(), canonical);
    }

    private static Optional<String> canonical(String word) {
        try {
            ULocale given = new ULocale.Builder()
                    .setLanguageTag(word.trim().replace('_', '-'))
                    .build();
            ULocale locale = ULocale.createCanonical(
                    ULocale.forLanguageTag(given.toLanguageTag()).getBaseName());
            String region = HABITS.getOrDefault(locale.getCountry(), locale.getCountry());
            ULocale clean = new ULocale.Builder()
                    .setLanguage(language(locale))
                    .setScript(locale.getScript())
                    .setRegion(region)
                    .build();
            boolean isRegistered = isPseudo(clean.toLanguageTag())
                    || LANGUAGES.contains(clean.getLanguage().toLowerCase(Locale.ROOT))
                            && (region.isEmpty() || COUNTRIES.contains(region) || isArea(region));
            return isRegistered ? Optional.of(clean.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    private static boolean isPseudo(String tag) {
        return PseudoLanguage.of(new LanguageTag(tag)).isPresent();
    }

    /** The macro-language Norwegian is written as Bokmål, as CLDR has it. */
    private static String language(ULocale locale) {
        return "no".equals(locale.getLanguage()) ? "nb" : locale.getLanguage();
    }

    /** UN M.49 areas such as the 419 of {@code es-419}. */
    private static boolean isArea(String region) {
        return region.length() == 3 && region.chars().allMatch(Character::isDigit);
    }
}
