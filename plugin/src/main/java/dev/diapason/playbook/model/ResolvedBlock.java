package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A block as one edition shows it.
 *
 * @param block what was written
 * @param level what holds here, which may be stricter than the block's own
 * @param state how it stands
 * @param origin the scope whose text is shown
 * @param text the text shown; blank when the block is left out
 * @param language the language of the text
 * @param heading absent for an introduction
 * @param headingLanguage the language of the heading
 * @param isBorrowed whether the text is in another language than the edition's
 * @param notes what zone and country append, the zone first
 * @param waiver the decision that opened the lock
 * @param reason why it is left out
 * @param freshness whether the text still says what the text says that it was written from
 * @param global what the group says, when another scope's text is shown instead of it
 * @param at where the text that is shown is written
 */
public record ResolvedBlock(
        Block block,
        Level level,
        BlockState state,
        Scope origin,
        Prose text,
        LanguageTag language,
        Optional<Heading> heading,
        LanguageTag headingLanguage,
        boolean isBorrowed,
        List<Note> notes,
        Optional<Decision> waiver,
        Optional<Said> reason,
        Freshness freshness,
        Optional<GlobalText> global,
        Location at) {

    public ResolvedBlock {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(at, "at");
        notes = List.copyOf(notes);
    }

    /**
     * What a zone or country adds below a block.
     *
     * @param scope who adds it
     * @param text the words
     * @param language their language
     * @param isBorrowed whether that is another language than the edition's
     * @param at where they are written
     */
    public record Note(Scope scope, Prose text, LanguageTag language, boolean isBorrowed, Location at) {}

    /**
     * The group's own words for a block, chosen by the edition's languages.
     *
     * @param text the words
     * @param language their language
     * @param at where they are written
     */
    public record GlobalText(Prose text, LanguageTag language, Location at) {}
}
