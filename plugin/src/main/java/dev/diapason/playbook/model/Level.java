package dev.diapason.playbook.model;

import java.util.Locale;
import java.util.Optional;

/** How much a zone or country may change a block, from the strictest to the loosest. */
public enum Level {
    /** The global text is the rule. */
    LOCKED,
    /** The global text is the default. */
    ADAPTABLE,
    /** The global text is guidance to those who write the country's own. */
    LOCAL;

    /** The word used in content. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isLooserThan(Level other) {
        return compareTo(other) > 0;
    }

    /** Reads the word; empty when it is no level. */
    public static Optional<Level> of(String word) {
        for (Level level : values()) {
            if (level.word().equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
