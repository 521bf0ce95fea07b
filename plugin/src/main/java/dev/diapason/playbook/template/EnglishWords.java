package dev.diapason.playbook.template;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of the interface as the built-in template says them in English, the source of all other languages. */
public final class EnglishWords {

    /** What words may look like in any language. */
    static final String FORM = "(?:[^{}<>\\x00-\\x1f\\x7f]|\\{[0-9]\\})+";

    private static final String FILE = "i18n/" + Words.LAST + ".yaml";

    private EnglishWords() {}

    /**
     * Words of one key.
     *
     * @param text in English
     * @param form that they have in every language, as a regular expression that Java and ECMA-262 read alike: no markup, and
     *     each place for a value that the English words have
     */
    public record Source(String text, String form) {}

    /**
     * The words that a language may have, sorted by key. A key that counts stands there once for each class of numbers that
     * there is in any language (CLDR, plural rules); what English does not tell apart has the words of its last class.
     */
    public static SortedMap<String, Source> byKey() {
        byte[] file = Objects.requireNonNull(TemplateFiles.read().get(FILE), "the English words are missing");
        Map<String, String> english =
                WordsReader.read(new String(file, StandardCharsets.UTF_8), TemplateProblems.bugIn(FILE));
        WordRules rules = new WordRules(english);
        SortedMap<String, Source> words = new TreeMap<>();
        for (String key : rules.keys(Words.CLASSES)) {
            words.put(key, new Source(rules.source(key), form(key, rules)));
        }
        return Collections.unmodifiableSortedMap(words);
    }

    private static String form(String key, WordRules rules) {
        Set<String> places =
                new TreeSet<>(WordRules.placeholders(rules.source(key)).keySet());
        StringBuilder form = new StringBuilder("(?!\\s)(?!.*\\s$)");
        for (String place : places) {
            if (!rules.hasPlaces(key, rules.source(key).replace(place, ""))) {
                form.append("(?=.*\\{").append(place.charAt(1)).append("\\})");
            }
        }
        StringBuilder digits = new StringBuilder();
        places.forEach(place -> digits.append(place.charAt(1)));
        String inner = digits.length() == 0 ? FORM.replace("|\\{[0-9]\\}", "") : FORM.replace("0-9", digits);
        return form.append(inner).toString();
    }
}
