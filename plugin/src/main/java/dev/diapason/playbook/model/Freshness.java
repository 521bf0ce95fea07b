package dev.diapason.playbook.model;

/** Whether a text still matches the one it was written from: the source text of a translation, the global text of an adaptation. */
public enum Freshness {
    /** The text it was written from has not changed since. */
    FRESH,
    /** The text it was written from says something else today. */
    STALE,
    /** Nobody said what it was written from, or that version cannot be read; never shown as fresh. */
    UNKNOWN;

    /** The word that templates and reports use. */
    public String word() {
        return switch (this) {
            case FRESH -> "fresh";
            case STALE -> "stale";
            case UNKNOWN -> "unknown";
        };
    }
}
