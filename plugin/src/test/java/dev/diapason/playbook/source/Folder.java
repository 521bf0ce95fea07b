package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A playbook's folder under test. */
record Folder(Path path) {

    Folder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder file(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder link(String name, String target) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceTree read(Problems problems) {
        try (SourceReader reader = new SourceReader()) {
            return reader.workTree(path, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
