package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryKindsTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Path root;

    /** Every byte that a reader gives for a root, by shown path; the date stands at the empty one. */
    @BeforeEach
    void aRepositoryWithTwoReleases() {
        root = temp.resolve("book");
        try (GitBook book = GitBook.init(root)) {
            book.commit("playbook.yaml", "title: One\n", "sections/en/a.md", "a\n", "assets/a.svg", "<svg>\n</svg>\n");
            book.tag("v1.0.0");
            book.commit(GitBook.at("2026-03-02T12:00:00Z", "UTC"), "playbook.yaml", "title: Two\n");
            book.annotatedTag("v2.0.0");
        }
    }

    @Test
    @DisplayName(
            "FAULT-18, DET-05: clone, detached head, bare repository and linked worktree give the same trees and date")
    void everyKindOfRepositoryGivesTheSame() throws Exception {
        Map<String, String> expected = contents(root);
        assertThat(expected).containsEntry("", "2026-03-02").containsEntry("v1.0.0:playbook.yaml", "title: One\n");

        Path bare = temp.resolve("bare.git");
        Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        Path detached = temp.resolve("detached");
        try (Git clone = Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(detached.toFile())
                .call()) {
            clone.checkout().setName("v2.0.0").call();
        }

        assertThat(contents(bare)).isEqualTo(expected);
        assertThat(contents(detached)).isEqualTo(expected);
        assertThat(contents(linkedWorktree())).isEqualTo(expected);
        assertThat(Report.lines(problems)).isEmpty();
    }

    @Test
    void thePlaceOfAPlaybookInItsRepositoryIsKnown() throws IOException {
        Path deep = Files.createDirectories(root.resolve("group/play book"));

        assertThat(SourceReader.folderInRepository(deep)).isEqualTo("group/play book/");
        assertThat(SourceReader.folderInRepository(root)).isEmpty();
        assertThat(SourceReader.folderInRepository(linkedWorktree())).isEmpty();
        assertThat(SourceReader.folderInRepository(temp.resolve("nowhere"))).isEmpty();
    }

    private Path linkedWorktree() throws IOException {
        Path link = root.resolve(".git/worktrees/linked");
        Path linked = temp.resolve("linked");
        Files.createDirectories(link);
        Files.writeString(link.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(link.resolve("commondir"), "../..\n");
        Files.writeString(link.resolve("gitdir"), linked.resolve(".git") + "\n");
        new Folder(linked)
                .file(".git", "gitdir: " + link + "\n")
                .file("playbook.yaml", "title: Two\n")
                .file("sections/en/a.md", "a\n")
                .file("assets/a.svg", "<svg>\n</svg>\n");
        return linked;
    }

    @Test
    @DisplayName("DET-05: a checkout with other line endings and times gives the same")
    void checkoutSettingsDoNotMatter() throws IOException {
        Map<String, String> expected = contents(root);
        new Folder(root)
                .file("playbook.yaml", "title: Two\r\n")
                .file("sections/en/a.md", "a\r\n")
                .file("assets/a.svg", "<svg>\r\n</svg>\r\n");
        Files.setLastModifiedTime(root.resolve("playbook.yaml"), java.nio.file.attribute.FileTime.fromMillis(0));

        assertThat(contents(root)).isEqualTo(expected);
    }

    @Test
    @DisplayName("FAULT-19: refs and objects may be packed")
    void packedRepositoriesWork() throws Exception {
        Map<String, String> expected = contents(root);
        try (Git git = Git.open(root.toFile())) {
            git.packRefs().setAll(true).call();
            GitBook.pack(git);
        }
        assertThat(root.resolve(".git/packed-refs")).exists();
        assertThat(root.resolve(".git/refs/tags/v1.0.0")).doesNotExist();

        assertThat(contents(root)).isEqualTo(expected);
    }

    @Test
    @DisplayName("FAULT-18: a repository of another user works, as long as it can be read")
    void theOwnerDoesNotMatter() throws IOException {
        Map<String, String> expected = contents(root);

        // Only a superuser can give files away; for everybody else HouseTest holds that no code asks for an owner.
        if (Files.getOwner(root).getName().equals("root")) {
            Files.setAttribute(root.resolve(".git"), "unix:uid", 12345);
            Files.setAttribute(root, "unix:uid", 12345);
            assertThat(Files.getOwner(root).getName()).isNotEqualTo("root");
        }

        assertThat(contents(root)).isEqualTo(expected);
    }

    @Test
    @DisplayName("LEAK-06: neither trees nor reports hold names of people, machines or absolute paths")
    void nothingPersonalLeaks() throws IOException {
        new Folder(root).file("sections/en/Ä.md", "x");
        Map<String, String> contents = contents(root);
        read(GitBook.named(GitBook.ref("1.0.0", "v7"), GitBook.folder("0.1.0", "../x")));

        String all = contents + " " + problems.findings(Map.of(), false);

        assertThat(all)
                .doesNotContain("Souza")
                .doesNotContain("example.com")
                .doesNotContain(temp.toString())
                .doesNotContain("A change");
    }

    @Test
    void nothingIsWrittenIntoTheRepository() throws IOException {
        List<String> before = names(temp);

        contents(root);

        assertThat(names(temp)).isEqualTo(before);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private List<Release> read(Releases releases) {
        return GitBook.releases(root, releases, Set.of(), problems);
    }

    /** Every byte that a reader gives for a root, by shown path; the date stands at the empty one. */
    private Map<String, String> contents(Path from) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (SourceReader reader = new SourceReader()) {
            add(contents, reader.workTree(from, problems));
            for (Release release : reader.releases(from, GitBook.settings(GitBook.tags("v*")), Set.of(), problems)) {
                add(contents, release.tree());
            }
            contents.put("", reader.commitDate(from).map(LocalDate::toString).orElse("none"));
        }
        return contents;
    }

    private static void add(Map<String, String> contents, SourceTree tree) throws IOException {
        tree.files().forEach((path, file) -> contents.put(tree.origin() + path, file.text()));
        for (Asset asset : tree.assets().values()) {
            String bytes = new String(asset.content().read(), StandardCharsets.ISO_8859_1);
            assertThat(asset.size()).isEqualTo(bytes.length());
            contents.put(tree.origin() + asset.path(), bytes);
        }
    }
}
