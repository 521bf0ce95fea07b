package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is published: versions, editions and pages with their addresses, order and neighbours.
 *
 * @param settings those of the working tree
 * @param versions the newest first, the working tree's next version before all
 */
public record Site(Settings settings, List<SiteVersion> versions) {

    public Site {
        Objects.requireNonNull(settings, "settings");
        versions = List.copyOf(versions);
    }

    /** The newest version that is released, if any is. */
    public Optional<SiteVersion> latest() {
        return versions.stream().filter(SiteVersion::isLatest).findFirst();
    }

    /**
     * The version of this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public SiteVersion version(SemVer number) {
        return versions.stream()
                .filter(version -> version.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version " + number));
    }

    /** The version a reader who says nothing wants: the latest, else the next. */
    public SiteVersion preferred() {
        return latest().orElseGet(() -> versions.get(0));
    }
}
