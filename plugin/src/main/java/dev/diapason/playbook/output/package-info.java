/**
 * Turns a planned site into the files of a website, one {@link dev.diapason.playbook.output.Output} for each kind of file.
 *
 * <p>Takes a {@code Site} and hands finished bytes to an {@link dev.diapason.playbook.output.OutputSink} as they are made;
 * it touches neither disk nor clock, and holds no finished page. Start with
 * {@link dev.diapason.playbook.output.Outputs}, then {@link dev.diapason.playbook.output.PagesOutput}.
 */
@NullMarked
package dev.diapason.playbook.output;

import org.jspecify.annotations.NullMarked;
