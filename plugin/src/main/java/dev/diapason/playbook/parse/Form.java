package dev.diapason.playbook.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that stand together in one place: what the parser knows there, and what editors propose.
 *
 * @param keys in the order in which messages list them
 * @param rules what else holds among them
 */
public record Form(List<Key> keys, List<Rule> rules) {

    public Form {
        keys = List.copyOf(keys);
        rules = List.copyOf(rules);
    }

    /** A form without further rules. */
    static Form of(Key... keys) {
        return new Form(List.of(keys), List.of());
    }

    /** The same with a further rule. */
    Form with(Rule rule) {
        return new Form(keys, Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** The names of the keys. */
    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /** What holds among several keys. */
    public sealed interface Rule {

        /** At least one of these is there. */
        record AtLeastOne(List<String> keys) implements Rule {
            public AtLeastOne {
                keys = List.copyOf(keys);
            }
        }

        /** One of the two is there, and not the other. */
        record Alternative(String one, String other) implements Rule {}

        /** Where one is, the other is too. */
        record Together(String key, String needed) implements Rule {}

        /** Where one is {@code true}, another must be there, and a third may not. */
        record WhenTrue(String key, String needed, String barred) implements Rule {}
    }
}
