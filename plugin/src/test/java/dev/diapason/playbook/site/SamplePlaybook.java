package dev.diapason.playbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sample playbook of this repository, built once for all tests. */
public final class SamplePlaybook {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "../playbook-content");
    private static final List<String> FOLDERS = List.of(
            "assets", "countries", "data", "decisions", "releases", "sections", "template", "workshops", "zones");

    /** Its text. */
    static final InlineSite PLAYBOOK = InlineSite.ofFiles(files());

    private static final Built SITE = PLAYBOOK.build();

    private SamplePlaybook() {}

    /** What came of its build on {@link SiteRun#TODAY}. */
    public static Built built() {
        return SITE;
    }

    /** Writes the playbook into a folder, where a test may change it. */
    public static void copyTo(Path folder) {
        TextFiles.writeBytes(folder, files(), false);
    }

    /** What belongs to the playbook, and nothing that a build may be writing beside it this minute. */
    private static Map<String, byte[]> files() {
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
