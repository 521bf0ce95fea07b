package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;
import java.util.Objects;

/**
 * A comment behind a value, or where a value is expected.
 *
 * @param text from {@code #} to the end of the line
 * @param at its place
 */
public record YamlComment(String text, Location at) {

    public YamlComment {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Whether a letter or digit follows {@code #} at once, as in {@code #OneVoice}. A remark to other authors has a
     * space there, as in {@code # must agree with the file name}, and is nobody's mistake.
     */
    public boolean isMeantAsText() {
        return text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(1));
    }
}
