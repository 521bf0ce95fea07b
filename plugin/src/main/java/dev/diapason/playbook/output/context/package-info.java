/**
 * What all outputs stand on: what an output is, what it is given, and each edition as it is rendered.
 *
 * <p>Takes a {@code Site} and the templates, and gives outputs one {@link dev.diapason.playbook.output.context.EditionContext}
 * for each edition: its words, names, records and marks, and what the other outputs offer to its readers. It makes no file, and
 * knows no output by name. Start with {@link dev.diapason.playbook.output.context.Output}, then
 * {@link dev.diapason.playbook.output.context.OutputContext}; what an edition can be made of stands in {@code Horizon}.
 */
@NullMarked
package dev.diapason.playbook.output.context;

import org.jspecify.annotations.NullMarked;
