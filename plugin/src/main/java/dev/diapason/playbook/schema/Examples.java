package dev.diapason.playbook.schema;

import dev.diapason.playbook.parse.FieldType;
import dev.diapason.playbook.parse.Key;
import dev.diapason.playbook.parse.Value;
import java.util.List;

/** What editors propose behind a key, and show beside its description. */
final class Examples {

    /** Types whose own words say what may stand there. */
    private static final List<Value> PLAIN = List.of(Value.of(FieldType.SWITCH), Value.of(FieldType.NUMBER));

    private Examples() {}

    /** Adds what there is for a key. */
    static void put(Key key, Schema schema) {
        Value value = key.value();
        String text = example(key);
        boolean isLong = value instanceof Value.ByLanguage && !value.equals(Value.LOCAL);
        if (isLong) {
            snippet("by language", "\n  ${1:en}: |\n    ${2:" + text + "}", schema);
        } else if (text.startsWith("#")) {
            snippet("\"" + text + "\"", "\"${1:" + text + "}\"", schema); // which is a comment without quotes
        } else if (isPlain(value) && !text.isEmpty()) {
            schema.put("examples", items(text));
        }
    }

    private static boolean isPlain(Value value) {
        boolean isOne = value instanceof Value.One || value.equals(Value.LOCAL);
        boolean areSome = value instanceof Value.Several several && several.each() instanceof Value.One;
        return (isOne || areSome) && !PLAIN.contains(value);
    }

    private static String example(Key key) {
        boolean isOwn = !key.example().isEmpty() || !(key.value() instanceof Value.One);
        return isOwn ? key.example() : ((Value.One) key.value()).type().example();
    }

    /** The items of {@code [pt-BR, en]}; any other text is an item of its own. */
    private static List<String> items(String text) {
        return text.startsWith("[") ? List.of(text.replaceAll("[\\[\\]\"]", "").split(", ")) : List.of(text);
    }

    /** {@code defaultSnippets} is no word of JSON Schema; editors insert its body. */
    private static void snippet(String label, String body, Schema schema) {
        schema.put("defaultSnippets", List.of(new Schema().put("label", label).put("body", body)));
    }
}
