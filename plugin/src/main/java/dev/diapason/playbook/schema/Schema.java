package dev.diapason.playbook.schema;

import dev.diapason.playbook.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema, or a part of one, whose keywords stay in the order in which they are put there. */
final class Schema {

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** A schema that points to a definition of the same file. */
    static Schema ref(String name) {
        return new Schema().put("$ref", "#/definitions/" + name);
    }

    Schema put(String keyword, String text) {
        keywords.put(keyword, text);
        return this;
    }

    Schema put(String keyword, long number) {
        keywords.put(keyword, number);
        return this;
    }

    Schema put(String keyword, boolean claim) {
        keywords.put(keyword, claim);
        return this;
    }

    Schema put(String keyword, Schema part) {
        keywords.put(keyword, part);
        return this;
    }

    /** Puts a list of texts or of schemas there. */
    Schema put(String keyword, List<?> items) {
        keywords.put(keyword, List.copyOf(items));
        return this;
    }

    /** Puts the keywords of another schema behind those that are here already. */
    Schema putAll(Schema other) {
        other.keywords.forEach(keywords::putIfAbsent);
        return this;
    }

    /** The whole as a JSON document. */
    String text() {
        JsonWriter json = new JsonWriter().object();
        writeInto(json);
        return json.endObject().text();
    }

    private void writeInto(JsonWriter json) {
        keywords.forEach((keyword, value) -> {
            if (value instanceof Schema part) {
                json.object(keyword);
                part.writeInto(json);
                json.endObject();
            } else if (value instanceof List<?> items) {
                json.list(keyword);
                items.forEach(item -> write(item, json));
                json.endList();
            } else if (value instanceof Boolean claim) {
                json.field(keyword, claim.booleanValue());
            } else if (value instanceof Long number) {
                json.field(keyword, number.longValue());
            } else {
                json.field(keyword, value.toString());
            }
        });
    }

    private static void write(Object item, JsonWriter json) {
        if (item instanceof Schema part) {
            json.object();
            part.writeInto(json);
            json.endObject();
        } else {
            json.item(item.toString());
        }
    }
}
