package dev.diapason.playbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.site.Playbooks;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What editors need to complete, to explain and to check. */
class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> SCHEMAS = new TreeMap<>();

    static {
        Schemas.files()
                .forEach((name, bytes) -> SCHEMAS.put(name, JSON.readTree(new String(bytes, StandardCharsets.UTF_8))));
    }

    @Test
    void everyKeyIsExplainedInPlainSentences() {
        each(
                "properties",
                (place, properties) -> properties.properties().forEach(property -> {
                    String about = property.getValue().path("description").asString("");
                    boolean isClaim = property.getValue().isBoolean() || place.matches(".*/(?:if|then|else)");
                    if (!isClaim && !place.equals("words.schema.json")) {
                        assertThat(about)
                                .as(place + " " + property.getKey())
                                .hasSizeBetween(10, 260)
                                .matches("[A-Z][\\s\\S]*\\.")
                                .doesNotContainPattern(
                                        "(?i)\\b(?:string|boolean|array|object|null|parse|schema|overlay)\\b");
                    }
                }));
    }

    @Test
    void everyChoiceHasWords() {
        each("enum", (place, words) -> assertThat(words).as(place).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void noOtherKeyIsAllowedWhereKeysAreOurs() {
        each("properties", (place, properties) -> {
            if (!place.matches(".*/(?:if|then|else)")) {
                assertThat(at(place).has("additionalProperties")).as(place).isTrue();
            }
        });
    }

    /** Editors read them by ECMA-262, with its flag u, where not every sign may be escaped. */
    @Test
    void patternsAreSuchAsAllEditorsRead() {
        each("pattern", (place, pattern) -> {
            Pattern.compile(pattern.asString());
            assertThat(pattern.asString())
                    .as(place)
                    .doesNotContainPattern("[*+?}]\\+|\\(\\?[^:=!]|\\\\[^dsSx.(){}\\[\\]/?*+|^$\\\\-]");
        });
    }

    @Test
    void everyMistakeInAWordIsExplained() {
        each("pattern", (place, pattern) -> {
            boolean isOneOfSome = at(place).path("items").has("enum");
            assertThat(at(place).has("errorMessage") || isOneOfSome).as(place).isTrue();
        });
    }

    @Test
    void everySchemaHasANameOfItsOwn() {
        assertThat(SCHEMAS).hasSizeGreaterThan(14).allSatisfy((name, schema) -> {
            assertThat(schema.path("$schema").asString()).isEqualTo("http://json-schema.org/draft-07/schema#");
            assertThat(schema.path("$id").asString()).isEqualTo("urn:diapason:" + name.replace(".schema.json", ""));
            assertThat(schema.path("title").asString()).isNotBlank();
        });
    }

    /** All words of all languages that we ship are as the schema for a playbook's own words asks. */
    @Test
    void wordsOfAllLanguagesAreAccepted() {
        Map<String, String> catalogues = Playbooks.words();

        assertThat(catalogues)
                .hasSizeGreaterThan(30)
                .allSatisfy((path, text) -> assertThat(complaints(path, text)).isEmpty());
    }

    @Test
    void wordsThatNoPageSaysAndLostPlacesAreRefused() {
        String text = """
                nav.hom: "Accueil"
                banner.old: "Une ancienne version."
                page.skip: "<b>Texte</b>"
                """;

        assertThat(complaints("template/i18n/fr.yaml", text)).hasSize(3);
    }

    @Test
    void settingsNameASchemaForEveryKindOfWholeFile() {
        JsonNode schemas = JSON.readTree(new String(Schemas.settings(), StandardCharsets.UTF_8))
                .path("yaml.schemas");

        assertThat(schemas.propertyNames()).hasSize(Schemas.places().size());
        assertThat(schemas.path(".playbook/schema/country.schema.json").path(0).asString())
                .isEqualTo("countries/*.yaml");
        assertThat(Schemas.places().keySet()).isSubsetOf(SCHEMAS.keySet());
    }

    @Test
    void theGuideForEditorsShowsTheSameSettings() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("basedir", ""), "docs/editors.md"));
        String shown = guide.replaceAll("(?s).*```json\\n(.*?)```.*", "$1");

        assertThat(JSON.readTree(shown))
                .isEqualTo(JSON.readTree(new String(Schemas.settings(), StandardCharsets.UTF_8)));
    }

    private static List<String> complaints(String path, String text) {
        return Editor.complaints(
                "words.schema.json",
                YamlReader.read(new SourceFile(path, text), new Problems()).orElseThrow());
    }

    /** Visits every value of a keyword, with the place of the schema that it stands in. */
    private static void each(String keyword, BiConsumer<String, JsonNode> visitor) {
        SCHEMAS.forEach((name, schema) -> visit(name, schema, keyword, visitor));
    }

    private static void visit(String place, JsonNode node, String keyword, BiConsumer<String, JsonNode> visitor) {
        boolean isSchema = !place.endsWith("/properties") && !place.endsWith("/definitions");
        if (isSchema && node.has(keyword)) {
            visitor.accept(place, node.get(keyword));
        }
        node.properties().forEach(each -> visit(place + "/" + each.getKey(), each.getValue(), keyword, visitor));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            visit(place + "/" + i, node.get(i), keyword, visitor);
        }
    }

    private static JsonNode at(String place) {
        int slash = place.indexOf('/');
        String name = slash < 0 ? place : place.substring(0, slash);
        return slash < 0 ? SCHEMAS.get(name) : SCHEMAS.get(name).at(place.substring(slash));
    }
}
