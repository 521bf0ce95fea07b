package dev.diapason.playbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.site.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that brings schemas into a playbook, without Maven. */
class SchemaMojoTest {

    private static final String COUNTRY = ".playbook/schema/country.schema.json";
    private static final String SETTINGS = ".vscode/settings.json";

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final SchemaMojo goal = new SchemaMojo();

    @BeforeEach
    void aPlaybook() throws Exception {
        Files.writeString(folder.resolve("playbook.yaml"), "title: Lumen\n");
        goal.setLog(log);
        Parameters.set(goal, "source", folder.toFile());
    }

    @Test
    void anEditorFindsSchemasAndSettings() throws Exception {
        goal.execute();

        assertThat(folder.resolve(COUNTRY)).content().contains("\"title\" : \"A country\"");
        assertThat(folder.resolve(SETTINGS)).content().contains(COUNTRY);
        assertThat(log.infos)
                .contains("Wrote " + COUNTRY, "Wrote " + SETTINGS)
                .last()
                .isEqualTo("Commit these files, so that everybody's editor finds them.");
    }

    @Test
    void whatIsUpToDateIsNotWrittenAgain() throws Exception {
        goal.execute();
        Map<String, byte[]> before = new TreeMap<>(TextFiles.below(folder));
        log.infos.clear();
        goal.execute();

        assertThat(log.infos).containsExactly("The schemas in " + folder.resolve(".playbook") + " are up to date.");
        assertThat(TextFiles.below(folder).keySet()).isEqualTo(before.keySet());
    }

    @Test
    void anOldSchemaIsRenewedAndFilesOfOthersStay() throws Exception {
        TextFiles.write(
                folder,
                Map.of(COUNTRY, "{}\n", ".playbook/schema/own.schema.json", "{}\n", SETTINGS, "{ \"own\": 1 }\n"));
        goal.execute();

        assertThat(folder.resolve(COUNTRY)).content().contains("A country");
        assertThat(folder.resolve(".playbook/schema/own.schema.json")).hasContent("{}");
        assertThat(folder.resolve(SETTINGS)).hasContent("{ \"own\": 1 }");
    }

    @Test
    void aLinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve(".playbook"), elsewhere);

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("\"" + folder.resolve(".playbook") + "\" is in the way. Move it, or give it another name.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFolderWithoutAPlaybookIsLeftAlone() throws IOException {
        Files.delete(folder.resolve("playbook.yaml"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no playbook.yaml in " + folder
                        + ". Go to the folder of your playbook, or name it: -Dplaybook.source=FOLDER");
        assertThat(folder).isEmptyDirectory();
    }
}
