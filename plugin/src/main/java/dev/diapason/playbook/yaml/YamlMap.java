package dev.diapason.playbook.yaml;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.Location;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys with values, written line by line or in braces.
 *
 * @param entries by key, in the author's order
 * @param at the brace or the first key
 */
public record YamlMap(Map<String, YamlEntry> entries, Location at) implements YamlNode {

    public YamlMap {
        entries = Ordered.copy(entries);
        Objects.requireNonNull(at, "at");
    }

    /** The value under a key; present, as a {@link YamlNothing}, also when the key has no value. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlEntry::value);
    }
}
