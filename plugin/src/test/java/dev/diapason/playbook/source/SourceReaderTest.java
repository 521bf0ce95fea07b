package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.model.Releases;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Path root;

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
    void aPlaybookInASubfolderIsReadFromThere() {
        Path outer = temp.resolve("mono");
        try (GitBook mono = GitBook.init(outer)) {
            mono.commit("docs/play book/playbook.yaml", "title: Sub", "playbook.yaml", "title: Top", "docs/x.md", "x");
            mono.tag("v1.0.0");
        }

        List<Release> releases =
                GitBook.releases(outer.resolve("docs/play book"), GitBook.tags("v*"), Set.of(), problems);

        assertThat(releases.get(0).tree().files().keySet()).containsExactly("playbook.yaml");
        assertThat(releases.get(0).tree().files().get("playbook.yaml").text()).isEqualTo("title: Sub");
    }

    @Test
    void releasesAreNamedByTagBranchCommitOrFolder() throws Exception {
        String first;
        try (Git git = Git.open(root.toFile())) {
            first = git.getRepository().resolve("v1.0.0").name();
            git.branchCreate().setName("stable").setStartPoint("v1.0.0").call();
        }
        new Folder(root).file("releases/0.9.0/playbook.yaml", "title: Old").file("releases/0.9.0/assets/x.png", "x");

        List<Release> releases = read(GitBook.named(
                GitBook.ref("2.0.0", "v2.0.0"),
                GitBook.ref("1.2.0", "stable"),
                GitBook.ref("1.1.0", first),
                GitBook.ref("1.0.0", first.substring(0, 9)),
                GitBook.folder("0.9.0", "./releases/0.9.0/")));

        assertThat(releases)
                .extracting(release -> release.version() + " " + release.tree().origin()
                        + release.tree().files().get("playbook.yaml").text().strip())
                .containsExactly(
                        "0.9.0 releases/0.9.0/title: Old",
                        "1.0.0 " + first.substring(0, 9) + ":title: One",
                        "1.1.0 " + first + ":title: One",
                        "1.2.0 stable:title: One",
                        "2.0.0 v2.0.0:title: Two");
        assertThat(Report.lines(problems)).isEmpty();
    }

    @Test
    void aBranchOfTheOriginCanBeNamed() throws GitAPIException {
        Path clone = temp.resolve("clone");
        try (Git git = Git.open(root.toFile())) {
            git.branchCreate().setName("stable").setStartPoint("v1.0.0").call();
            Git.cloneRepository()
                    .setURI(root.toUri().toString())
                    .setDirectory(clone.toFile())
                    .call()
                    .close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(GitBook.releases(clone, GitBook.named(GitBook.ref("1.0.0", "stable")), Set.of(), problems))
                .hasSize(1);
    }

    @Test
    void aFrozenFolderOfABareRepositoryIsReadFromItsHead() throws Exception {
        try (Git git = Git.open(root.toFile())) {
            new Folder(root).file("releases/0.9.0/playbook.yaml", "title: Old");
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Freeze")
                    .setAuthor(GitBook.AUTHOR)
                    .setCommitter(GitBook.AUTHOR)
                    .setSign(false)
                    .call();
        }

        List<Release> releases =
                GitBook.releases(bare(), GitBook.named(GitBook.folder("0.9.0", "releases/0.9.0")), Set.of(), problems);

        assertThat(releases.get(0).tree().origin()).isEqualTo("releases/0.9.0/");
        assertThat(releases.get(0).tree().files().get("playbook.yaml").text()).isEqualTo("title: Old");
    }

    private Path bare() throws GitAPIException {
        Path bare = temp.resolve("frozen.git");
        Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        return bare;
    }

    @Test
    @DisplayName("FAULT-18: a missing or hostile ref names the command that fetches it")
    void missingRefsNameTheCommand() {
        for (String ref :
                List.of("v2.0.1", "v9", "../../config", "HEAD~1", "refs/x/../../x", "0123456789", " ", "@{1}")) {
            Problems found = new Problems();

            assertThat(GitBook.releases(root, GitBook.named(GitBook.ref("2.0.1", ref)), Set.of(), found))
                    .isEmpty();

            Problem problem = Report.only(found);
            assertThat(problem.id().word()).isEqualTo("source-missing");
            assertThat(problem.message()).isEqualTo("no tag, branch or commit is called \"" + ref + "\"");
            assertThat(problem.notes()).containsExactly("tags here: v1.0.0, v2.0.0");
            assertThat(problem.help()).startsWith("run \"git fetch --tags\"");
        }
    }

    @Test
    void aVersionIsListedOnce() {
        assertThat(read(GitBook.named(GitBook.ref("1.0.0", "v1.0.0"), GitBook.ref("1.0.0", "v2.0.0"))))
                .hasSize(1);
        assertThat(Report.only(problems).message()).isEqualTo("version \"1.0.0\" is listed twice");
    }

    @Test
    @DisplayName(
            "FAULT-18: a shallow clone names the command that completes it, and the working tree is read all the same")
    void shallowClonesNameTheCommand() throws Exception {
        Path shallow = temp.resolve("shallow");
        Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(shallow.toFile())
                .setDepth(1)
                .setNoTags()
                .call()
                .close();

        assertThat(GitBook.releases(shallow, GitBook.tags("v*"), Set.of(), problems))
                .isEmpty();

        Problem problem = Report.only(problems);
        assertThat(problem.id().word()).isEqualTo("shallow-clone");
        assertThat(problem.help()).isEqualTo("run \"git fetch --unshallow --tags\" in the playbook's folder");
        assertThat(new Folder(shallow).read(problems).files()).containsKey("sections/en/a.md");

        Problems missing = new Problems();
        GitBook.releases(shallow, GitBook.named(GitBook.ref("1.0.0", "v1.0.0")), Set.of(), missing);
        assertThat(Report.only(missing).help()).startsWith("run \"git fetch --unshallow --tags\"");
    }

    @Test
    @DisplayName("FAULT-18: without a repository one line says so, for any number of releases")
    void noRepositoryIsSaidOnce() throws IOException {
        Path copy = temp.resolve("copy");
        new Folder(copy).file("playbook.yaml", "title: A").file("old/playbook.yaml", "title: Old");

        List<Release> releases = GitBook.releases(
                copy,
                GitBook.named(
                        GitBook.ref("1.0.0", "v1.0.0"), GitBook.ref("2.0.0", "v2.0.0"), GitBook.folder("0.1.0", "old")),
                Set.of(),
                problems);

        assertThat(releases).extracting(release -> release.tree().origin()).containsExactly("old/");
        assertThat(Report.lines(problems))
                .containsExactly("warning[shallow-clone] playbook.yaml:10:3"
                        + " there is no Git repository here, so earlier releases cannot be read");
        try (SourceReader reader = new SourceReader()) {
            assertThat(reader.commitDate(copy)).isEmpty();
        }
    }

    @Test
    void aRepositoryWithoutACommitIsFine() throws IOException {
        Path empty = temp.resolve("empty");
        GitBook.init(empty).close();
        new Folder(empty).file("playbook.yaml", "title: A");

        assertThat(GitBook.releases(empty, GitBook.tags("v*"), Set.of(), problems))
                .isEmpty();
        assertThat(Report.only(problems).id().word()).isEqualTo("source-missing");
        try (SourceReader reader = new SourceReader()) {
            assertThat(reader.commitDate(empty)).isEmpty();
        }
    }

    @Test
    @DisplayName("FAULT-19: a SHA-256 repository is refused with the way around it, never read wrongly")
    void sha256IsRefused() throws IOException {
        try (Git git = Git.open(root.toFile())) {
            StoredConfig config = git.getRepository().getConfig();
            config.setInt(ConfigConstants.CONFIG_CORE_SECTION, null, "repositoryformatversion", 1);
            config.setString("extensions", null, "objectFormat", "sha256");
            config.save();
        }

        assertThat(read(GitBook.tags("v*"))).isEmpty();

        Problem problem = Report.only(problems);
        assertThat(problem.message())
                .isEqualTo("releases cannot be read from a Git repository of the kind \"SHA-256\"");
        assertThat(problem.help()).contains("git archive v1.0.0 | tar -x -C releases/1.0.0");
        try (SourceReader reader = new SourceReader()) {
            assertThat(reader.commitDate(root)).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("FAULT-21: the date is that of the commit in UTC, whatever zone or year it was made in")
    @CsvSource({
        "2026-06-30T23:30:00Z, +14:00, 2026-06-30",
        "2026-07-01T00:30:00Z, -12:00, 2026-07-01",
        "2099-12-31T23:59:59Z, UTC, 2099-12-31",
        "1970-01-01T00:00:01Z, UTC, 1970-01-01"
    })
    void datesComeFromCommits(String instant, String zone, LocalDate date) {
        Path dated = temp.resolve("dated");
        try (GitBook book = GitBook.init(dated);
                SourceReader reader = new SourceReader()) {
            book.commit("playbook.yaml", "title: A");
            book.tag("v1.0.0");
            book.commit(GitBook.at(instant, zone), "playbook.yaml", "title: B");

            assertThat(reader.commitDate(dated)).contains(date);
            assertThat(book.releases(GitBook.tags("v*"), problems)).hasSize(1);
        }
    }

    private List<Release> read(Releases releases) {
        return GitBook.releases(root, releases, Set.of(), problems);
    }
}
