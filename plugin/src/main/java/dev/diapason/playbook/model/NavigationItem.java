package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;

/**
 * An entry of the navigation.
 *
 * @param id the section's id, or the folder's when {@code hasPage} is false
 * @param title what it is called
 * @param hasPage whether it leads to a page of its own
 * @param children the entries below it
 */
public record NavigationItem(String id, Said title, boolean hasPage, List<NavigationItem> children) {

    public NavigationItem {
        Objects.requireNonNull(id, "id");
        children = List.copyOf(children);
    }
}
