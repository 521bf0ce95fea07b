package dev.diapason.playbook;

import dev.diapason.playbook.publish.KeptFiles;
import dev.diapason.playbook.schema.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts into a playbook what editors need to complete and check its YAML files while somebody types.
 *
 * @param written the schemas that were new or had changed, as paths below the playbook's folder
 * @param hasSettings whether settings of Visual Studio Code were written, since there were none
 */
public record EditorFiles(List<String> written, boolean hasSettings) {

    /** Where the settings of Visual Studio Code stand. */
    public static final String SETTINGS = ".vscode/settings.json";

    public EditorFiles {
        written = List.copyOf(written);
    }

    /** All schemas by their paths below a playbook's folder. */
    public static SortedMap<String, byte[]> schemas() {
        SortedMap<String, byte[]> schemas = new TreeMap<>();
        Schemas.files().forEach((name, content) -> schemas.put(Schemas.FOLDER + name, content));
        return Collections.unmodifiableSortedMap(schemas);
    }

    /**
     * Writes the schemas that are missing or old, and settings that name them if there are no settings yet. No other file is
     * touched.
     *
     * @param playbook the folder with {@code playbook.yaml}
     * @throws IOException when the disk fails, or something stands in the way
     */
    public static EditorFiles refresh(Path playbook) throws IOException {
        List<String> written = KeptFiles.refresh(playbook, schemas());
        return new EditorFiles(written, KeptFiles.add(playbook, SETTINGS, Schemas.settings()));
    }
}
