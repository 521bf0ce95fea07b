package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a rule is as it is; an accepted one with an end date can waive a lock.
 *
 * @param id {@code D-0012}
 * @param title what was decided
 * @param status where it stands
 * @param date when
 * @param ends the last day on which a waiver holds
 * @param scopes the ids of the zones and countries it waives a lock for
 * @param blocks the blocks whose lock it waives
 * @param at the front matter
 */
public record Decision(
        String id,
        String title,
        Status status,
        Optional<LocalDate> date,
        Optional<LocalDate> ends,
        List<String> scopes,
        List<BlockAddress> blocks,
        Location at) {

    /** How many days before its end a waiver is spoken of. */
    public static final int DAYS_OF_NOTICE = 60;

    public Decision {
        Objects.requireNonNull(id, "id");
        scopes = List.copyOf(scopes);
        blocks = List.copyOf(blocks);
    }

    /** Where a decision stands, in the words of Markdown Any Decision Records. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        REJECTED,
        SUPERSEDED
    }

    /** Whether it is in force and speaks of this block for this scope; its end date is another question. */
    public boolean waives(BlockAddress address, Scope scope) {
        return status == Status.ACCEPTED && scopes.contains(scope.id()) && blocks.contains(address);
    }
}
