/**
 * Composes the first files of a playbook, and those of one more part of it.
 *
 * <p>Takes answers, or a parsed {@code Playbook} and a wish, and gives {@code NewFile}s; it writes none, and nothing that is
 * there is changed. Texts are plain files below {@code scaffold/} on the class path. Start with {@link
 * dev.diapason.playbook.scaffold.Starter} and {@link dev.diapason.playbook.scaffold.Parts}.
 */
@NullMarked
package dev.diapason.playbook.scaffold;

import org.jspecify.annotations.NullMarked;
