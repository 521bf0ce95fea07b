/**
 * Decides addresses, order and neighbours.
 *
 * <p>Takes the editions of every version and gives one {@code Site}; it renders nothing and checks nothing. Start with
 * {@link dev.diapason.playbook.plan.SitePlanner}.
 */
@NullMarked
package dev.diapason.playbook.plan;

import org.jspecify.annotations.NullMarked;
