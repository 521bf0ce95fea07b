package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;

/**
 * What must be known of a language wherever its words are handled.
 *
 * @param direction {@code rtl} or {@code ltr}
 * @param plurals the classes in which it counts things, in the order of CLDR; empty when nobody knows them
 * @param written the language with the script it is usually written in, without a region: {@code zh-Hant} for {@code zh-TW}
 */
public record LanguageTraits(String direction, List<String> plurals, LanguageTag written) {

    public LanguageTraits {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(written, "written");
        plurals = List.copyOf(plurals);
    }
}
