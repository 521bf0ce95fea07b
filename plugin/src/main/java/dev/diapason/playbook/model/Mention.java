package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;

/**
 * Somebody or something named by its id, and the place that names it.
 *
 * @param id as written
 * @param at where
 */
public record Mention(String id, Location at) {

    public Mention {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public String toString() {
        return id;
    }
}
