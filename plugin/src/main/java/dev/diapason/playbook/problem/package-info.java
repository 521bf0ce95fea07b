/**
 * The floor's problem room: what is wrong with a playbook, and how to say it.
 *
 * <p>Every stage reports {@link dev.diapason.playbook.problem.Problem}s to one
 * {@link dev.diapason.playbook.problem.Problems} and goes on. The wording is made where a problem is found; only its looks
 * are made here. Start with {@link dev.diapason.playbook.problem.Problem}.
 */
@NullMarked
package dev.diapason.playbook.problem;

import org.jspecify.annotations.NullMarked;
