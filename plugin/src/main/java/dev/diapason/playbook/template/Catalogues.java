package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The words of all languages. A built-in file is read when its language is asked for: few sites speak all of them. */
final class Catalogues {

    private final SortedMap<LanguageTag, String> unread;
    private final Map<LanguageTag, Map<String, String>> read = new ConcurrentHashMap<>();

    /** Begins with built-in files. */
    Catalogues(SortedMap<LanguageTag, String> files) {
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The words of exactly this tag; empty when there are none. */
    Map<String, String> of(LanguageTag tag) {
        String file = unread.get(tag);
        return file == null
                ? read.getOrDefault(tag, Map.of())
                : read.computeIfAbsent(
                        tag, each -> WordsReader.read(file, TemplateProblems.bugIn("i18n/" + each + ".yaml")));
    }

    /** Replaces the words of a tag. */
    void put(LanguageTag tag, Map<String, String> words) {
        read.put(tag, Collections.unmodifiableMap(words));
    }

    SortedSet<LanguageTag> languages() {
        SortedSet<LanguageTag> languages = new TreeSet<>(unread.keySet());
        languages.addAll(read.keySet());
        return Collections.unmodifiableSortedSet(languages);
    }
}
