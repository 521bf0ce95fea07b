package dev.diapason.playbook.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One edition with the addresses of its pages.
 *
 * @param edition what holds
 * @param navigation chapters and sections as a reader meets them
 * @param pages by section id, in reading order; the home text is not among them
 * @param redirects from an alias to the section's id
 */
public record SiteEdition(
        Edition edition, List<NavigationItem> navigation, Map<String, Page> pages, Map<String, String> redirects) {

    public SiteEdition {
        Objects.requireNonNull(edition, "edition");
        navigation = List.copyOf(navigation);
        pages = Ordered.copy(pages);
        redirects = Ordered.copy(redirects);
    }

    public EditionKey key() {
        return edition.key();
    }

    public Optional<Page> page(String section) {
        return Optional.ofNullable(pages.get(section));
    }
}
