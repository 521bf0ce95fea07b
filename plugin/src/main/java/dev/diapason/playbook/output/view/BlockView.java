package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * The looks of a block: everything but its id, heading, text, origin and notes, so that blocks that look alike share one run
 * of the template.
 *
 * @param state {@code shared}, {@code adapted}, {@code awaits-translation}, {@code awaits-local-text} or
 *     {@code not-applicable}
 * @param scopeName the edition's own scope, where its own text is awaited; else empty
 * @param hasHeading whether it is more than an introduction
 * @param headingLang the heading's language when it is not the edition's, else empty
 * @param headingDir its direction, when {@code headingLang} is given
 * @param lang the text's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param languageName the borrowed language in the edition's language, where readers are told; else empty
 * @param stale what readers are warned of: {@code translation} or {@code adaptation}; or empty
 * @param sourceName the language in which the text that counts is written, when {@code stale} is given
 * @param hasSource whether there is a link to it
 * @param reason why it is left out; or empty
 * @param reasonLang the reason's language when it is not the edition's, else empty
 * @param id the block's id: its anchor
 * @param heading inline HTML
 * @param origin HTML: the mark, and what it opens
 * @param source the address of the text that counts
 * @param body HTML
 * @param notes HTML of the notes, or nothing
 */
public record BlockView(
        String state,
        String scopeName,
        boolean hasHeading,
        String headingLang,
        String headingDir,
        String lang,
        String dir,
        String languageName,
        String stale,
        String sourceName,
        boolean hasSource,
        String reason,
        String reasonLang,
        Hole id,
        Hole heading,
        Hole origin,
        Hole source,
        Hole body,
        Hole notes) {}
