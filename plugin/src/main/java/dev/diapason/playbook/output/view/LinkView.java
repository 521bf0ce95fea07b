package dev.diapason.playbook.output.view;

/**
 * A link whose words may be in another language. Any part may be a hole's mark when many pages share one run.
 *
 * @param href relative to the page
 * @param text what it says
 * @param lang its language when it is not the edition's, else empty
 * @param dir its direction, when {@code lang} is given
 */
public record LinkView(Object href, Object text, String lang, String dir) {}
