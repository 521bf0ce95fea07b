package dev.diapason.playbook.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Reads site templates from the class path, whether they are jars or, in a reactor, folders: the built-in one and others. */
final class TemplateFiles {

    private static final String FOLDER = "site-template/";
    static final String ARTIFACT = "playbook-template/";

    private static final String KNOWN_FILE = "i18n/en.yaml";

    private TemplateFiles() {}

    /**
     * A jar or folder on the class path that holds files of a template.
     *
     * @param name of the jar, such as {@code acme-look-1.2.jar}
     * @param files by path below its template folder
     */
    record Artifact(String name, SortedMap<String, byte[]> files) {}

    /** Every file, by its path below the template's folder. */
    static SortedMap<String, byte[]> read() {
        return read(Objects.requireNonNull(
                TemplateFiles.class.getClassLoader().getResource(FOLDER + KNOWN_FILE), "the site template is missing"));
    }

    /** Every file, found beside one that is known. */
    static SortedMap<String, byte[]> read(URL knownFile) {
        try {
            SortedMap<String, byte[]> files = knownFile.openConnection() instanceof JarURLConnection jar
                    ? fromJar(jar, FOLDER)
                    : fromFolder(Path.of(knownFile.toURI()).resolve("../..").normalize());
            return Collections.unmodifiableSortedMap(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What jars and folders of a class path hold below {@code playbook-template/}, sorted by their names. */
    static List<Artifact> artifacts(ClassLoader loader) {
        try {
            SortedMap<String, URL> places = new TreeMap<>();
            for (URL url : Collections.list(loader.getResources(ARTIFACT))) {
                places.put(url.toString(), url); // a class path may name one jar twice
            }
            List<Artifact> artifacts = new ArrayList<>();
            for (URL url : places.values()) {
                artifacts.add(artifact(url));
            }
            artifacts.sort(Comparator.comparing(Artifact::name));
            return artifacts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Artifact artifact(URL url) throws IOException, URISyntaxException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            String path = jar.getJarFileURL().getPath();
            return new Artifact(path.substring(path.lastIndexOf('/') + 1), fromJar(jar, ARTIFACT));
        }
        Path folder = Path.of(url.toURI());
        return new Artifact(String.valueOf(folder.resolveSibling("").getFileName()), fromFolder(folder));
    }

    private static SortedMap<String, byte[]> fromJar(JarURLConnection connection, String folder) throws IOException {
        // A cached jar would stay open, and locked, for the life of a Maven daemon.
        connection.setUseCaches(false);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length()), in.readAllBytes());
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
