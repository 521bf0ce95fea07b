package dev.diapason.playbook.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * That readers of some editions read something else at one place. A change of the group's text is one such change, however
 * many editions show it.
 *
 * @param address the block; its part {@code block} is empty for what belongs to the whole section
 * @param part which of the words of that place
 * @param title what the section is called
 * @param level what the group lets overlays do there; that of before, if there was one
 * @param before the former words; empty when there were none
 * @param after the words now; empty when they are gone
 * @param editions those whose readers see the difference
 */
public record TextChange(
        BlockAddress address,
        Part part,
        String title,
        Level level,
        Optional<Saying> before,
        Optional<Saying> after,
        List<EditionKey> editions) {

    /** Which words of a place. */
    public enum Part {
        TITLE,
        SUMMARY,
        HEADING,
        TEXT,
        /** What a zone or country adds below. */
        NOTE,
        /** Where its links lead; the lines are addresses. */
        LINKS,
        /** Its pictures, of which some look otherwise under the same name. */
        PICTURE,
        /** Why the block is left out. */
        REASON;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TextChange {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(part, "part");
        editions = List.copyOf(editions);
    }

    /** Whether the words are the same, and only emphasis, lists or the like differ. */
    public boolean isOfForm() {
        return before.isPresent()
                && after.isPresent()
                && before.get().lines().equals(after.get().lines());
    }

    /** The same in other editions. */
    public TextChange in(List<EditionKey> others) {
        return new TextChange(address, part, title, level, before, after, others);
    }
}
