package dev.diapason.playbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of cases under {@code src/test/resources}: the folder is the registration. */
final class Resources {

    /** Whether expectations are rewritten instead of compared: {@code -Dgolden=update}. */
    static final boolean IS_UPDATE = "update".equals(System.getProperty("golden"));

    private static final Path ROOT = Path.of(System.getProperty("basedir", ""), "src/test/resources");

    private Resources() {}

    static Path folder(String name) {
        return ROOT.resolve(name);
    }

    /** The names of the folders in a folder, sorted. */
    static List<String> cases(String folder) {
        try (Stream<Path> list = Files.list(folder(folder))) {
            return list.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts below a folder, by path; none when there is no such folder. */
    static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            TextFiles.below(folder)
                    .forEach((path, bytes) ->
                            texts.put(path, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n")));
        }
        return texts;
    }

    /** Makes a folder hold exactly these texts. */
    static void replace(Path folder, Map<String, String> texts) {
        try {
            for (String path : texts(folder).keySet()) {
                if (!texts.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            TextFiles.write(folder, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
