package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * A section that an overlay leaves out as a whole.
 *
 * @param section its id
 * @param reason why
 * @param waiver the decision that allows it where a block of it is locked, or empty
 * @param at the id in the overlay
 */
public record SectionOmission(String section, LocalText reason, Optional<String> waiver, Location at) {

    public SectionOmission {
        Objects.requireNonNull(section, "section");
    }
}
