package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.schema.Schemas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas that are committed are those that the forms make, and the sample's files name theirs. */
class SchemaFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
    private static final Path DOCS = ROOT.resolve("docs/schema");
    private static final Path SAMPLE = ROOT.resolve("../playbook-content").resolve(Schemas.FOLDER);

    @TestFactory
    Stream<DynamicTest> committedSchemasFollowTheForms() {
        Map<String, String> made = new TreeMap<>();
        Schemas.files().forEach((name, bytes) -> made.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return Stream.of(DOCS, SAMPLE)
                .map(folder -> dynamicTest(folder.toString(), () -> {
                    if (Resources.IS_UPDATE) {
                        Resources.replace(folder, made);
                    }
                    assertThat(Resources.texts(folder)).isEqualTo(made);
                }));
    }

    @Test
    void aNewPlaybookAndItsNextCountryNameTheirSchemas() {
        Map<String, String> files = Playbooks.begun();

        assertThat(files).containsKeys("countries/JP.yaml", "zones/apac.yaml", Schemas.FOLDER + "zone.schema.json");
        assertThat(files.keySet())
                .filteredOn(path -> Schemas.firstLine(path).isPresent())
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(files.get(path))
                        .startsWith(Schemas.firstLine(path).orElseThrow() + "\n"));
    }

    /** Those of frozen releases are left as they are. */
    @Test
    void everyFileOfTheSampleNamesItsSchema() {
        Map<String, String> heads = new TreeMap<>();
        SampleFiles.read().forEach((path, bytes) -> {
            if (path.endsWith(".yaml") && !path.startsWith("releases/")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                heads.put(path, text.lines().findFirst().orElse(""));
            }
        });

        assertThat(heads)
                .hasSizeGreaterThan(20)
                .allSatisfy((path, head) -> assertThat(Schemas.firstLine(path)).contains(head));
        assertThat(heads.get("data/people.yaml"))
                .isEqualTo("# yaml-language-server: $schema=../.playbook/schema/data-people.schema.json");
        assertThat(Schemas.firstLine("sections/en/crisis.md")).isEmpty();
    }
}
