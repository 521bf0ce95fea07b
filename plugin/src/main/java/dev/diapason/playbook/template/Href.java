package dev.diapason.playbook.template;

import java.util.Objects;

/**
 * An address whose beginning is filled in later, because it depends on where the page lies.
 *
 * @param base the hole for the way up, such as {@code ../../}
 * @param path what follows
 */
public record Href(Hole base, String path) {

    public Href {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(path, "path");
    }
}
