package dev.diapason.playbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.publish.FaultyDisk.Fault;
import dev.diapason.playbook.text.NewFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** New files in somebody's folder: all or none. */
class NewFilesTest {

    private static final List<NewFile> FILES = List.of(
            NewFile.of("a/b/one.txt", "one\r\n"),
            new NewFile("run", "#!/bin/sh\n", true),
            NewFile.of("a/two.txt", "zwei 🙂\n"));

    @TempDir
    private Path folder;

    @Test
    void filesAreMadeAsTheyAre() throws IOException {
        NewFiles.in(folder).make(FILES);

        assertThat(Files.readString(folder.resolve("a/b/one.txt"))).isEqualTo("one\r\n");
        assertThat(Files.readString(folder.resolve("a/two.txt"))).isEqualTo("zwei 🙂\n");
        assertThat(folder.resolve("run")).isExecutable();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whicheverOperationFailsNothingOfItStays(Fault fault) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        for (int n = 1; ; n++) {
            FaultyDisk disk = new FaultyDisk(fault, n, false);
            Path target = folder.resolve("new");
            try {
                new NewFiles(disk, target).make(FILES);
                assertThat(disk.hasFailed()).isFalse();
                assertThat(n).isGreaterThan(8);
                return;
            } catch (PublishException told) {
                assertThat(told).hasMessageContaining("could not be made, so nothing was");
            }
            assertThat(target).as("operation %d", n).doesNotExist();
            assertThat(folder.resolve("mine.txt")).hasContent("mine");
        }
    }

    @Test
    void aFileThatCameMeanwhileStays() throws IOException {
        Disk busy = new WrappedDisk() {
            @Override
            public void makeFile(Path file, byte[] bytes, int length) throws IOException {
                if (file.endsWith("two.txt")) {
                    Files.writeString(file, "of somebody else");
                }
                super.makeFile(file, bytes, length);
            }
        };

        assertThatThrownBy(() -> new NewFiles(busy, folder).make(FILES)).isInstanceOf(PublishException.class);
        assertThat(folder.resolve("a/two.txt")).hasContent("of somebody else");
        assertThat(folder.resolve("a/b")).doesNotExist();
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void whatIsInTheWayIsNamedOnce() throws IOException {
        Files.writeString(folder.resolve("a"), "a file in the place of a folder");
        Files.createSymbolicLink(folder.resolve("run"), folder.resolve("nowhere"));

        assertThat(NewFiles.in(folder).taken(FILES)).containsExactly("a", "run");
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);

        assertThat(NewFiles.in(folder).taken(FILES)).containsExactly("a");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        assertThat(NewFiles.in(folder.resolve("nowhere")).names()).isEmpty();
        assertThat(NewFiles.in(folder.resolve("nowhere")).taken(FILES)).isEmpty();
    }
}
