package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.PseudoLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words of the interface in one language. What it lacks is taken from a broader tag, at last from English:
 * {@code de-CH}, {@code de}, {@code en}.
 *
 * <p>A word that counts something has a form for each class in which its language counts (CLDR, plural rules of cardinal
 * numbers): {@code search.count.one}, {@code search.count.other}. {@code other} is the form of all classes without one.
 */
public final class Words {

    /** The classes of CLDR, in its order. */
    static final List<String> CLASSES = List.of("zero", "one", "two", "few", "many", "other");

    static final LanguageTag LAST = new LanguageTag("en");

    private static final char ISOLATE = '\u2068';
    private static final char END_ISOLATE = '\u2069';

    private final LanguageTag language;
    private final List<Catalogue> chain;

    private Words(LanguageTag language, List<Catalogue> chain) {
        this.language = language;
        this.chain = chain;
    }

    /** The words of one tag. */
    private record Catalogue(LanguageTag language, Map<String, String> words) {}

    /**
     * Picks a language out of all catalogues.
     *
     * @param written the language with its usual script, so that {@code zh-TW} finds {@code zh-Hant}
     * @param catalogues the words of exactly one tag; empty when there are none
     */
    static Words of(LanguageTag language, LanguageTag written, Function<LanguageTag, Map<String, String>> catalogues) {
        List<LanguageTag> tags = new ArrayList<>(language.truncations());
        if (!tags.contains(written)) {
            tags.add(tags.size() - 1, written);
        }
        tags.add(LAST);
        List<Catalogue> chain = new ArrayList<>();
        PseudoLanguage.of(language)
                .filter(pseudo -> catalogues.apply(language).isEmpty())
                .ifPresent(pseudo -> chain.add(new Catalogue(language, pseudoWords(pseudo, catalogues.apply(LAST)))));
        for (LanguageTag tag : tags) {
            Map<String, String> words = catalogues.apply(tag);
            if (!words.isEmpty()) {
                chain.add(new Catalogue(tag, words));
            }
        }
        return new Words(language, List.copyOf(chain));
    }

    /** All English words as a pseudo-language says them, in every class, since scripts may count by the rules of its tag. */
    private static Map<String, String> pseudoWords(PseudoLanguage pseudo, Map<String, String> english) {
        Map<String, String> words = new TreeMap<>();
        english.forEach((key, text) -> words.put(key, pseudo.say(text)));
        english.forEach((key, text) -> {
            if (key.endsWith(".other")) {
                String stem = key.substring(0, key.lastIndexOf('.') + 1);
                CLASSES.forEach(each -> words.putIfAbsent(stem + each, pseudo.say(text)));
            }
        });
        words.put("direction", pseudo == PseudoLanguage.MIRRORED ? "rtl" : "ltr");
        return words;
    }

    /** The language asked for, even when all words come from another. */
    public LanguageTag language() {
        return language;
    }

    /**
     * The words of a key, as plain text.
     *
     * @param values put in the place of {@code {0}}, {@code {1}} ...; in a language that runs from right to left each is
     *     isolated, so that its own direction does not stir the sentence (Unicode UAX #9, section 2.4)
     * @throws IllegalArgumentException when no catalogue has the key
     */
    public String text(String key, Object... values) {
        Catalogue catalogue = catalogue(key);
        String text = catalogue.words.getOrDefault(key, "");
        return values.length == 0 ? text : filled(text, values, "rtl".equals(catalogue.words.get("direction")));
    }

    /**
     * The words of a key that counts.
     *
     * @param key without the class at its end
     * @param plural the class that {@link #counting} puts the number in: {@code zero}, {@code one}, {@code two}, {@code few},
     *     {@code many} or {@code other}
     * @param values the number in the language's digits first
     * @throws IllegalArgumentException when no catalogue has the key
     */
    public String count(String key, String plural, Object... values) {
        boolean hasClass = catalogue(key + ".other").words.containsKey(key + "." + plural);
        return text(key + "." + (hasClass ? plural : "other"), values);
    }

    /** The language whose rules put numbers in classes for a key that counts: the one that has its words. */
    public LanguageTag counting(String key) {
        return catalogue(key + ".other").language;
    }

    /** Whether any catalogue of the chain has the key. */
    public boolean has(String key) {
        return find(key).isPresent();
    }

    private Catalogue catalogue(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key + " in " + language));
    }

    private Optional<Catalogue> find(String key) {
        return chain.stream()
                .filter(catalogue -> catalogue.words.containsKey(key))
                .findFirst();
    }

    private static String filled(String text, Object[] values, boolean isIsolated) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
            int end = text.indexOf('}', brace);
            String value = String.valueOf(values[Integer.parseInt(text.substring(brace + 1, end))]);
            filled.append(text, from, brace);
            filled.append(isIsolated ? ISOLATE + value + END_ISOLATE : value);
            from = end + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
