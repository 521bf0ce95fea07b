/**
 * The floor's model room: a playbook as immutable records, in the words of the people who write it.
 *
 * <p>Takes nothing and decides nothing; every record copies and checks what it is given. Start with
 * {@link dev.diapason.playbook.model.Playbook} (what was written), then {@link dev.diapason.playbook.model.Edition} (what
 * holds for one country in one language), then {@link dev.diapason.playbook.model.Site} (what is published).
 */
@NullMarked
package dev.diapason.playbook.model;

import org.jspecify.annotations.NullMarked;
