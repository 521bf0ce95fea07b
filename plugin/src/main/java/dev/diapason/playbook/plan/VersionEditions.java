package dev.diapason.playbook.plan;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Playbook;
import java.util.List;
import java.util.Objects;

/**
 * One version, resolved.
 *
 * @param playbook what was written
 * @param editions what holds, the global ones first, then zones, then countries
 */
public record VersionEditions(Playbook playbook, List<Edition> editions) {

    public VersionEditions {
        Objects.requireNonNull(playbook, "playbook");
        editions = List.copyOf(editions);
    }
}
