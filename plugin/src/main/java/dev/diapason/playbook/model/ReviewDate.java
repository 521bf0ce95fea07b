package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The day by which a text must be looked at again.
 *
 * @param day the last day
 * @param at where it is written
 */
public record ReviewDate(LocalDate day, Location at) {

    public ReviewDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(at, "at");
    }
}
