package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;

/**
 * What readers read at one place: a title, a text, a note. Facts and data views stand as their names, since their values
 * differ between editions.
 *
 * @param scope whose words they are
 * @param language their language
 * @param lines the visible words, a line for each paragraph, item, row or heading
 */
public record Saying(Scope scope, LanguageTag language, List<String> lines) {

    public Saying {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(language, "language");
        lines = List.copyOf(lines);
    }
}
