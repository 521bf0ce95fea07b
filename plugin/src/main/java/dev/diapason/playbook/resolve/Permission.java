package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Level;
import java.util.Optional;

/**
 * What is left of a change once levels and waivers have been asked.
 *
 * @param change as it was written
 * @param mayDecide whether its {@code replace} or {@code omit} holds
 * @param mayAppend whether its note holds
 * @param level the level for this scope and those below
 * @param waiver the decision that opened a lock
 */
record Permission(BlockChange change, boolean mayDecide, boolean mayAppend, Level level, Optional<Decision> waiver) {

    boolean isOmitted() {
        return mayDecide && change.isOmitted();
    }

    boolean isReplaced() {
        return mayDecide && change.isReplacing();
    }

    boolean isAppended() {
        return mayAppend && !change.notes().isEmpty();
    }
}
