package dev.diapason.playbook.problem;

import java.util.Locale;
import java.util.Optional;

/** How much a problem weighs. An error stops the build from publishing; a warning does not, unless the build is strict. */
public enum Severity {
    ERROR,
    WARNING,
    OFF;

    /** The word used in {@code playbook.yaml}, on the console and in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; empty when it is none of {@code error}, {@code warning}, {@code off}. */
    public static Optional<Severity> of(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
