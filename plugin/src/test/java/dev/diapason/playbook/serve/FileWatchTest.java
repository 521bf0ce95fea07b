package dev.diapason.playbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to files is heard, whether the system tells of it or somebody has to look. */
@Timeout(60)
class FileWatchTest {

    @TempDir
    private Path root;

    private FileWatch open(boolean isPolling) throws IOException {
        Files.createDirectories(root.resolve("sections/en"));
        Files.writeString(root.resolve("sections/en/voice.md"), "one");
        Files.writeString(root.resolve("playbook.yaml"), "title: one");
        FileWatch watch = FileWatch.open(isPolling);
        watch.places(Set.of(root.resolve("sections"), root.resolve("template"), root.resolve("playbook.yaml")));
        return watch;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void savesAreHeard(boolean isPolling) throws IOException, InterruptedException {
        try (FileWatch watch = open(isPolling)) {
            Files.writeString(root.resolve("sections/en/voice.md"), "another text");
            assertThat(heard(watch, "sections/en/voice.md")).isTrue();

            Files.writeString(root.resolve("playbook.yaml"), "title: two or three");
            assertThat(heard(watch, "playbook.yaml")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSaveByRenamingIsHeard(boolean isPolling) throws IOException, InterruptedException {
        try (FileWatch watch = open(isPolling)) {
            Path beside = Files.writeString(root.resolve("sections/en/.voice.md.swp"), "two");
            Files.move(beside, root.resolve("sections/en/voice.md"), StandardCopyOption.ATOMIC_MOVE);

            assertThat(heard(watch, "sections/en/voice.md")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void foldersThatComeLaterAreWatchedToo(boolean isPolling) throws IOException, InterruptedException {
        try (FileWatch watch = open(isPolling)) {
            Files.createDirectories(root.resolve("template/components/pager"));
            Files.writeString(root.resolve("template/components/pager/pager.css"), "one");
            assertThat(heard(watch, "template")).isTrue();

            Files.writeString(root.resolve("template/components/pager/pager.css"), "another text");
            assertThat(heard(watch, "template/components/pager/pager.css")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFolderThatGoesAndComesBackIsStillWatched(boolean isPolling) throws IOException, InterruptedException {
        try (FileWatch watch = open(isPolling)) {
            Files.delete(root.resolve("sections/en/voice.md"));
            Files.delete(root.resolve("sections/en"));
            assertThat(heard(watch, "sections/en")).isTrue();

            Files.createDirectories(root.resolve("sections/en"));
            Files.writeString(root.resolve("sections/en/voice.md"), "back");
            assertThat(heard(watch, "sections/en")).isTrue();

            Files.writeString(root.resolve("sections/en/voice.md"), "back and changed");
            assertThat(heard(watch, "sections/en/voice.md")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatLiesElsewhereIsNobodysConcern(boolean isPolling) throws IOException, InterruptedException {
        try (FileWatch watch = open(isPolling)) {
            Files.createDirectories(root.resolve("target/site"));
            Files.writeString(root.resolve("target/site/index.html"), "made");
            Files.writeString(root.resolve("notes.txt"), "mine");
            Files.writeString(root.resolve("playbook.yaml"), "title: two or three");

            Optional<Changes> changes = watch.next();

            assertThat(changes).map(Changes::paths).contains(new TreeSet<>(Set.of(root.resolve("playbook.yaml"))));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoWaitsIsLetGoWhenItIsClosed(boolean isPolling) throws IOException, InterruptedException {
        FileWatch watch = open(isPolling);
        Thread closer = new Thread(() -> close(watch));
        closer.start();

        assertThat(watch.next()).isEmpty();
        closer.join();
        assertThat(watch.next()).isEmpty();
    }

    private static void close(FileWatch watch) {
        try {
            watch.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Listens until a path is named, or one below it: what one save does may be told at once or one after the other. */
    private boolean heard(FileWatch watch, String path) throws IOException, InterruptedException {
        Path wanted = root.resolve(path);
        while (true) {
            Optional<Changes> changes = watch.next();
            if (changes.isEmpty()) {
                return false;
            }
            if (changes.get().paths().stream().anyMatch(each -> each.startsWith(wanted))) {
                return true;
            }
        }
    }
}
