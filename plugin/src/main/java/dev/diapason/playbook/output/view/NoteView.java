package dev.diapason.playbook.output.view;

import dev.diapason.playbook.template.Hole;

/**
 * The looks of a note that a zone or country appends.
 *
 * @param origin who speaks, in the edition's language
 * @param originKind {@code zone} or {@code country}
 * @param lang the text's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param languageName the borrowed language in the edition's language, when {@code lang} is given
 * @param language the text's language, in the edition's language
 * @param mayEdit whether there is an address to edit it
 * @param path text: the file it is written in
 * @param edit an address
 * @param body HTML
 */
public record NoteView(
        String origin,
        String originKind,
        String lang,
        String dir,
        String languageName,
        String language,
        boolean mayEdit,
        Hole path,
        Hole edit,
        Hole body) {}
