package dev.diapason.playbook;

import dev.diapason.playbook.schema.Schemas;
import dev.diapason.playbook.text.NewFile;
import dev.diapason.playbook.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The seam between new files and what editors know of their form: the one place where schemas join a scaffold. */
final class EditorSchemas {

    private static final String FIRST = "# yaml-language-server:";

    private EditorSchemas() {}

    /** All schemas, then the files of a new playbook, each naming its schema if there is one. */
    static List<NewFile> with(List<NewFile> files) {
        List<NewFile> all = new ArrayList<>();
        EditorFiles.schemas()
                .forEach((path, content) -> all.add(NewFile.of(path, new String(content, StandardCharsets.UTF_8))));
        all.addAll(named(files));
        return all;
    }

    /** The paths of files as people are told them: the schemas are many, and nobody opens one. */
    static List<String> told(List<NewFile> files) {
        return files.stream()
                .map(file -> file.path().startsWith(Schemas.FOLDER) ? Schemas.FOLDER : file.path())
                .distinct()
                .toList();
    }

    /** More files for a playbook: they name their schemas if its settings do. */
    static List<NewFile> like(SourceTree playbook, List<NewFile> files) {
        boolean isNamed = playbook.file("playbook.yaml")
                .filter(settings -> settings.text().startsWith(FIRST))
                .isPresent();
        return isNamed ? named(files) : files;
    }

    private static List<NewFile> named(List<NewFile> files) {
        return files.stream()
                .map(file -> Schemas.firstLine(file.path())
                        .map(line -> new NewFile(file.path(), line + "\n" + file.text(), file.isProgram()))
                        .orElse(file))
                .toList();
    }
}
