package dev.diapason.playbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version with its editions.
 *
 * @param number its number
 * @param kind how it stands among the others
 * @param slugs the path parts it is published under: {@code latest} and {@code 2.4.0}, or one of its own, or {@code next}
 * @param playbook what was written
 * @param editions the global ones first, then zones, then countries
 * @param date the day it was released, or for the working tree the day of the build; empty when nothing tells
 */
public record SiteVersion(
        SemVer number,
        Kind kind,
        List<String> slugs,
        Playbook playbook,
        List<SiteEdition> editions,
        Optional<LocalDate> date) {

    public SiteVersion {
        Objects.requireNonNull(number, "number");
        slugs = List.copyOf(slugs);
        editions = List.copyOf(editions);
    }

    /** How a version stands among the others. */
    public enum Kind {
        NEXT,
        LATEST,
        OLD
    }

    public boolean isLatest() {
        return kind == Kind.LATEST;
    }

    /** The path part that links use. */
    public String slug() {
        return slugs.get(0);
    }

    public Optional<SiteEdition> edition(EditionKey key) {
        return editions.stream().filter(edition -> edition.key().equals(key)).findFirst();
    }
}
