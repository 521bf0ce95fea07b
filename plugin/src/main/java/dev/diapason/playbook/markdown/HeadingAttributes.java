package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.Location;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in braces at the end of a block's heading: <code>{#id level=adaptable required}</code>. Names are known and
 * ids well-formed; what the values mean is not checked yet.
 *
 * @param id behind {@code #}; lower-case ASCII letters, digits and hyphens
 * @param values by name, in the author's order: of {@code level}, {@code notes}, {@code owner}, {@code audience}
 * @param isRequired whether {@code required} stands there
 * @param at the braces, else the heading
 */
public record HeadingAttributes(Optional<Value> id, Map<String, Value> values, boolean isRequired, Location at) {

    public HeadingAttributes {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        values = Ordered.copy(values);
    }

    /** The value given for a name. */
    public Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * One value and its place.
     *
     * @param text without quotation marks, never blank
     * @param at where it stands
     */
    public record Value(String text, Location at) {
        public Value {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(at, "at");
        }
    }

    static HeadingAttributes none(Location at) {
        return new HeadingAttributes(Optional.empty(), Map.of(), false, at);
    }
}
