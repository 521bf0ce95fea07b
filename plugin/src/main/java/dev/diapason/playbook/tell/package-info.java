/**
 * Tells people and programs what a comparison or a survey found: Markdown for a pull request, text for a terminal, JSON.
 *
 * <p>Takes a {@code Comparison} or a {@code Standing} and gives a text; it finds nothing out and writes no file. What authors
 * wrote is escaped, so that it can neither ping nor link nor format. Start with {@link dev.diapason.playbook.tell.DiffMarkdown}.
 */
@NullMarked
package dev.diapason.playbook.tell;

import org.jspecify.annotations.NullMarked;
