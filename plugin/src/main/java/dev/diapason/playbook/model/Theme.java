package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;

/**
 * The looks that a group sets in {@code playbook.yaml}. Whether its colours can be read is not yet checked.
 *
 * @param accent the colour of links and marks on light grounds
 * @param darkAccent the same on dark grounds; derived from {@code accent} when absent
 * @param logo an image below {@code assets/}
 */
public record Theme(Optional<Accent> accent, Optional<Accent> darkAccent, Optional<Logo> logo) {

    /** The looks of the site template. */
    public static final Theme NONE = new Theme(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A colour.
     *
     * @param key under which it stands
     * @param colour what it is
     * @param at the author's own word
     */
    public record Accent(String key, Colour colour, Location at) {
        public Accent {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(colour, "colour");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * An image.
     *
     * @param path from the playbook's root
     * @param at the author's own word
     */
    public record Logo(String path, Location at) {
        public Logo {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(at, "at");
        }
    }
}
