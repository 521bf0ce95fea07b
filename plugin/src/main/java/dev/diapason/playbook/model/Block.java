package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The smallest governed unit: one H2 part of a section, or its introduction, with its texts in every language.
 *
 * @param id unique in its section; {@link #INTRO} for the text before the first H2
 * @param level what overlays may do
 * @param levelFrom who says so
 * @param isRequired whether every country must supply its own text
 * @param takesNotes whether overlays may append
 * @param owner who decides, if other than the section's owner
 * @param audience the widest audience that may read it
 * @param texts by language; the source language is among them
 * @param at the heading in the source language
 */
public record Block(
        String id,
        Level level,
        LevelFrom levelFrom,
        boolean isRequired,
        boolean takesNotes,
        Optional<Mention> owner,
        String audience,
        SortedMap<LanguageTag, BlockText> texts,
        Location at) {

    /** Whose level a block has: its own, else its section's, else its dimension's. */
    public enum LevelFrom {
        BLOCK,
        SECTION,
        DIMENSION
    }

    /** The id of the text before the first H2. */
    public static final String INTRO = "intro";

    public Block {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(levelFrom, "levelFrom");
        texts = Ordered.sorted(texts);
    }

    /** The same block with other texts, as when a translation arrives. */
    public Block with(Map<LanguageTag, BlockText> otherTexts) {
        return new Block(id, level, levelFrom, isRequired, takesNotes, owner, audience, Ordered.sorted(otherTexts), at);
    }
}
