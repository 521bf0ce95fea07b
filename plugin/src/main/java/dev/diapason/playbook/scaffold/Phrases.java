package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.model.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words of first files in one language. */
final class Phrases {

    /** The languages in which there are first texts, in the order in which they are offered. */
    static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");

    private final String language;
    private final Properties words = new Properties();

    private Phrases(String language) {
        this.language = language;
        try {
            words.load(new StringReader(Stock.text(folder() + "words.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for a language or its region; empty when there are none. */
    static Optional<Phrases> of(LanguageTag tag) {
        return tag.truncations().stream()
                .map(LanguageTag::value)
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Phrases::new);
    }

    /** The words for a language, or the English ones. */
    static Phrases orEnglish(LanguageTag tag) {
        return of(tag).orElseGet(() -> new Phrases("en"));
    }

    /** The folder of its texts. */
    String folder() {
        return "texts/" + language + "/";
    }

    SortedSet<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no word " + key + " in " + language);
        }
        return word;
    }
}
