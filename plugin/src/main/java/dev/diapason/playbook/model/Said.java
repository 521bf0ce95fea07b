package dev.diapason.playbook.model;

import java.util.Objects;

/**
 * A plain text and the language it is in.
 *
 * @param text what is said
 * @param language how it is said
 */
public record Said(String text, LanguageTag language) {

    public Said {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
