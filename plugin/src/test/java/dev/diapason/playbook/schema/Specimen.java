package dev.diapason.playbook.schema;

import dev.diapason.playbook.parse.FieldType;
import dev.diapason.playbook.parse.Form;
import dev.diapason.playbook.parse.Form.Rule;
import dev.diapason.playbook.parse.Key;
import dev.diapason.playbook.parse.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file in which every key of its form stands, each with its example.
 *
 * @param isOther whether alternatives are taken the other way
 */
record Specimen(boolean isOther) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * One key in such a file.
     *
     * @param key what the form says of it
     * @param form that it belongs to; its keys stand beside it
     * @param path of names that lead to it, and through lists by their first item
     */
    record Place(Key key, Form form, List<String> path) {
        String name() {
            return String.join("/", path);
        }

        boolean isRead() {
            return !(key.value() instanceof Value.Unread);
        }
    }

    JsonNode of(Value value, String example) {
        if (value instanceof Value.One one) {
            return one(one.type(), example);
        }
        if (value instanceof Value.Word word) {
            return JSON.stringNode(word.words().get(0));
        }
        if (value instanceof Value.Several several) {
            ArrayNode array = JSON.arrayNode();
            for (String item : example.replaceAll("[\\[\\]\"]", "").split(", ")) {
                array.add(of(several.each(), item));
            }
            return array;
        }
        if (value instanceof Value.ByLanguage texts) {
            return isOther && value.equals(Value.LOCAL)
                    ? of(texts.each(), example)
                    : JSON.objectNode().set("en", of(texts.each(), example));
        }
        if (value instanceof Value.Group group) {
            return object(keys(group.form()));
        }
        if (value instanceof Value.Named named) {
            return object(named.others()).set(named.example(), of(named.each(), ""));
        }
        return value instanceof Value.Either either
                ? of(isOther ? either.other() : either.one(), example)
                : JSON.stringNode("anything");
    }

    private ObjectNode object(List<Key> keys) {
        ObjectNode object = JSON.objectNode();
        keys.forEach(key -> object.set(key.name(), of(key.value(), key.example())));
        return object;
    }

    private static JsonNode one(FieldType type, String example) {
        String text = !example.isEmpty() ? example : type.example().isEmpty() ? "text" : type.example();
        return switch (type) {
            case SWITCH -> JSON.booleanNode(true);
            case NUMBER -> JSON.numberNode(20);
            default -> JSON.stringNode(text);
        };
    }

    /** The keys that can stand there together. */
    private List<Key> keys(Form form) {
        List<Key> keys = new ArrayList<>(form.keys());
        for (Rule rule : form.rules()) {
            if (rule instanceof Rule.Alternative two) {
                keys.removeIf(key -> key.name().equals(isOther ? two.one() : two.other()));
            } else if (rule instanceof Rule.WhenTrue three) {
                keys.removeIf(key -> key.name().equals(isOther ? three.key() : three.barred()));
            }
        }
        return keys;
    }

    /** Visits every key that stands in a value. */
    void visit(Value value, List<String> path, Consumer<Place> visitor) {
        if (value instanceof Value.Group group) {
            for (Key key : keys(group.form())) {
                visit(key, group.form(), path, visitor);
            }
        } else if (value instanceof Value.Named named) {
            named.others().forEach(key -> visit(key, new Form(named.others(), List.of()), path, visitor));
            visit(named.each(), with(path, named.example()), visitor);
        } else if (value instanceof Value.Several several) {
            visit(several.each(), with(path, "0"), visitor);
        } else if (value instanceof Value.Either either) {
            visit(isOther ? either.other() : either.one(), path, visitor);
        } else if (value instanceof Value.ByLanguage texts && !value.equals(Value.LOCAL)) {
            visit(texts.each(), with(path, "en"), visitor);
        }
    }

    private void visit(Key key, Form form, List<String> path, Consumer<Place> visitor) {
        visitor.accept(new Place(key, form, with(path, key.name())));
        visit(key.value(), with(path, key.name()), visitor);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** The same file with something else in one place; without the key when that is empty. */
    static JsonNode with(JsonNode file, List<String> path, UnaryOperator<ObjectNode> change) {
        JsonNode copy = file.deepCopy();
        JsonNode at = copy;
        for (String name : path.subList(0, path.size() - 1)) {
            at = at instanceof ArrayNode array ? array.get(Integer.parseInt(name)) : at.get(name);
        }
        change.apply((ObjectNode) at);
        return copy;
    }

    static Map<String, JsonNode> oddities() {
        return Map.of(
                "list", JSON.arrayNode().add(JSON.arrayNode().add("x")),
                "keys", JSON.objectNode().put("x y", "z"),
                "signs", JSON.stringNode("\u00a7 <$> {"),
                "nothing", JSON.nullNode(),
                "truth", JSON.stringNode("true"),
                "number", JSON.numberNode(-7),
                "empty list", JSON.arrayNode(),
                "no keys", JSON.objectNode());
    }
}
