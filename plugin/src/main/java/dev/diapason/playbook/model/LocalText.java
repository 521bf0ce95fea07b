package dev.diapason.playbook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A short plain text in one or more languages: a title, a reason, a label.
 *
 * @param byLanguage the non-blank texts, in the author's order
 */
public record LocalText(Map<LanguageTag, String> byLanguage) {

    public static final LocalText NONE = new LocalText(Map.of());

    public LocalText {
        byLanguage = Ordered.copy(byLanguage);
    }

    public static LocalText of(LanguageTag language, String text) {
        return new LocalText(Map.of(language, text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in the first language of the chain that has one, else in the first language written. */
    public Optional<Said> in(List<LanguageTag> chain) {
        for (LanguageTag language : chain) {
            String text = byLanguage.get(language);
            if (text != null) {
                return Optional.of(new Said(text, language));
            }
        }
        return byLanguage.entrySet().stream().findFirst().map(first -> new Said(first.getValue(), first.getKey()));
    }
}
