package dev.diapason.playbook.mojo;

import dev.diapason.playbook.EditorFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Helps editors to complete and check the YAML files of a playbook while somebody types: puts schemas into its folder {@code
 * .playbook/schema}, and settings for Visual Studio Code beside them if there are none. Run it again after each update of
 * Diapason. No other file is touched.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends Goal<Path> {

    @Override
    Path request(Wishes wishes) {
        Path folder = source();
        if (!folder.resolve("playbook.yaml").toFile().isFile()) {
            wishes.complain("There is no playbook.yaml in " + folder
                    + ". Go to the folder of your playbook, or name it: -Dplaybook.source=FOLDER");
        }
        return folder;
    }

    @Override
    void run(Path folder) throws IOException {
        tell(EditorFiles.refresh(folder), folder);
    }

    private void tell(EditorFiles files, Path folder) {
        files.written().forEach(path -> getLog().info("Wrote " + path));
        if (files.hasSettings()) {
            getLog().info("Wrote " + EditorFiles.SETTINGS);
        }
        if (files.written().isEmpty()) {
            getLog().info("The schemas in " + folder.resolve(".playbook") + " are up to date.");
        } else {
            getLog().info("Commit these files, so that everybody's editor finds them.");
        }
    }
}
