package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Objects;

/**
 * A list, written with dashes or in square brackets.
 *
 * @param items in the author's order
 * @param at the bracket or the first dash
 */
public record YamlList(List<YamlNode> items, Location at) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
        Objects.requireNonNull(at, "at");
    }
}
