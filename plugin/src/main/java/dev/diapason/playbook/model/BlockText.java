package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * What one block says in one language, in one scope.
 *
 * @param heading absent for an introduction and for a text of an overlay
 * @param prose the words
 * @param at where they stand
 */
public record BlockText(Optional<Heading> heading, Prose prose, Location at) {

    public BlockText {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(prose, "prose");
        Objects.requireNonNull(at, "at");
    }
}
