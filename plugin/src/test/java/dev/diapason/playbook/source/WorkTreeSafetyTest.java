package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeSafetyTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void aPlaybook() {
        folder = new Folder(temp.resolve("book")).file("playbook.yaml", "title: A\n");
    }

    @Test
    @DisplayName("SEC-32: a country cannot bring templates")
    void countriesBringNoTemplates() {
        folder.file("countries/BR/templates/page.md", "x")
                .file("countries/BR/page.ftlh", "x")
                .file("countries/BR/pt/page.ftl", "x")
                .file("countries/BR/pt/templates/post.md", "a chapter about post templates")
                .file("countries/x.ftlh", "x")
                .file("zones/emea/template/page.md", "x")
                .file("sections/en/a.ftlh", "x");

        SourceTree tree = folder.read(problems);

        assertThat(tree.files().keySet()).containsExactly("countries/BR/pt/templates/post.md", "playbook.yaml");
        assertThat(Report.ids(problems))
                .containsExactly(
                        "bad-template countries/BR/page.ftlh",
                        "bad-template countries/BR/pt/page.ftl",
                        "bad-template countries/BR/templates",
                        "bad-template countries/x.ftlh",
                        "bad-template sections/en/a.ftlh",
                        "bad-template zones/emea/template");
    }

    @Test
    @DisplayName("SEC-33: every kind of link is refused by its path and never followed")
    void linksAreNeverFollowed() {
        folder.file("outside/x.md", "secret")
                .file("sections/en/real.md", "real")
                .file("../passwd", "secret");
        folder.link("sections/en/leaf.md", temp.resolve("passwd").toString())
                .link("sections/en/up.md", "../../outside/x.md")
                .link("sections/fr", "../outside")
                .link("sections/en/chain.md", "leaf.md")
                .link("sections/en/loop.md", "loop.md")
                .link("sections/en/gone.md", "nowhere.md")
                .link("sections/en/inside.md", "real.md")
                .link("assets/x.png", temp.resolve("passwd").toString())
                .link("data", "outside/")
                .link("template", temp.toString());

        SourceTree tree = folder.read(problems);

        assertThat(tree.files().keySet()).containsExactly("playbook.yaml", "sections/en/real.md");
        assertThat(tree.assets()).isEmpty();
        assertThat(Report.ids(problems))
                .containsExactly(
                        "symlink assets/x.png",
                        "symlink data",
                        "symlink sections/en/chain.md",
                        "symlink sections/en/gone.md",
                        "symlink sections/en/inside.md",
                        "symlink sections/en/leaf.md",
                        "symlink sections/en/loop.md",
                        "symlink sections/en/up.md",
                        "symlink sections/fr",
                        "symlink template");
    }

    @Test
    @DisplayName("SEC-33: even the settings may not be a link")
    void linkedSettingsAreNotRead() throws IOException {
        Files.delete(folder.path().resolve("playbook.yaml"));
        folder.file("../passwd", "secret").link("playbook.yaml", "../passwd");

        assertThat(folder.read(problems).files()).isEmpty();
        assertThat(Report.ids(problems)).containsExactly("symlink playbook.yaml");
    }

    @Test
    @DisplayName("FAULT-16: too much of anything is refused with the limit and the figure")
    void limitsAreNamed() throws IOException {
        folder.file("sections/en/large.md", "x".repeat(300 * 1024))
                .file("sections/en/most.md", "x".repeat(256 * 1024))
                .file("data/terms.yaml", "#".repeat(1024 * 1024 + 1))
                .file("sections/en/a/b/c/d/e/f/g/h/fine.md", "x")
                .file("sections/en/a/b/c/d/e/f/g/h/i/j/deep.md", "x");
        try (var image = new java.io.RandomAccessFile(
                folder.file("assets/photo.jpg", "")
                        .path()
                        .resolve("assets/photo.jpg")
                        .toFile(),
                "rw")) {
            image.setLength(50L * 1024 * 1024);
        }

        SourceTree tree = folder.read(problems);

        assertThat(tree.files().keySet())
                .containsExactly("playbook.yaml", "sections/en/a/b/c/d/e/f/g/h/fine.md", "sections/en/most.md");
        assertThat(Report.lines(problems))
                .containsExactly(
                        "error[too-large] assets/photo.jpg:1:1 this file has 52,428,800 bytes; 26,214,400 are allowed",
                        "error[too-large] data/terms.yaml:1:1 this YAML file has 1,048,577 bytes; 1,048,576 are allowed",
                        "error[too-large] sections/en/a/b/c/d/e/f/g/h/i:1:1 this folder lies 11 folders deep; 10 are allowed",
                        "error[too-large] sections/en/large.md:1:1 this text has 307,200 bytes; 262,144 are allowed");
    }

    /** A socket is of the kind of a pipe, and can be made on every system. */
    @Test
    void whatIsNeitherFileNorFolderIsNotOpened() throws IOException {
        Files.createDirectories(folder.path().resolve("sections/en"));
        Path socket = folder.path().resolve("sections/en/socket.md");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));

            folder.read(problems);
        }

        assertThat(Report.lines(problems))
                .isEqualTo(List.of(
                        "error[unsafe-path] sections/en/socket.md:1:1 \"socket.md\" is neither a file nor a folder"));
    }
}
