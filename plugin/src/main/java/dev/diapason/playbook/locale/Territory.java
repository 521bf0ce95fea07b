package dev.diapason.playbook.locale;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Ordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the Unicode Common Locale Data Repository knows of one country: a proposal for those who know it better. */
public final class Territory {

    private static final String DATA = "com/ibm/icu/impl/data/icudata";
    private static final Set<String> OFFICIAL = Set.of("official", "de_facto_official");

    /** Shares as ICU writes them, digits behind an exponent that 50 is added to: 2 %, 10 % and all. */
    private static final int FEW = 48_200_000;

    private static final int MANY = 49_100_000;
    private static final int MOST = 50_100_000;

    private static final int MOST_LANGUAGES = 4;
    private static final List<String> DAYS = List.of("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat");

    /** Languages that there are words for. */
    private static final Set<String> KNOWN = Ordered.copy(
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::getLanguage).toList());

    private final String code;

    private Territory(String code) {
        this.code = code;
    }

    /**
     * One country.
     *
     * @param code ISO 3166-1 alpha-2, see {@link LanguageTags#isCountry}
     */
    public static Territory of(String code) {
        if (!LanguageTags.isCountry(code)) {
            throw new IllegalArgumentException(code);
        }
        return new Territory(code);
    }

    /** The country in which most speakers of a language live (CLDR, likely subtags), or the one that the tag names. */
    public static Optional<String> ofLanguage(LanguageTag language) {
        String likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.value()))
                .getCountry();
        return Optional.of(likely).filter(LanguageTags::isCountry);
    }

    /** The country of a name, in the given language or in English; capitals do not count. */
    public static Optional<String> named(String name, LanguageTag language) {
        return new TreeSet<>(List.of(ULocale.getISOCountries()))
                .stream()
                        .filter(each -> LocaleNames.of(language).country(each).equalsIgnoreCase(name)
                                || LocaleNames.of(new LanguageTag("en"))
                                        .country(each)
                                        .equalsIgnoreCase(name))
                        .findFirst();
    }

    /** Its official languages that people write, the most used first, at most four: {@code de-CH, fr-CH, it-CH}. */
    public List<LanguageTag> languages() {
        List<LanguageTag> tags = new ArrayList<>();
        spoken().stream()
                .flatMap(each -> tag(new ULocale(each.language())).stream())
                .limit(MOST_LANGUAGES)
                .forEach(tags::add);
        if (tags.isEmpty()) {
            tag(ULocale.addLikelySubtags(new ULocale("und_" + code))).ifPresent(tags::add);
        }
        return tags;
    }

    /** The language as this country writes it; the script only where it is not the one that is expected. */
    private Optional<LanguageTag> tag(ULocale language) {
        String usual = ULocale.addLikelySubtags(new ULocale(language.getLanguage(), code))
                .getScript();
        String script =
                language.getScript().equals(usual) || language.getScript().isEmpty()
                        ? "-"
                        : "-" + language.getScript() + "-";
        return Optional.of(language.getLanguage())
                .filter(KNOWN::contains)
                .flatMap(word -> LanguageTags.read(word + script + code).tag());
    }

    /** Its time zone, such as {@code Europe/Oslo}, or the one in which nearly all live; empty when it has several. */
    public Optional<String> timeZone() {
        Set<String> zones = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, code, null);
        UResourceBundle primary =
                entries(UResourceBundle.getBundleInstance(DATA, "metaZones")).get("primaryZones");
        Optional<String> main = Optional.ofNullable(entries(primary).get(code)).map(UResourceBundle::getString);
        return main.or(() -> zones.stream().filter(zone -> zones.size() == 1).findFirst())
                .map(TimeZone::getIanaID)
                .filter(LanguageTags::isTimeZone);
    }

    /** Its working days, such as {@code Mon-Fri} or {@code Sun-Thu}. */
    public String workweek() {
        Calendar.WeekData week = Calendar.getWeekDataForRegion(code);
        return DAYS.get(week.weekendCease % 7) + "-" + DAYS.get((week.weekendOnset + 5) % 7);
    }

    /** The continent that it lies on, as a code of UN M.49: {@code 150} is Europe. */
    public Optional<String> continent() {
        return Optional.ofNullable(Region.getInstance(code).getContainingRegion(RegionType.CONTINENT))
                .map(Region::toString);
    }

    /** One language of a country, and how many speak it, in a number that grows with the share. */
    private record Spoken(String language, int share) {}

    private List<Spoken> spoken() {
        UResourceBundle territories =
                UResourceBundle.getBundleInstance(DATA, "supplementalData").get("territoryInfo");
        List<Spoken> spoken = new ArrayList<>();
        entries(entries(territories).get(code)).forEach((language, each) -> {
            Map<String, UResourceBundle> facts = entries(each);
            int share = number(facts, "populationShareF", 0);
            boolean isOfficial = facts.containsKey("officialStatus")
                    && OFFICIAL.contains(facts.get("officialStatus").getString());
            if (isOfficial && share >= FEW && number(facts, "writingShareF", MOST) >= MANY) {
                spoken.add(new Spoken(language, share));
            }
        });
        spoken.sort(Comparator.comparingInt(Spoken::share).reversed().thenComparing(Spoken::language));
        return spoken;
    }

    private static int number(Map<String, UResourceBundle> facts, String key, int otherwise) {
        UResourceBundle fact = facts.get(key);
        return fact == null ? otherwise : fact.getInt();
    }

    /** What a table holds, by key; nothing when it is none. */
    private static Map<String, UResourceBundle> entries(@Nullable UResourceBundle table) {
        Map<String, UResourceBundle> entries = new TreeMap<>();
        if (table != null && table.getType() == UResourceBundle.TABLE) {
            for (int i = 0; i < table.getSize(); i++) {
                UResourceBundle entry = table.get(i);
                entries.put(entry.getKey(), entry);
            }
        }
        return entries;
    }
}
