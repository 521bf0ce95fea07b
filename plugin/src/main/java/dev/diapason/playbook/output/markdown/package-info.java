/**
 * Makes the same pages for readers that are programs: Markdown beside the HTML, and the list of editions.
 *
 * <p>Takes an edition's context and gives texts; what templates have made of records is turned back from HTML. It reads no
 * Markdown of authors, which the room {@code dev.diapason.playbook.markdown} does. Start with
 * {@link dev.diapason.playbook.output.markdown.MarkdownOutput}, then {@code MarkdownWriter}.
 */
@NullMarked
package dev.diapason.playbook.output.markdown;

import org.jspecify.annotations.NullMarked;
