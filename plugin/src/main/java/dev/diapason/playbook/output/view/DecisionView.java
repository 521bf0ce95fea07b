package dev.diapason.playbook.output.view;

/**
 * A decision, as an item of a list of facts.
 *
 * @param id such as {@code D-0012}
 * @param title what was decided
 * @param lang the title's language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 * @param status {@code proposed}, {@code accepted}, {@code rejected} or {@code superseded}
 * @param date when, for machines, ISO 8601; or empty
 * @param dateText the same for readers
 * @param ends the last day on which it opens a lock, for readers; or empty
 */
public record DecisionView(
        String id, String title, String lang, String dir, String status, String date, String dateText, String ends) {}
