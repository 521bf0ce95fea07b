package dev.diapason.playbook.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    @TempDir
    private Path folder;

    @Test
    void everyByteOfAFolderCounts() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "one");
        String before = digest(classes).orElseThrow();

        assertThat(digest(classes)).contains(before);
        Files.writeString(classes.resolve("A.class"), "two");
        String changed = digest(classes).orElseThrow();
        Files.move(classes.resolve("A.class"), classes.resolve("B.class"));
        assertThat(digest(classes).orElseThrow()).isNotEqualTo(changed).isNotEqualTo(before);
        assertThat(changed).isNotEqualTo(before);
    }

    @Test
    void aSnapshotIsAnotherUnderTheSameNameOfTheSameSize() throws IOException {
        Path jar = folder.resolve("tool-1-SNAPSHOT.jar");
        jar(jar, new Manifest(), "one");
        String before = digest(jar).orElseThrow();
        long size = Files.size(jar);
        jar(jar, new Manifest(), "two");

        assertThat(Files.size(jar)).isEqualTo(size);
        assertThat(digest(jar).orElseThrow()).isNotEqualTo(before);
        jar(jar, new Manifest(), "one");
        assertThat(digest(jar)).contains(before);
    }

    @Test
    void aFurtherLibraryCounts() throws IOException {
        Path one = folder.resolve("one.jar");
        Path two = folder.resolve("two.jar");
        jar(one, new Manifest(), "one");
        jar(two, new Manifest(), "one");

        assertThat(digest(one, two).orElseThrow()).isNotEqualTo(digest(one).orElseThrow());
        assertThat(digest(one).orElseThrow()).isNotEqualTo(digest(two).orElseThrow());
    }

    @Test
    void aJarThatNamesOthersTellsNothing() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/other.jar");
        Path jar = folder.resolve("runner.jar");
        jar(jar, manifest, "one");

        assertThat(digest(jar)).isEmpty();
    }

    @Test
    void aLoaderThatDoesNotSayWhereItLooksTellsNothing() throws IOException {
        assertThat(ClassPath.digest(new ClassLoader() {})).isEmpty();
        try (URLClassLoader far = new URLClassLoader(new URL[] {new URL("https://example.com/tool.jar")})) {
            assertThat(ClassPath.digest(far)).isEmpty();
        }
    }

    @Test
    void theTestsKnowTheirOwnClassPath() throws IOException {
        ClassLoader own = ClassPathTest.class.getClassLoader();

        assertThat(ClassPath.digest(own)).isPresent().isEqualTo(ClassPath.digest(own));
    }

    private static Optional<String> digest(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            return ClassPath.digest(loader);
        }
    }

    private static void jar(Path file, Manifest manifest, String content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            JarEntry head = new JarEntry("META-INF/MANIFEST.MF");
            head.setTime(0);
            jar.putNextEntry(head);
            manifest.write(jar);
            JarEntry entry = new JarEntry("A.class");
            entry.setTime(0);
            jar.putNextEntry(entry);
            jar.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
