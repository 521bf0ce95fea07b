package dev.diapason.playbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheSameFromAJarAsFromAFolder() throws IOException {
        SortedMap<String, byte[]> builtIn = TemplateFiles.read();
        Path jar = folder.resolve("template.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : builtIn.entrySet()) {
                out.putNextEntry(new JarEntry("site-template/" + entry.getKey()));
                out.write(entry.getValue());
                Path copy = folder.resolve("site-template").resolve(entry.getKey());
                Files.createDirectories(copy.getParent());
                Files.write(copy, entry.getValue());
            }
        }

        assertThat(TemplateFiles.read(URI.create("jar:" + jar.toUri() + "!/site-template/i18n/en.yaml")
                        .toURL()))
                .containsExactlyEntriesOf(builtIn);
        assertThat(TemplateFiles.read(
                        folder.resolve("site-template/i18n/en.yaml").toUri().toURL()))
                .containsExactlyEntriesOf(builtIn);
        assertThat(Files.deleteIfExists(jar)).isTrue();
    }
}
