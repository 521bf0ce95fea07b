package dev.diapason.playbook.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of records a playbook holds, each in {@code data/<word>.yaml} and under the same key in an overlay. */
public enum RecordKind {
    PEOPLE,
    CONTACTS,
    ESCALATION,
    CHANNELS,
    ACCOUNTS,
    TERMS,
    DISCLOSURES;

    /** The key in content. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the key; empty when there is no such kind. */
    public static Optional<RecordKind> of(String word) {
        for (RecordKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
