package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * The looks of a section's text around its blocks.
 *
 * @param lang the title's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param borrowedFrom the language that the whole page is borrowed from, in the edition's language; or empty
 * @param dimension the name of its dimension
 * @param hasSummary whether there is one
 * @param owner who decides; or empty
 * @param ownerEmail to write to; or empty
 * @param reviewBy the review date for machines, ISO 8601; or empty
 * @param reviewByText the same for readers
 * @param title HTML
 * @param summary HTML
 * @param blocks HTML
 */
public record ArticleView(
        String lang,
        String dir,
        String borrowedFrom,
        String dimension,
        boolean hasSummary,
        String owner,
        String ownerEmail,
        String reviewBy,
        String reviewByText,
        Hole title,
        Hole summary,
        Hole blocks) {}
