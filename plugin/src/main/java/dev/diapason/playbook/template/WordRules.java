package dev.diapason.playbook.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the words of a language must be like, held against the English ones, which are the source of all keys.
 *
 * @param english the English words by key
 */
record WordRules(Map<String, String> english) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** Classes that many languages say in words: nothing, one thing, two things. */
    private static final Set<String> SAID = Set.of("zero", "one", "two");

    /**
     * The keys that a complete catalogue has: each plain key, and one for each class of each key that counts.
     *
     * @param plurals the classes in which the language counts
     */
    SortedSet<String> keys(List<String> plurals) {
        SortedSet<String> keys = new TreeSet<>();
        for (String key : english.keySet()) {
            Optional<String> stem = stem(key);
            if (stem.isEmpty()) {
                keys.add(key);
            } else {
                plurals.forEach(each -> keys.add(stem.get() + "." + each));
            }
        }
        return keys;
    }

    /** The part of a key before its class; empty for a key that does not count. */
    Optional<String> stem(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0
                        && Words.CLASSES.contains(key.substring(dot + 1))
                        && english.containsKey(key.substring(0, dot) + ".other")
                ? Optional.of(key.substring(0, dot))
                : Optional.empty();
    }

    /** The English text that a text of this key says in another language. */
    String source(String key) {
        String text = english.get(key);
        return text != null ? text : english.getOrDefault(stem(key).orElse(key) + ".other", "");
    }

    /** Whether a text has the places for values that the English one has; the number itself may be said in words. */
    boolean hasPlaces(String key, String text) {
        Map<String, Integer> own = placeholders(text);
        Optional<String> stem = stem(key);
        if (stem.isEmpty()) {
            return own.equals(placeholders(source(key)));
        }
        Map<String, Integer> wanted = placeholders(english.getOrDefault(stem.get() + ".other", ""));
        if (SAID.contains(key.substring(stem.get().length() + 1)) && !own.containsKey("{0}")) {
            wanted.remove("{0}");
        }
        return own.equals(wanted);
    }

    /** The classes of a counting key that a catalogue lacks. */
    List<String> missingClasses(String stem, Map<String, String> words, List<String> plurals) {
        List<String> missing = new ArrayList<>(plurals);
        missing.removeIf(each -> words.containsKey(stem + "." + each));
        return missing;
    }

    /** What a new language has no words for; of a key that counts, its last class stands for all. */
    List<String> missing(Map<String, String> words, Set<String> keys) {
        return keys.stream()
                .filter(key -> !words.containsKey(key))
                .filter(key -> stem(key).isEmpty() || key.endsWith(".other"))
                .toList();
    }

    /** The keys whose words are the English ones; single words may rightly be the same. */
    List<String> stillEnglish(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(each -> each.getValue().contains(" ") && each.getValue().equals(source(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often each placeholder stands in a text. */
    static Map<String, Integer> placeholders(String text) {
        Map<String, Integer> counts = new HashMap<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> counts.merge(match.group(), 1, Integer::sum));
        return counts;
    }
}
