package dev.diapason.playbook.template;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells which files of a playbook's {@code template/} folder can be used, and takes in its words. */
final class OverrideCheck {

    /** What may be added, beyond replacing a built-in file. */
    private static final Pattern ADDITION =
            Pattern.compile("style/[a-z0-9-]+\\.css|components/[a-z0-9-]+/[a-z0-9-]+\\.(ftlh|css)"
                    + "|script/[a-z0-9-]+/[a-z0-9-]+\\.js|static/[a-z0-9./-]+|i18n/[A-Za-z0-9-]+\\.yaml");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    private final Set<String> builtIn;
    private final Map<LanguageTag, Map<String, String>> catalogues;
    private final TemplateProblems complaints;

    OverrideCheck(Set<String> builtIn, Map<LanguageTag, Map<String, String>> catalogues, TemplateProblems complaints) {
        this.builtIn = Ordered.copy(builtIn);
        this.catalogues = catalogues;
        this.complaints = complaints;
    }

    /** Removes what cannot be used from the playbook's own files, and moves their words into the catalogues. */
    void keepUsable(Map<String, SourceFile> own) {
        own.entrySet().removeIf(entry -> {
            if (!builtIn.contains(entry.getKey())
                    && !ADDITION.matcher(entry.getKey()).matches()) {
                complaints.uselessFile(entry.getValue(), entry.getKey(), builtIn);
                return true;
            }
            TemplateSources.language(entry.getKey()).ifPresent(tag -> addWords(tag, entry.getValue()));
            return entry.getKey().endsWith(".yaml");
        });
    }

    private void addWords(LanguageTag tag, SourceFile file) {
        Map<String, String> english = catalogues.getOrDefault(new LanguageTag("en"), Map.of());
        Map<String, String> words = new TreeMap<>(catalogues.getOrDefault(tag, Map.of()));
        WordsReader.read(file.text(), (line, message) -> complaints.badLine(file, line, message))
                .forEach((key, text) -> {
                    if (!english.containsKey(key)) {
                        complaints.unknownWord(file, key, english.keySet());
                    } else if (!placeholders(text).equals(placeholders(english.get(key)))) {
                        complaints.badPlaceholders(file, key, english.get(key));
                    } else {
                        words.put(key, text);
                    }
                });
        catalogues.put(tag, words);
    }

    /** How often each placeholder stands in a text. */
    static Map<String, Integer> placeholders(String text) {
        Map<String, Integer> counts = new HashMap<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> counts.merge(match.group(), 1, Integer::sum));
        return counts;
    }
}
