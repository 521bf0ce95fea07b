package dev.diapason.playbook.model;

import java.util.Objects;

/**
 * One row of the map of what is global and what is local.
 *
 * @param id such as {@code values} or {@code product}
 * @param level the level of its sections' blocks, unless they say otherwise
 * @param audience the audience of its sections, unless they say otherwise
 * @param name as readers see it; may be empty
 */
public record Dimension(String id, Level level, String audience, LocalText name) {

    public Dimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
    }
}
