package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import java.util.Objects;

/**
 * A text exactly as written: {@code NO}, {@code 0017}, {@code 1.10}, {@code ~} and {@code true} are not interpreted.
 *
 * @param text the characters, after quotes, escapes, folding and indentation are resolved
 * @param isQuoted whether it stands in single or double quotes
 * @param isBlock whether it is introduced by {@code |} or {@code >}
 * @param excerpt the same characters with their place in the file; exact for everything written on one line without
 *     escapes and for {@code |} texts, whose column is that of the first character behind the indentation
 * @param at the value with its quotes, or the mark that introduces a block
 */
public record YamlText(String text, boolean isQuoted, boolean isBlock, Excerpt excerpt, Location at)
        implements YamlNode {

    public YamlText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(at, "at");
    }
}
