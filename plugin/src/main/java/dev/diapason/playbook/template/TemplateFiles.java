package dev.diapason.playbook.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads the built-in site template from the class path, whether it is a jar or, in the reactor, a folder. */
final class TemplateFiles {

    private static final String FOLDER = "site-template/";
    private static final String KNOWN_FILE = "i18n/en.yaml";

    private TemplateFiles() {}

    /** Every file, by its path below the template's folder. */
    static SortedMap<String, byte[]> read() {
        return read(Objects.requireNonNull(
                TemplateFiles.class.getClassLoader().getResource(FOLDER + KNOWN_FILE), "the site template is missing"));
    }

    /** Every file, found beside one that is known. */
    static SortedMap<String, byte[]> read(URL knownFile) {
        try {
            SortedMap<String, byte[]> files = knownFile.openConnection() instanceof JarURLConnection jar
                    ? fromJar(jar)
                    : fromFolder(Path.of(knownFile.toURI()).resolve("../..").normalize());
            return Collections.unmodifiableSortedMap(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> fromJar(JarURLConnection connection) throws IOException {
        // A cached jar would stay open, and locked, for the life of a Maven daemon.
        connection.setUseCaches(false);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> fromFolder(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : paths) {
            files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return files;
    }
}
