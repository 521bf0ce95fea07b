package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;

/**
 * The version that a text was written from: a translation from its source, an adaptation from the group's text.
 *
 * @param version its number, which need not be among the versions read
 * @param at where it is written
 */
public record BasedOn(SemVer version, Location at) {

    public BasedOn {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
