package dev.diapason.playbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the sample playbook of this repository. */
final class SampleFiles {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "../playbook-content");
    private static final List<String> FOLDERS = List.of(
            "assets", "countries", "data", "decisions", "releases", "sections", "template", "workshops", "zones");

    private SampleFiles() {}

    /** What belongs to the playbook, and nothing that a build may be writing beside it this minute. */
    static Map<String, byte[]> read() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : FOLDERS) {
            if (Files.isDirectory(FOLDER.resolve(name))) {
                TextFiles.below(FOLDER.resolve(name)).forEach((path, bytes) -> files.put(name + "/" + path, bytes));
            }
        }
        try {
            files.put("playbook.yaml", Files.readAllBytes(FOLDER.resolve("playbook.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
