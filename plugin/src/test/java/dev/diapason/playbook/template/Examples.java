package dev.diapason.playbook.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a component's examples; a map with the single key {@code html} is ready markup. */
final class Examples {

    record Html(String html) implements Raw {}

    private Examples() {}

    /** The examples by name; none when the file has only comments. */
    static Map<String, Object> of(String component) {
        String path = "components/" + component + "/" + component + ".examples.yaml";
        try (JsonParser parser =
                YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), SiteTemplate.text(path))) {
            return parser.nextToken() == JsonToken.START_OBJECT ? map(parser) : Map.of();
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = map(parser);
                yield map.size() == 1 && map.get("html") instanceof String html ? new Html(html) : map;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getString();
        };
    }

    private static Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }
}
