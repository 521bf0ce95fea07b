package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Objects;

/**
 * A group of countries with an overlay of its own.
 *
 * @param id three letters or more
 * @param name as readers see it
 * @param locales the languages it has an edition in; may be empty
 * @param overlay what it changes
 * @param at the zone's file
 */
public record Zone(String id, LocalText name, List<LanguageTag> locales, Overlay overlay, Location at) {

    public Zone {
        Objects.requireNonNull(id, "id");
        locales = List.copyOf(locales);
    }
}
