package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One Markdown file of the source language together with its translations.
 *
 * @param id the path below the language folder without {@code .md}; a chapter's page ends in {@code /index} in the file
 *     and not in the id: {@code voice}; the home text is {@link #HOME}
 * @param dimension the id of its dimension
 * @param isChapter whether it is the page of a folder
 * @param order among its siblings; then by id
 * @param owner who decides
 * @param reviewBy when it must be looked at again
 * @param decisions ids of the decisions behind it
 * @param audience the widest audience that may read it
 * @param aliases former ids
 * @param language the source language: the playbook's, or that of the country whose own section this is
 * @param country the country whose own section this is
 * @param texts titles and summaries by language
 * @param blocks in reading order
 * @param at the front matter in the source language
 */
public record Section(
        String id,
        String dimension,
        boolean isChapter,
        int order,
        Optional<Mention> owner,
        Optional<ReviewDate> reviewBy,
        List<String> decisions,
        String audience,
        List<Mention> aliases,
        LanguageTag language,
        Optional<String> country,
        SortedMap<LanguageTag, SectionText> texts,
        List<Block> blocks,
        Location at) {

    /** The id of the section whose page is an edition's home. */
    public static final String HOME = "index";

    public Section {
        Objects.requireNonNull(id, "id");
        decisions = List.copyOf(decisions);
        aliases = List.copyOf(aliases);
        texts = Ordered.sorted(texts);
        blocks = List.copyOf(blocks);
    }

    public Optional<Block> block(String blockId) {
        return blocks.stream().filter(block -> block.id().equals(blockId)).findFirst();
    }

    /** The same section with other texts and blocks. */
    public Section with(SortedMap<LanguageTag, SectionText> otherTexts, List<Block> otherBlocks) {
        return new Section(
                id,
                dimension,
                isChapter,
                order,
                owner,
                reviewBy,
                decisions,
                audience,
                aliases,
                language,
                country,
                otherTexts,
                otherBlocks,
                at);
    }
}
