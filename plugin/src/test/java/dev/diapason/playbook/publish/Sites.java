package dev.diapason.playbook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Little sites for the tests of this room. */
final class Sites {

    /** Has a frozen version, pages that will change, stay and go, and files at the top. */
    static final Map<String, String> OLD = Map.of(
            "index.html", "home",
            ".nojekyll", "",
            "latest/br/crisis/index.html", "ligue já",
            "latest/br/voice/index.html", "você",
            "latest/br/gone/index.html", "old page",
            "latest/global/crisis/index.html", "call now",
            "2.3.0/global/crisis/index.html", "call soon",
            "2.3.0/global/voice/index.html", "one voice",
            "2.2.0/global/voice/index.html", "first voice");

    /** Differs from it in every way; only version 2.3.0 is the same. */
    static final Map<String, String> NEW = Map.of(
            "index.html", "home",
            ".nojekyll", "",
            "search.json", "[]",
            "latest/br/crisis/index.html", "ligue JÁ",
            "latest/br/voice/index.html", "você",
            "latest/global/crisis/index.html", "call now, please",
            "latest/global/new/index.html", "new page",
            "2.3.0/global/crisis/index.html", "call soon",
            "2.3.0/global/voice/index.html", "one voice");

    private Sites() {}

    static Published publish(Path output, Map<String, String> files) throws PublishException {
        return publish(output, files, new LocalDisk());
    }

    static Published publish(Path output, Map<String, String> files, Disk disk) throws PublishException {
        try (Publication publication = SitePublisher.open(output, disk)) {
            write(publication, files);
            return publication.commit(Map.of());
        }
    }

    static void write(Publication publication, Map<String, String> files) throws PublishException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            publication.write("pages", file.getKey(), bytes, bytes.length);
        }
    }

    /** Everything below a folder but the list of files, with its content; folders end with a slash and have none. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path) && !name.equals(Manifest.FILE)) {
                    found.put(name, Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The names beside the site, the site included. */
    static String neighbours(Path output) throws IOException {
        try (Stream<Path> paths = Files.list(output.resolveSibling("."))) {
            return String.join(
                    " ",
                    paths.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
