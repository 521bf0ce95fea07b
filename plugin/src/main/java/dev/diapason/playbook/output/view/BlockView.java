package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * The looks of a block: everything but its id, heading, text and notes, so that blocks that look alike share one run of the
 * template.
 *
 * @param level {@code locked}, {@code adaptable} or {@code local}
 * @param state {@code shared}, {@code adapted}, {@code awaits-translation}, {@code awaits-local-text} or
 *     {@code not-applicable}
 * @param origin who speaks, in the edition's language: {@code Global}, {@code Brazil}
 * @param originKind {@code global}, {@code zone} or {@code country}
 * @param scopeName the edition's own scope
 * @param hasHeading whether it is more than an introduction
 * @param headingLang the heading's language when it is not the edition's, else empty
 * @param headingDir its direction, when {@code headingLang} is given
 * @param lang the text's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param languageName the borrowed language in the edition's language, when {@code lang} is given
 * @param ask whom to ask for a text that is awaited; may be empty
 * @param waiver the decision that opened the lock, as {@code D-0012}; or empty
 * @param waiverEnds its last day, written for readers; or empty
 * @param reason why it is left out; or empty
 * @param reasonLang the reason's language when it is not the edition's, else empty
 * @param id the block's id: its anchor
 * @param heading inline HTML
 * @param body HTML
 * @param notes HTML of the notes, or nothing
 */
public record BlockView(
        String level,
        String state,
        String origin,
        String originKind,
        String scopeName,
        boolean hasHeading,
        String headingLang,
        String headingDir,
        String lang,
        String dir,
        String languageName,
        String ask,
        String waiver,
        String waiverEnds,
        String reason,
        String reasonLang,
        Hole id,
        Hole heading,
        Hole body,
        Hole notes) {}
