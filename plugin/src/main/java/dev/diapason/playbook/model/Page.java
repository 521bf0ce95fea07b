package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of one section in one edition.
 *
 * @param section what it shows
 * @param path below its edition, ending in {@code /}: {@code voice/tone/}
 * @param parents the chapters above it that have a page, the outermost first, by section id
 * @param previous the section before it
 * @param next the section after it
 */
public record Page(
        ResolvedSection section, String path, List<String> parents, Optional<String> previous, Optional<String> next) {

    public Page {
        Objects.requireNonNull(section, "section");
        parents = List.copyOf(parents);
    }

    /** The section's id. */
    public String id() {
        return section.section().id();
    }

    /** How many path parts it lies below its edition. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
