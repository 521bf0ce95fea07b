package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;
import java.util.Objects;

/**
 * A key and its value.
 *
 * @param key as written, without quotes
 * @param keyAt the key's place, with its quotes if it has any
 * @param value what stands behind or below it
 */
public record YamlEntry(String key, Location keyAt, YamlNode value) {

    public YamlEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(keyAt, "keyAt");
        Objects.requireNonNull(value, "value");
    }
}
