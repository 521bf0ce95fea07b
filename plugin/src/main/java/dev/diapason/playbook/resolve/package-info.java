/**
 * Decides what holds: first the scope that speaks, then the language it speaks in.
 *
 * <p>Takes a {@code Playbook} and gives an {@code Edition} for each country, zone and language; overlays are judged once,
 * against levels and waivers, and what they may not do is left out. It binds texts to editions and never edits them. Start
 * with {@link dev.diapason.playbook.resolve.EditionResolver}.
 */
@NullMarked
package dev.diapason.playbook.resolve;

import org.jspecify.annotations.NullMarked;
