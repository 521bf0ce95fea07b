package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * A heading in the list of all headings.
 *
 * @param href relative to the page
 * @param text the heading
 * @param lang its language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param hasPlace whether it is a part of a section
 * @param place that section's title
 * @param placeLang the title's language when it is not the edition's, else empty
 * @param placeDir its direction, when {@code placeLang} is given
 */
public record IndexItemView(
        Hole href,
        Hole text,
        String lang,
        String dir,
        boolean hasPlace,
        Hole place,
        String placeLang,
        String placeDir) {}
