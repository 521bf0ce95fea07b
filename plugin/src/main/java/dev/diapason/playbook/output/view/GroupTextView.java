package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * The group's own words for a block in which somebody else speaks.
 *
 * @param hasHeading whether the block has a heading that names the link
 * @param scope who speaks instead, in the edition's language
 * @param isOmitted whether the block is left out instead
 * @param lang the text's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param languageName the language in the edition's language, when {@code lang} is given
 * @param hasHref whether the group's edition shows the block
 * @param id the block's id
 * @param body HTML
 * @param href the block in the group's edition
 */
public record GroupTextView(
        boolean hasHeading,
        String scope,
        boolean isOmitted,
        String lang,
        String dir,
        String languageName,
        boolean hasHref,
        Hole id,
        Hole body,
        Hole href) {}
