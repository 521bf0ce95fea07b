/**
 * What templates are given: public records of plain values and holes.
 *
 * <p>The rooms {@code output.page} and {@code output.context} fill them, the template room shows them to FreeMarker, and they decide nothing. A
 * {@link dev.diapason.playbook.template.Hole} stands for what differs from page to page, so that one run of a template serves
 * many pages. Start with {@link dev.diapason.playbook.output.view.FrameView}.
 */
@NullMarked
package dev.diapason.playbook.output.view;

import org.jspecify.annotations.NullMarked;
