package dev.diapason.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybookVerifyTest {

    private static final String LIST = "playbook-manifest.txt";

    @TempDir
    private Path scratch;

    private Press press;

    @BeforeEach
    void setUp() throws IOException {
        press = Press.in(scratch).build("index.html", "home", "a/index.html", "a", "b/index.html", "b", "c.txt", "c");
    }

    @Test
    void wholeSiteIsWholeAndIsNotTouched() throws IOException {
        assertThat(press.verify())
                .isEqualTo(new VerifyReport(
                        press.site().toString(),
                        Map.of("versions", "2.4.0, 2.3.0"),
                        5,
                        7,
                        "CRC-32C",
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest(name = "published: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("FAULT-20: every single flipped bit of every file is found")
    void everyFlippedBitIsFound(boolean isPublished) throws IOException {
        Path folder = isPublished ? published() : press.site();
        for (String name : new String[] {"index.html", "a/index.html", "c.txt"}) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int bit = 0; bit < whole.length * 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, flipped);
                assertThat(verify(folder).altered()).containsExactly(name);
            }
            Files.write(file, whole);
        }
        assertThat(verify(folder).isWhole()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() throws IOException {
        Files.writeString(press.site().resolve("index.html"), "Home");
        Files.delete(press.site().resolve("c.txt"));
        Files.writeString(press.site().resolve("a/more.html"), "");
        Files.delete(press.site().resolve("b/index.html"));
        Files.createDirectory(press.site().resolve("b/index.html"));
        Files.delete(press.site().resolve("a/index.html"));
        Files.createSymbolicLink(
                press.site().resolve("a/index.html"), press.site().resolve("index.html"));
        Files.createSymbolicLink(press.site().resolve("z"), press.site());

        VerifyReport found = press.verify();

        assertThat(found.missing()).containsExactly("b/index.html", "c.txt");
        assertThat(found.altered()).containsExactly("a/index.html", "index.html");
        assertThat(found.extra()).containsExactly("a/more.html", "z");
        assertThat(found.isComplete()).isFalse();
    }

    @Test
    void addedFileAloneLeavesTheSiteComplete() throws IOException {
        Files.writeString(press.site().resolve("added.html"), "");

        assertThat(press.verify())
                .extracting(VerifyReport::isComplete, VerifyReport::isWhole)
                .containsExactly(true, false);
    }

    @Test
    void listThatIsCutShortProvesNothing() throws IOException {
        Path list = press.site().resolve(LIST);
        String whole = Files.readString(list);
        Files.writeString(list, whole.substring(0, whole.lastIndexOf('\n', whole.length() - 2) + 1));

        assertThatThrownBy(press::verify)
                .hasMessage("the list of files in the site is cut short or damaged\n"
                        + "   = note: the list is \"playbook-manifest.txt\" in " + press.site() + "\n"
                        + "   = help: publish the site again: nothing can be said about its files without the list");
    }

    @Test
    void folderWithoutASiteIsTold() {
        assertThatThrownBy(() -> verify(scratch.resolve("nothing")))
                .hasMessageStartingWith("there is no site of Diapason here\n");
        assertThatThrownBy(() -> verify(press.playbook()))
                .hasMessageStartingWith("there is no site of Diapason here\n");
    }

    @Test
    @DisplayName("FAULT-20: what somebody changed on the branch is found")
    void changeOnTheBranchIsFound() throws Exception {
        press.commit(0);
        press.publish();
        try (Git git = Git.cloneRepository()
                .setURI(press.pages().toUri().toString())
                .setBranch("pages")
                .setDirectory(scratch.resolve("work").toFile())
                .call()) {
            Path work = scratch.resolve("work");
            Files.writeString(work.resolve("index.html"), "hOme");
            Files.writeString(work.resolve("added.html"), "");
            Files.delete(work.resolve("c.txt"));
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage("By hand")
                    .setAuthor("A", "a@b")
                    .setCommitter("A", "a@b")
                    .setSign(false)
                    .call();
            git.push().call();
        }

        VerifyReport found = press.verifyBranch();

        assertThat(found.altered()).containsExactly("index.html");
        assertThat(found.extra()).containsExactly("added.html");
        assertThat(found.missing()).containsExactly("c.txt");
        assertThat(found.place()).isEqualTo("commit " + press.tip() + " on branch \"pages\" of " + press.pages());
    }

    @Test
    void branchThatDoesNotExistIsTold() {
        assertThatThrownBy(press::verifyBranch).hasMessageStartingWith("there is no such branch\n");
    }

    private Path published() throws IOException {
        Path web = scratch.resolve("www");
        PlaybookPublish.run(new PublishRequest(
                press.playbook(), press.site(), Optional.of(web), Optional.empty(), "A <a@b>", false, false));
        return web;
    }

    private VerifyReport verify(Path folder) throws IOException {
        return PlaybookVerify.run(new VerifyRequest(press.playbook(), folder, Optional.empty()));
    }
}
