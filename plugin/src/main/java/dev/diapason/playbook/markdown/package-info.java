/**
 * The markdown room: the one door to commonmark-java.
 *
 * <p>Takes the Markdown of a section or of an overlay and gives {@link dev.diapason.playbook.model.Prose}, compiled once: safe
 * HTML with holes for what depends on the edition. It does not know where files lie
 * ({@link dev.diapason.playbook.markdown.MarkdownLinks} is asked), which ids are taken, or what a page looks like. Start with
 * {@link dev.diapason.playbook.markdown.Markdown}, then {@code MarkdownFeatures}, where one line stands for each thing that
 * authors can write.
 */
@NullMarked
package dev.diapason.playbook.markdown;

import org.jspecify.annotations.NullMarked;
