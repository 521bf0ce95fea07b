package dev.diapason.playbook.plan;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version, resolved.
 *
 * @param playbook what was written
 * @param editions what holds, the global ones first, then zones, then countries
 * @param date the day it was released, or for the working tree the day of the build
 */
public record VersionEditions(Playbook playbook, List<Edition> editions, Optional<LocalDate> date) {

    public VersionEditions {
        Objects.requireNonNull(playbook, "playbook");
        editions = List.copyOf(editions);
    }
}
