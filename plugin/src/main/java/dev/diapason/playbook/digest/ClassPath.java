package dev.diapason.playbook.digest;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Tells one build of this tool from another, whatever their version numbers: a snapshot changes under one number. */
public final class ClassPath {

    private ClassPath() {}

    /**
     * The digest of all code, templates and libraries that a class loader finds, and of the Java that runs them. Jars are told
     * apart by the names, sizes and checksums of what is in them, folders by every byte.
     *
     * @return empty when the loader does not say where it looks, or looks in places that other places name
     * @throws IOException when something that is there cannot be read
     */
    public static Optional<String> digest(ClassLoader loader) throws IOException {
        List<Path> places = places(loader);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Hash hash = new Hash().add(Runtime.version().toString());
        for (Path place : places) {
            // The name of an artifact with templates is told in messages.
            hash.add(String.valueOf(place.getFileName()));
            if (Files.isDirectory(place)) {
                addFolder(place, hash);
            } else if (Files.isRegularFile(place) && !isJarAdded(place, hash)) {
                return Optional.empty();
            }
        }
        return Optional.of(hash.text());
    }

    private static List<Path> places(ClassLoader loader) throws IOException {
        List<Path> places = new ArrayList<>();
        if (loader instanceof URLClassLoader open) {
            for (URL url : open.getURLs()) {
                if (!url.getProtocol().equals("file")) {
                    return List.of();
                }
                try {
                    places.add(Path.of(url.toURI()));
                } catch (URISyntaxException e) {
                    throw new IOException("cannot read " + url, e);
                }
            }
        } else if (loader == ClassLoader.getSystemClassLoader()) {
            for (String place : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                if (place.isEmpty()) {
                    return List.of(); // the folder that the process runs in, which may be any
                }
                places.add(Path.of(place));
            }
        }
        return places;
    }

    private static boolean isJarAdded(Path jar, Hash hash) throws IOException {
        try (JarFile zip = new JarFile(jar.toFile(), false)) {
            Manifest manifest = zip.getManifest();
            if (manifest != null && manifest.getMainAttributes().containsKey(Attributes.Name.CLASS_PATH)) {
                return false;
            }
            hash.add(zip.size());
            for (JarEntry entry : Collections.list(zip.entries())) {
                hash.add(entry.getName()).add(entry.getSize()).add(entry.getCrc());
            }
            return true;
        }
    }

    private static void addFolder(Path folder, Hash hash) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        hash.add(files.size());
        for (Path file : files) {
            hash.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
        }
    }
}
