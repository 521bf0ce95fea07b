package dev.diapason.playbook.schema;

import dev.diapason.playbook.parse.FileForm;
import dev.diapason.playbook.parse.Forms;
import dev.diapason.playbook.template.EnglishWords;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The register of schemas: one for each kind of file that people write. The same bytes on every machine. */
public final class Schemas {

    /** The folder of a playbook in which editors find the schemas. */
    public static final String FOLDER = ".playbook/schema/";

    private static final String WORDS = "words" + Schemas.ENDING;
    private static final String ENDING = ".schema.json";
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private Schemas() {}

    /** Every schema by the name of its file, such as {@code country.schema.json}; texts in UTF-8. */
    public static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (FileForm form : Forms.ALL) {
            files.put(form.name() + ENDING, bytes(schema(form)));
        }
        files.put(WORDS, bytes(words()));
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * For each schema that editors can hold against whole files, where these lie: paths below the playbook's folder, with
     * {@code *} for any name. The heads of Markdown files are not among them.
     */
    public static SortedMap<String, List<String>> places() {
        SortedMap<String, List<String>> places = new TreeMap<>();
        Forms.ALL.stream()
                .filter(form -> !form.isFrontMatter())
                .forEach(form -> places.put(form.name() + ENDING, form.places()));
        places.put(WORDS, List.of("template/i18n/*.yaml"));
        return Collections.unmodifiableSortedMap(places);
    }

    /**
     * The first line of a file that tells editors which schema is for it; empty for files that have none.
     *
     * @param path below the playbook's folder
     */
    public static Optional<String> firstLine(String path) {
        String up = path.replaceAll("[^/]+/", "../").replaceAll("[^/]+$", "");
        return places().entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(place -> isAt(path, place)))
                .map(each -> "# yaml-language-server: $schema=" + up + FOLDER + each.getKey())
                .findFirst();
    }

    private static boolean isAt(String path, String place) {
        return path.matches(place.replace(".", "\\.").replace("*", "[^/]+"));
    }

    /** Settings of Visual Studio Code that say which schema is for which files, for {@code .vscode/settings.json}. */
    public static byte[] settings() {
        Schema schemas = new Schema();
        places().forEach((name, places) -> schemas.put(FOLDER + name, places));
        return bytes(new Schema().put("yaml.schemas", schemas));
    }

    private static Schema schema(FileForm form) {
        return head(form.name() + ENDING, form.title(), form.about())
                .putAll(ValueSchema.of(form.root()))
                .put("definitions", ValueSchema.definitions());
    }

    private static Schema words() {
        Schema properties = new Schema();
        EnglishWords.byKey().forEach((key, source) -> properties.put(key, word(key, source)));
        return head(
                        WORDS,
                        "Words of the interface",
                        "Words of the interface in one language, one line for each: key: \"text\"."
                                + " What is not here is said as in the built-in template, at last in English.")
                .put("type", List.of("object", "null"))
                .put("properties", properties)
                .put("additionalProperties", false);
    }

    private static Schema word(String key, EnglishWords.Source source) {
        Schema schema = new Schema().put("description", "In English: " + source.text());
        if (key.equals("direction")) {
            return schema.put("enum", List.of("ltr", "rtl"));
        }
        return schema.put("type", "string")
                .put("pattern", "^" + source.form() + "$")
                .put(
                        "errorMessage",
                        "write a text without HTML and without spaces at its ends, with {0}, {1} ... as in English");
    }

    private static Schema head(String name, String title, String about) {
        return new Schema()
                .put("$schema", DRAFT)
                .put("$id", "urn:diapason:" + name.substring(0, name.length() - ENDING.length()))
                .put("title", title)
                .put("description", about);
    }

    private static byte[] bytes(Schema schema) {
        return schema.text().getBytes(StandardCharsets.UTF_8);
    }
}
