package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenFolderTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Path root;

    @BeforeEach
    void aPlaybook() {
        root = new Folder(temp.resolve("book"))
                .file("playbook.yaml", "title: New")
                .path();
    }

    @Test
    void aFrozenFolderIsReadLikeAPlaybook() {
        new Folder(root)
                .file("releases/2.2.0/playbook.yaml", "title: Old")
                .file("releases/2.2.0/sections/en/Bad Name.md", "x")
                .file("releases/2.2.0/sections/en/a.md", "a\r\n");

        List<Release> releases = read(GitBook.folder("2.2.0", "releases/2.2.0"));

        assertThat(releases.get(0).tree().origin()).isEqualTo("releases/2.2.0/");
        assertThat(releases.get(0).tree().files().get("sections/en/a.md").text())
                .isEqualTo("a\n");
        assertThat(Report.lines(problems))
                .containsExactly("warning[unsafe-path] releases/2.2.0/sections/en/Bad Name.md:1:1"
                        + " the name \"Bad Name.md\" cannot stand in an address");
    }

    @Test
    void aFolderWithoutSettingsIsNoRelease() {
        new Folder(root).file("releases/2.2.0/sections/en/a.md", "a");

        assertThat(read(GitBook.folder("2.2.0", "releases/2.2.0"))).isEmpty();
        assertThat(Report.only(problems).message()).isEqualTo("\"releases/2.2.0\" holds no \"playbook.yaml\"");
    }

    @ParameterizedTest
    @DisplayName("SEC-36: a frozen folder is named by a plain path below the root, and by nothing else")
    @ValueSource(
            strings = {
                "../outside",
                "/etc",
                "releases/../../outside",
                "~/x",
                "%2e%2e/x",
                "..%5cx",
                "..\\outside",
                "C:\\x",
                "",
                ".",
                "file:x",
                "releases//x",
                "releases/\0",
                ".git",
                "con",
                "-x"
            })
    void unsafeFoldersAreRefused(String place) {
        new Folder(temp).file("outside/playbook.yaml", "secret");

        assertThat(read(GitBook.folder("1.0.0", place))).isEmpty();
        assertThat(Report.ids(problems)).containsExactly("unsafe-path playbook.yaml");
    }

    @Test
    @DisplayName("SEC-33, SEC-36: no part of the way to a frozen folder may be a link")
    void linkedFoldersAreRefused() {
        new Folder(temp).file("outside/1.0.0/playbook.yaml", "secret");
        new Folder(root).link("releases", "../outside").link("frozen", "../outside/1.0.0");

        assertThat(read(
                        GitBook.folder("1.0.0", "releases/1.0.0"),
                        GitBook.folder("1.1.0", "frozen"),
                        GitBook.folder("1.2.0", "nowhere/1.2.0")))
                .isEmpty();
        assertThat(Report.lines(problems))
                .containsExactly(
                        "error[symlink] playbook.yaml:11:3 the way to \"frozen\" is a symbolic link",
                        "error[symlink] playbook.yaml:11:3 the way to \"releases/1.0.0\" is a symbolic link",
                        "error[bad-release] playbook.yaml:11:3 there is no folder \"nowhere/1.2.0\"");
    }

    private List<Release> read(Releases.Item... items) {
        return GitBook.releases(root, GitBook.named(items), Set.of(), problems);
    }
}
