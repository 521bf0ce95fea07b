package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTreeTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private GitBook book;

    @BeforeEach
    void aRepository() {
        book = GitBook.init(temp.resolve("book"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    @DisplayName("SEC-33: links and submodules in a release are refused by path and never followed")
    void linksInTreesAreRefused() {
        ObjectId text = book.blob("text");
        ObjectId target = book.blob("/etc/passwd");
        ObjectId english = book.tree(
                "100644",
                "real.md",
                text,
                "120000",
                "leaf.md",
                target,
                "120000",
                "folder",
                book.blob("../global/"),
                "160000",
                "sub",
                text);
        ObjectId release = book.tree(
                "120000",
                "assets",
                target,
                "120000",
                "data",
                book.blob("sections"),
                "100755",
                "playbook.yaml",
                text,
                "40000",
                "sections",
                book.tree("40000", "en", english),
                "160000",
                "template",
                text);
        book.commitTree(release);
        book.tag("v1.0.0");

        SourceTree tree = book.onlyTree(problems);

        assertThat(tree.files().keySet()).containsExactly("playbook.yaml", "sections/en/real.md");
        assertThat(Report.lines(problems))
                .containsExactly(
                        "warning[symlink] v1.0.0:assets:1:1 \"assets\" is a symbolic link",
                        "warning[symlink] v1.0.0:data:1:1 \"data\" is a symbolic link",
                        "warning[symlink] v1.0.0:sections/en/folder:1:1 \"folder\" is a symbolic link",
                        "warning[symlink] v1.0.0:sections/en/leaf.md:1:1 \"leaf.md\" is a symbolic link",
                        "warning[symlink] v1.0.0:sections/en/sub:1:1 \"sub\" is another repository (a submodule)",
                        "warning[symlink] v1.0.0:template:1:1 \"template\" is another repository (a submodule)");
    }

    @Test
    @DisplayName("SEC-35: crafted names are refused, whether they stand at the top or deep inside")
    void craftedNamesAreRefused() {
        List<String> names = List.of(
                "..",
                ".",
                "",
                ".git",
                ".GIT",
                "git~1",
                ".g\u200cit",
                "a/../b",
                "/abs",
                "C:\\x",
                "a\\b",
                "a\nb",
                "a\u202eb.md");
        ObjectId text = book.blob("text");
        List<Object> top = new ArrayList<>();
        List<Object> deep = new ArrayList<>();
        for (String name : names) {
            top.addAll(List.of("100644", name, text));
            deep.addAll(List.of(
                    name.startsWith("a") ? "100644" : "40000", name, name.startsWith("a") ? text : book.tree()));
        }
        top.addAll(List.of("100644", "playbook.yaml", text, "40000", "sections"));
        top.add(book.tree("40000", "en", book.tree(deep.toArray())));
        book.commitTree(book.tree(top.toArray()));
        book.tag("v1.0.0");

        SourceTree tree = book.onlyTree(problems);

        assertThat(tree.files().keySet()).containsExactly("playbook.yaml");
        assertThat(tree.assets()).isEmpty();
        assertThat(Report.ids(problems).stream().filter(line -> line.startsWith("unsafe-path v1.0.0:")))
                .hasSize(2 * names.size())
                .contains(
                        "unsafe-path v1.0.0:..",
                        "unsafe-path v1.0.0:a[U+000A]b",
                        "unsafe-path v1.0.0:sections/en/.GIT",
                        "unsafe-path v1.0.0:sections/en/a[U+202E]b.md");
    }

    @Test
    @DisplayName("FAULT-13: names that collide in a tree are named both, even when they are the same name")
    void collisionsInTreesAreReported() {
        ObjectId text = book.blob("text");
        book.commitTree(book.tree(
                "40000",
                "assets",
                book.tree("100644", "A.png", text, "100644", "a.png", text),
                "40000",
                "countries",
                book.tree("100644", "BR.yaml", text, "100644", "br.yaml", text),
                "40000",
                "data",
                book.tree("100644", "people.yaml", text, "100644", "people.yaml", text),
                "100644",
                "playbook.yaml",
                text,
                "40000",
                "sections",
                book.tree("40000", "en", book.tree("100644", "u\u0308.md", text, "100644", "\u00fc.md", text))));
        book.tag("v1.0.0");

        book.onlyTree(problems);

        assertThat(Report.ids(problems))
                .contains(
                        "path-collision v1.0.0:sections/en/u\u0308.md",
                        "unsafe-path v1.0.0:sections/en/u\u0308.md",
                        "unsafe-path v1.0.0:sections/en/\u00fc.md");
        assertThat(Report.lines(problems))
                .contains(
                        "warning[path-collision] v1.0.0:assets/A.png:1:1 \"A.png\" and \"a.png\" are one name on some systems",
                        "warning[path-collision] v1.0.0:countries/BR.yaml:1:1 \"BR.yaml\" and \"br.yaml\" are one name on some systems",
                        "warning[path-collision] v1.0.0:data/people.yaml:1:1 \"people.yaml\" stands twice in one folder");
    }

    @Test
    @DisplayName("FAULT-16: a tree with too many files is refused with limit and figure")
    void tooManyFilesAreRefused() {
        ObjectId text = book.blob("text");
        List<Object> thousand = new ArrayList<>();
        for (int i = 1000; i < 2000; i++) {
            thousand.addAll(List.of("100644", "x" + i + ".png", text));
        }
        ObjectId full = book.tree(thousand.toArray());
        List<Object> folders = new ArrayList<>();
        for (int i = 100; i < 151; i++) {
            folders.addAll(List.of("40000", "f" + i, full));
        }
        book.commitTree(book.tree("40000", "assets", book.tree(folders.toArray()), "100644", "playbook.yaml", text));
        book.tag("v1.0.0");

        SourceTree tree = book.onlyTree(problems);

        assertThat(tree.files().size() + tree.assets().size()).isLessThanOrEqualTo(TreeReader.MOST_FILES);
        assertThat(Report.lines(problems))
                .containsExactly("warning[too-large] v1.0.0:playbook.yaml:1:1"
                        + " this playbook has 51,053 files and folders; 50,000 are allowed");
    }

    @Test
    @DisplayName("FAULT-16: a tree that holds itself ten thousand million times is left in good time")
    void treeBombsAreLeft() {
        ObjectId text = book.blob("text");
        ObjectId tree = book.tree("100644", "x.png", text);
        for (int depth = 0; depth < 9; depth++) {
            List<Object> ten = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                ten.addAll(List.of("40000", "d" + i, tree));
            }
            tree = book.tree(ten.toArray());
        }
        book.commitTree(book.tree("40000", "assets", tree, "100644", "playbook.yaml", text));
        book.tag("v1.0.0");

        book.onlyTree(problems);

        assertThat(Report.lines(problems))
                .containsExactly("warning[too-large] v1.0.0:playbook.yaml:1:1"
                        + " this playbook has more than 100,000 files and folders; 50,000 are allowed");
    }

    @Test
    @DisplayName("FAULT-10, FAULT-16: texts of a release are decoded and measured like those of the working tree")
    void textsAreVettedLikeThoseOfTheWorkTree() {
        ObjectId latin = book.insert(Constants.OBJ_BLOB, "Café".getBytes(StandardCharsets.ISO_8859_1));
        ObjectId marked = book.blob("\ufeffa\r\nb\rc");
        ObjectId large = book.blob("x".repeat(300 * 1024));
        ObjectId english =
                book.tree("100644", "latin.md", latin, "100644", "large.md", large, "100664", "marked.md", marked);
        book.commitTree(book.tree(
                "40000",
                "assets",
                book.tree("100644", "large.txt", large),
                "100644",
                "playbook.yaml",
                large,
                "40000",
                "sections",
                book.tree("40000", "en", english)));
        book.tag("v1.0.0");

        SourceTree tree = book.onlyTree(problems);

        assertThat(tree.files().get("sections/en/marked.md").text()).isEqualTo("a\nb\nc");
        assertThat(tree.files().get("playbook.yaml").text()).hasSize(300 * 1024);
        assertThat(tree.assets().get("assets/large.txt").size()).isEqualTo(300 * 1024);
        assertThat(Report.lines(problems))
                .containsExactly(
                        "warning[too-large] v1.0.0:sections/en/large.md:1:1"
                                + " this text has 307,200 bytes; 262,144 are allowed",
                        "warning[bad-encoding] v1.0.0:sections/en/latin.md:1:4 the character \"é\" is not saved as UTF-8");
    }

    @Test
    @DisplayName("FAULT-16: a text keeps its limit even when its bytes are known from another kind of file")
    void limitsHoldForSharedBlobs() {
        ObjectId large = book.blob("x".repeat(300 * 1024));
        book.commitTree(book.tree(
                "40000",
                "data",
                book.tree("100644", "terms.yaml", large),
                "100644",
                "playbook.yaml",
                large,
                "40000",
                "sections",
                book.tree("40000", "en", book.tree("100644", "large.md", large))));
        book.tag("v1.0.0");
        book.onlyTree(problems);
        book.annotatedTag("v1.0.1");

        assertThat(book.releases(GitBook.tags("v*"), problems))
                .allSatisfy(release -> assertThat(release.tree().files().keySet())
                        .containsExactly("data/terms.yaml", "playbook.yaml"));
    }

    @Test
    void textsAreSharedAmongReleasesAndTheWorkTree() throws IOException {
        book.commit("playbook.yaml", "title: A", "sections/en/a.md", "same", "sections/en/b.md", "old");
        book.tag("v1.0.0");
        book.commit("sections/en/b.md", "new");
        book.tag("v1.1.0");
        new Folder(book.path).file("sections/en/a.md", "same").file("sections/en/b.md", "new\r\n");

        try (SourceReader reader = new SourceReader()) {
            SourceTree work = reader.workTree(book.path, problems);
            List<Release> releases =
                    reader.releases(book.path, GitBook.settings(GitBook.tags("v*")), java.util.Set.of(), problems);
            String text = work.files().get("sections/en/a.md").text();
            assertThat(releases)
                    .hasSize(2)
                    .allSatisfy(release -> assertThat(release.tree()
                                    .files()
                                    .get("sections/en/a.md")
                                    .text())
                            .isSameAs(text));
            assertThat(releases.get(0).tree().files().get("sections/en/b.md").text())
                    .isEqualTo("old");
            assertThat(releases.get(1).tree().files().get("sections/en/b.md").text())
                    .isEqualTo("new");
        }
    }

    @Test
    void problemsOfARememberedReleaseAreReportedAgain() throws IOException {
        book.commitTree(book.tree("120000", "assets", book.blob("x"), "100644", "playbook.yaml", book.blob("t")));
        book.tag("v1.0.0");

        try (SourceReader reader = new SourceReader()) {
            for (int build = 0; build < 2; build++) {
                Problems found = new Problems();
                reader.releases(book.path, GitBook.settings(GitBook.tags("v*")), java.util.Set.of(), found);
                assertThat(found.findings(Map.of(), false)).hasSize(1);
            }
        }
    }
}
