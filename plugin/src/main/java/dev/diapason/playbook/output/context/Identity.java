package dev.diapason.playbook.output.context;

import java.util.Objects;

/**
 * A memo key that is the very object, plus a word: comparing a whole text with a whole text would cost more than rendering.
 *
 * @param object compared by identity
 * @param word compared as text
 */
public record Identity(Object object, String word) {

    public Identity {
        Objects.requireNonNull(object, "object");
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // that is the point
    public boolean equals(Object other) {
        return other instanceof Identity that && that.object == object && that.word.equals(word);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object) * 31 + word.hashCode();
    }
}
