package dev.diapason.playbook.schema;

import dev.diapason.playbook.parse.Form.Rule;
import java.util.List;

/** Says in the words of JSON Schema what holds among several keys. */
final class Rules {

    private static final String REQUIRED = "required";

    private Rules() {}

    static void put(Rule rule, Schema schema) {
        if (rule instanceof Rule.AtLeastOne some) {
            schema.put("anyOf", some.keys().stream().map(Rules::needs).toList());
        } else if (rule instanceof Rule.Alternative two) {
            schema.put("if", needs(two.other()));
            schema.put("then", new Schema().put("properties", new Schema().put(two.one(), false)));
            schema.put("else", needs(two.one()));
        } else if (rule instanceof Rule.Together two) {
            schema.put("dependencies", new Schema().put(two.key(), List.of(two.needed())));
        } else if (rule instanceof Rule.WhenTrue three) {
            schema.put("if", isTrue(three.key()));
            schema.put("then", needs(three.needed()).put("properties", new Schema().put(three.barred(), false)));
        }
    }

    private static Schema needs(String key) {
        return new Schema().put(REQUIRED, List.of(key));
    }

    private static Schema isTrue(String key) {
        return needs(key).put("properties", new Schema().put(key, new Schema().put("const", true)));
    }
}
