package dev.diapason.playbook.locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneFormat.Style;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LanguageTraits;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.model.PseudoLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names and forms in one language. Instances are shared and safe for several threads. */
public final class LocaleNames {

    /** The classes of whole and other numbers, in the order of CLDR. */
    private static final List<String> CLASSES = List.of("zero", "one", "two", "few", "many", "other");

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([mhd])");
    private static final Set<String> AVAILABLE = Ordered.copy(
            Stream.of(ULocale.getAvailableLocales()).map(ULocale::getName).toList());
    private static final Map<String, String> SPANS = new ConcurrentHashMap<>();
    private static final Map<LanguageTag, LocaleNames> KNOWN = new ConcurrentHashMap<>();

    private final LanguageTag tag;
    private final Optional<PseudoLanguage> pseudo;
    private final ULocale locale;
    private final ULocale data;
    private final LocaleDisplayNames names;
    private final Collator collator;
    private final Map<Object, String> memory = new ConcurrentHashMap<>();

    private LocaleNames(LanguageTag language) {
        tag = language;
        pseudo = PseudoLanguage.of(language);
        locale = ULocale.forLanguageTag(language.value());
        data = pseudo.isPresent() ? ULocale.ENGLISH : withData(locale);
        names = LocaleDisplayNames.getInstance(data, DialectHandling.STANDARD_NAMES);
        collator = Collator.getInstance(data).freeze();
    }

    /** English for a language without data: ICU would take the language of the machine. */
    private static ULocale withData(ULocale locale) {
        String usual =
                ULocale.addLikelySubtags(new ULocale(locale.getLanguage())).getScript();
        boolean isUsual = locale.getScript().isEmpty() || locale.getScript().equals(usual);
        String known = isUsual ? locale.getLanguage() : locale.getLanguage() + "_" + locale.getScript();
        return AVAILABLE.contains(known) ? locale : ULocale.ENGLISH;
    }

    public static LocaleNames of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language, LocaleNames::new);
    }

    /** The locale whose data is used. */
    ULocale data() {
        return data;
    }

    /** The writing direction of the language's script, {@code rtl} or {@code ltr}; likely subtags give the script. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** Its direction, its usual script, and the classes in which it counts. */
    public LanguageTraits traits() {
        ULocale likely = ULocale.addLikelySubtags(locale);
        Set<String> known = PluralRules.forLocale(data).getKeywords();
        return new LanguageTraits(
                direction(),
                CLASSES.stream().filter(known::contains).toList(),
                likely.getScript().isEmpty() ? tag : new LanguageTag(likely.getLanguage() + "-" + likely.getScript()));
    }

    /** The class in which the language counts a number of things, such as {@code one}, {@code few} or {@code other}. */
    public String plural(long number) {
        return PluralRules.forLocale(data).select((double) number);
    }

    /**
     * A whole number, grouped as the language groups it, in the digits that CLDR has as its default: 0 to 9 in ar and ur, other
     * ones in ar-EG, ar-SA, bn, fa and ps.
     */
    public String number(long number) {
        return memory.computeIfAbsent(number, key -> {
            LocalizedNumberFormatter format = NumberFormatter.withLocale(data);
            return format.format(number).toString();
        });
    }

    /** The language's name in itself, such as {@code Deutsch (Schweiz)}, as a menu shows it. */
    public String ownName() {
        return memory.computeIfAbsent("", key -> said(capitalised(names.localeDisplayName(locale))));
    }

    /**
     * The language's name in itself without the country, as a list of that country's languages shows it: {@code Deutsch}
     * among those of Switzerland.
     *
     * @param country ISO 3166-1 alpha-2; another country than the tag's stays in the name
     */
    public String ownName(String country) {
        return memory.computeIfAbsent("own " + country, key -> {
            boolean isOfCountry = locale.getCountry().equals(country);
            ULocale bare = isOfCountry
                    ? new ULocale.Builder().setLocale(locale).setRegion("").build()
                    : locale;
            return said(capitalised(names.localeDisplayName(bare)));
        });
    }

    /** Another language's name in this language, as it stands inside a sentence. */
    public String nameOf(LanguageTag other) {
        return memory.computeIfAbsent(
                other, key -> said(names.localeDisplayName(ULocale.forLanguageTag(other.value()))));
    }

    /** A country's name in this language. */
    public String country(String code) {
        return memory.computeIfAbsent("region " + code, key -> said(names.regionDisplayName(code)));
    }

    /** A date in its long form, in the Gregorian calendar. */
    public String date(LocalDate date) {
        return memory.computeIfAbsent(date, key -> {
            ULocale gregorian = data.setKeywordValue("calendar", "gregorian");
            DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, gregorian);
            Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, gregorian);
            calendar.clear();
            calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
            format.setCalendar(calendar);
            return said(format.format(calendar.getTime()));
        });
    }

    /**
     * What the time in a zone is called by its place, as CLDR says it: {@code Switzerland Time}, {@code heure : Suisse}.
     *
     * @param zone an IANA time zone; an unknown one is given back as it is
     */
    public String timeZone(String zone) {
        return memory.computeIfAbsent("zone " + zone, key -> {
            TimeZone known = TimeZone.getTimeZone(zone);
            return known.getID().equals(TimeZone.UNKNOWN_ZONE_ID)
                    ? zone
                    : TimeZoneFormat.getInstance(data).format(Style.GENERIC_LOCATION, known, 0);
        });
    }

    /** Texts joined as the language joins a list: {@code a, b and c}. */
    public String list(List<String> items) {
        return items.size() == 1
                ? items.get(0)
                : ListFormatter.getInstance(pseudo.isPresent() ? ULocale.ROOT : data)
                        .format(items);
    }

    /** Orders names as the language's dictionaries do. */
    public int compare(String a, String b) {
        int order = collator.compare(a, b);
        return order != 0 ? order : a.compareTo(b);
    }

    /**
     * A span of time in words: {@code 15m}, {@code 4h} or {@code 2d}; anything else is given back as it is.
     *
     * @param span a number and its unit
     */
    public String duration(String span) {
        Matcher matcher = SPAN.matcher(span);
        if (!matcher.matches()) {
            return span;
        }
        MeasureUnit unit = switch (matcher.group(2)) {
            case "m" -> MeasureUnit.MINUTE;
            case "h" -> MeasureUnit.HOUR;
            default -> MeasureUnit.DAY;
        };
        // A region's data is slow to load, and its units have the same names.
        ULocale language = new ULocale.Builder()
                .setLanguage(data.getLanguage())
                .setScript(data.getScript())
                .build();
        return said(SPANS.computeIfAbsent(
                language + " " + span,
                key -> MeasureFormat.getInstance(language, FormatWidth.WIDE)
                        .formatMeasures(new Measure(Integer.parseInt(matcher.group(1)), unit))));
    }

    /** What English data says, in a language that is made from English. */
    private String said(String text) {
        return pseudo.map(each -> each.say(text)).orElse(text);
    }

    private String capitalised(String name) {
        int first = name.codePointAt(0);
        String head = UCharacter.toUpperCase(data, Character.toString(first));
        return head + name.substring(Character.charCount(first));
    }
}
