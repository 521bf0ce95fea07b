package dev.diapason.playbook.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.diapason.playbook.yaml.YamlList;
import dev.diapason.playbook.yaml.YamlMap;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an editor sees of a file: unquoted values typed by the core schema of YAML 1.2 (section 10.3), held against a schema. */
final class Editor {

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,2})?");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, com.networknt.schema.Schema> SCHEMAS = new TreeMap<>();

    static {
        // These two words are for editors alone.
        Dialect draft7 = Dialect.builder(Dialects.getDraft7())
                .keyword(new NonValidationKeyword("errorMessage"))
                .keyword(new NonValidationKeyword("defaultSnippets"))
                .build();
        SchemaRegistry registry = SchemaRegistry.withDialect(draft7);
        Schemas.files()
                .forEach((name, bytes) -> SCHEMAS.put(
                        name, registry.getSchema(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON)));
    }

    private Editor() {}

    /** What it underlines; nothing when the file is as the schema says. */
    static List<String> complaints(String schema, YamlNode root) {
        return complaints(schema, typed(root));
    }

    static List<String> complaints(String schema, JsonNode root) {
        return SCHEMAS.get(schema).validate(root).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    static JsonNode typed(YamlNode node) {
        if (node instanceof YamlMap map) {
            ObjectNode object = JSON.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, typed(entry.value())));
            return object;
        }
        if (node instanceof YamlList list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(typed(item)));
            return array;
        }
        return node instanceof YamlText text ? scalar(text) : JSON.nullNode();
    }

    private static JsonNode scalar(YamlText text) {
        String word = text.text();
        if (text.isQuoted() || text.isBlock()) {
            return JSON.stringNode(word);
        }
        if (NULL.matcher(word).matches()) {
            return JSON.nullNode();
        }
        if (TRUE.matcher(word).matches() || FALSE.matcher(word).matches()) {
            return JSON.booleanNode(TRUE.matcher(word).matches());
        }
        if (INTEGER.matcher(word).matches()) {
            return JSON.numberNode(Long.parseLong(word));
        }
        return FLOAT.matcher(word).matches() ? JSON.numberNode(Double.parseDouble(word)) : JSON.stringNode(word);
    }
}
