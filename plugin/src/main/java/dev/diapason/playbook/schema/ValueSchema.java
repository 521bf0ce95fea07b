package dev.diapason.playbook.schema;

import dev.diapason.playbook.parse.FieldType;
import dev.diapason.playbook.parse.Form;
import dev.diapason.playbook.parse.Key;
import dev.diapason.playbook.parse.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says in the words of JSON Schema (draft 7) what may stand in a place. {@code errorMessage} is no word of the draft; editors
 * show it instead of their own.
 */
final class ValueSchema {

    /** A text, or texts by language. */
    static final String BY_LANGUAGE = "textByLanguage";

    /** The name of a language. */
    static final String LANGUAGE = "language";

    private static final String OBJECT = "object";
    private static final String NULL = "null";
    private static final String STRING = "string";

    private ValueSchema() {}

    /** What several places of a file share, by name. */
    static Schema definitions() {
        return new Schema()
                .put(LANGUAGE, one(FieldType.LANGUAGE))
                .put(
                        BY_LANGUAGE,
                        new Schema()
                                .put("type", List.of(STRING, "number", OBJECT))
                                .put("propertyNames", Schema.ref(LANGUAGE))
                                .put("additionalProperties", one(FieldType.TEXT)));
    }

    /** What may stand in a place. */
    static Schema of(Value value) {
        if (value instanceof Value.One one) {
            return one.type() == FieldType.LANGUAGE ? shared(LANGUAGE) : one(one.type());
        }
        if (value instanceof Value.Word word) {
            return new Schema().put("enum", word.words());
        }
        if (value instanceof Value.Several several) {
            return several(several.each());
        }
        if (value instanceof Value.ByLanguage texts) {
            return byLanguage(texts);
        }
        if (value instanceof Value.Group group) {
            return group(group.form(), group.mayBeEmpty());
        }
        if (value instanceof Value.Named named) {
            return named(named);
        }
        if (value instanceof Value.Either either) {
            return new Schema().put("anyOf", List.of(of(either.one()), of(either.other())));
        }
        return new Schema();
    }

    private static Schema shared(String definition) {
        return new Schema().put("allOf", List.of(Schema.ref(definition)));
    }

    /** Editors take an unquoted number for a number; where any text will do, that is one too. */
    private static Schema one(FieldType type) {
        return switch (type) {
            case TEXT -> new Schema().put("type", List.of(STRING, "number"));
            case SWITCH -> new Schema().put("type", "boolean").put("errorMessage", type.help());
            case NUMBER ->
                formed(type, List.of("integer", STRING))
                        .put("minimum", -999_999_999L)
                        .put("maximum", 999_999_999L);
            case PHONE -> formed(type, List.of(STRING, "integer")).put("minimum", 0L);
            case PROSE, HANDLE, HASHTAG -> formed(type, List.of(STRING, "integer"));
            default -> formed(type, List.of(STRING));
        };
    }

    private static Schema formed(FieldType type, List<String> types) {
        Schema schema = new Schema();
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else {
            schema.put("type", types);
        }
        return schema.put("pattern", "^(?:" + type.form() + ")$").put("errorMessage", type.help());
    }

    /** A list, one value alone, or nothing. Keywords for texts say nothing about lists. */
    private static Schema several(Value each) {
        if (each instanceof Value.Word word) {
            return new Schema()
                    .put("type", List.of("array", STRING, NULL))
                    .put("items", of(each))
                    .put("pattern", "^(?:" + String.join("|", word.words()) + ")$");
        }
        if (each instanceof Value.One one) {
            boolean isAny = one.type() == FieldType.TEXT;
            boolean isNumberToo = isAny || one.type() == FieldType.HASHTAG;
            Schema list = new Schema()
                    .put(
                            "type",
                            isNumberToo ? List.of("array", STRING, "number", NULL) : List.of("array", STRING, NULL))
                    .put("items", of(each));
            return isAny ? list : list.putAll(one(one.type()));
        }
        return new Schema().put("type", List.of("array", NULL)).put("items", of(each));
    }

    private static Schema byLanguage(Value.ByLanguage texts) {
        if (texts.equals(Value.LOCAL)) {
            return shared(BY_LANGUAGE);
        }
        Schema languages = new Schema()
                .put("type", OBJECT)
                .put("propertyNames", Schema.ref(LANGUAGE))
                .put("additionalProperties", of(texts.each()));
        List<Schema> ways = new ArrayList<>();
        if (texts.each() instanceof Value.Either either) {
            ways.add(of(either.one()));
            ways.add(of(either.other()));
        } else {
            ways.add(of(texts.each()));
        }
        ways.add(languages);
        return new Schema().put("anyOf", ways);
    }

    private static Schema named(Value.Named named) {
        Schema schema = new Schema().put("type", List.of(OBJECT, NULL));
        if (!named.others().isEmpty()) {
            schema.put("properties", properties(named.others()));
        }
        if (named.names() == FieldType.LANGUAGE && named.others().isEmpty()) {
            schema.put("propertyNames", Schema.ref(LANGUAGE));
        } else if (!named.names().form().isEmpty()) {
            String names = Stream.concat(
                            named.others().stream().map(Key::name),
                            Stream.of(named.names().form()))
                    .reduce((one, other) -> one + "|" + other)
                    .orElseThrow();
            schema.put(
                    "propertyNames",
                    new Schema()
                            .put("pattern", "^(?:" + names + ")$")
                            .put("errorMessage", named.names().help()));
        }
        return schema.put("additionalProperties", of(named.each()));
    }

    private static Schema group(Form form, boolean mayBeEmpty) {
        Schema schema = new Schema();
        if (mayBeEmpty) {
            schema.put("type", List.of(OBJECT, NULL));
        } else {
            schema.put("type", OBJECT);
        }
        schema.put("properties", properties(form.keys()));
        List<String> required =
                form.keys().stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        form.rules().forEach(rule -> Rules.put(rule, schema));
        return schema.put("additionalProperties", false);
    }

    /** Each key with what it is for. */
    private static Schema properties(List<Key> keys) {
        Schema properties = new Schema();
        keys.forEach(key -> properties.put(key.name(), property(key)));
        return properties;
    }

    private static Schema property(Key key) {
        Schema schema = new Schema().put("description", key.about()).putAll(of(key.value()));
        if (key.isRequired() && key.value().equals(Value.of(FieldType.TEXT))) {
            schema.put("pattern", "\\S").put("errorMessage", FieldType.PROSE.help());
        }
        Examples.put(key, schema);
        return schema;
    }
}
