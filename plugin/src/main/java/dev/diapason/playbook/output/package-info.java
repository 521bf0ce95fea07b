/**
 * Turns a planned site into the files of a website: the register of outputs, and those that are one small file each.
 *
 * <p>Takes the {@link dev.diapason.playbook.output.context.OutputContext} of a site, runs the jobs of its outputs on all cores
 * and hands finished bytes to an {@link dev.diapason.playbook.output.context.OutputSink} as they are made; it touches neither
 * disk nor clock, and holds no finished page. Outputs with parts of their own have a room each ({@code page}, {@code search},
 * {@code markdown}), and none of these rooms knows another or this one. Start with {@link dev.diapason.playbook.output.Outputs}.
 */
@NullMarked
package dev.diapason.playbook.output;

import org.jspecify.annotations.NullMarked;
