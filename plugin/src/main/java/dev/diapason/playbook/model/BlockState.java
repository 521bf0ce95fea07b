package dev.diapason.playbook.model;

import java.util.Locale;

/** How a block stands in one edition. */
public enum BlockState {
    /** The global text holds. */
    SHARED,
    /** The zone's or the country's own text holds. */
    ADAPTED,
    /** A translation is awaited; the text is borrowed from another language. */
    AWAITS_TRANSLATION,
    /** The country must supply its own text and has not yet. */
    AWAITS_LOCAL_TEXT,
    /** Left out, for a reason. */
    NOT_APPLICABLE,
    /** Its launch date has not come. */
    NOT_LAUNCHED;

    public boolean isWaiting() {
        return this == AWAITS_TRANSLATION || this == AWAITS_LOCAL_TEXT;
    }

    /** Whether readers can read it: there is a text, an anchor and links may lead to it. */
    public boolean isShown() {
        return this != NOT_APPLICABLE && this != NOT_LAUNCHED;
    }

    /** The word used in class names and reports: {@code awaits-translation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
