package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("FAULT-19: a damaged repository is named with its object and the command, without a stack trace")
class DamageTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private GitBook book;

    @BeforeEach
    void aRepositoryWithTwoReleases() {
        book = GitBook.init(temp.resolve("book"));
        book.commit("playbook.yaml", "title: One", "sections/en/a.md", "one", "assets/a.png", "image");
        book.tag("v1.0.0");
        book.commit("sections/en/a.md", "two");
        book.annotatedTag("v2.0.0");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.0.0:sections/en/a.md", "v1.0.0:sections/en", "v1.0.0:sections", "v1.0.0^{tree}"})
    void aMissingObjectLosesOneReleaseOnly(String revision) throws IOException {
        ObjectId id = book.repository().resolve(revision);
        Files.delete(book.loose(id));

        assertThat(versions()).containsExactly("2.0.0");

        Problem problem = Report.only(problems);
        assertThat(problem.id().word()).isEqualTo("bad-release");
        assertThat(problem.message())
                .isEqualTo("\"v1.0.0\" cannot be read: Git object " + id.name().substring(0, 10) + " is missing");
        assertThat(problem.notes()).contains("the object's full name is " + id.name());
        assertThat(problem.help()).startsWith("run \"git fetch --refetch --no-filter --tags\"");
    }

    @Test
    void aMissingAssetIsNoticedBeforeItIsRead() throws IOException {
        Files.delete(book.loose(book.repository().resolve("v1.0.0:assets/a.png")));

        assertThat(versions()).isEmpty();
        assertThat(problems.findings(java.util.Map.of(), false))
                .allSatisfy(finding -> assertThat(finding.problem().notes()).contains("it holds assets/a.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.0.0:sections/en/a.md", "v1.0.0:sections"})
    void aCorruptObjectIsNamed(String revision) throws IOException {
        ObjectId id = book.repository().resolve(revision);
        Path file = book.loose(id);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] ^= 0x55;
        file.toFile().setWritable(true);
        Files.write(file, bytes);

        assertThat(versions()).containsExactly("2.0.0");
        assertThat(Report.only(problems).message())
                .isEqualTo("\"v1.0.0\" cannot be read: Git object " + id.name().substring(0, 10) + " is damaged");
    }

    @Test
    void aTreeThatIsNoTreeIsDamaged() {
        book.commitTree(book.tree(
                "100644",
                "playbook.yaml",
                book.blob("t"),
                "40000",
                "sections",
                book.insert(Constants.OBJ_TREE, "40000 en".getBytes(StandardCharsets.US_ASCII))));
        book.tag("v3.0.0");

        assertThat(versions()).containsExactly("1.0.0", "2.0.0");
        assertThat(Report.only(problems).notes()).contains("it holds sections/");
    }

    @Test
    void aDanglingTagIsNamed() throws IOException {
        String id = "0123456789012345678901234567890123456789";
        Files.writeString(book.path.resolve(".git/refs/tags/v3.0.0"), id + "\n");

        assertThat(versions()).containsExactly("1.0.0", "2.0.0");
        assertThat(Report.only(problems).message())
                .isEqualTo("\"v3.0.0\" cannot be read: Git object 0123456789 is missing");
    }

    @Test
    void aDanglingHeadIsNamed() throws IOException {
        Files.writeString(book.path.resolve(".git/refs/heads/main"), "0123456789012345678901234567890123456789\n");

        assertThat(versions()).isEmpty();
        assertThat(Report.lines(problems))
                .contains(
                        "error[bad-release] playbook.yaml:9:3 \"HEAD\" cannot be read: Git object 0123456789 is missing");
        try (SourceReader reader = new SourceReader()) {
            assertThat(reader.commitDate(book.path)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/config", ".git/HEAD", ".git/refs/tags/v1.0.0", ".git/packed-refs", ".git/shallow"})
    void garbageInTheRepositoryIsReportedInOneLine(String name) throws IOException {
        Files.write(book.path.resolve(name), new byte[] {'[', 'x', 0, (byte) 0xff, '\n', 'y'});

        List<String> versions = versions();

        assertThat(Report.ids(problems).size() + versions.size()).isPositive();
        assertThat(Report.ids(problems)).allMatch(line -> line.endsWith(" playbook.yaml"));
    }

    @Test
    void aBrokenLinkToARepositoryIsReported() throws IOException {
        Path linked = temp.resolve("linked");
        new Folder(linked).file("playbook.yaml", "t").file(".git", "gitdir: ../nowhere\n");

        GitBook.releases(linked, GitBook.tags("v*"), Set.of(), problems);

        assertThat(Report.ids(problems)).hasSize(1);
    }

    @Test
    void noDamageOfAPackEverThrowsOrLogs() throws Exception {
        GitBook.pack(book.git);
        Path pack;
        try (var files = Files.newDirectoryStream(book.path.resolve(".git/objects/pack"), "*.pack")) {
            pack = files.iterator().next();
        }
        pack.toFile().setWritable(true);
        byte[] sound = Files.readAllBytes(pack);
        Random random = new Random(7);
        for (int round = 0; round < 25; round++) {
            byte[] damaged = sound.clone();
            damaged[12 + random.nextInt(sound.length - 32)] ^= (byte) (1 + random.nextInt(255));
            Files.write(pack, damaged);
            Problems found = new Problems();
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            PrintStream console = System.err;
            System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
            try {
                List<Release> releases = GitBook.releases(book.path, GitBook.tags("v*"), Set.of(), found);
                assertThat(releases.size() + Report.ids(found).size()).isPositive();
            } finally {
                System.setErr(console);
            }
            assertThat(log.toString(StandardCharsets.UTF_8).lines().limit(20)).isEmpty();
        }
    }

    @Test
    void aDamagedBareRepositoryIsReported() throws Exception {
        Path bare = temp.resolve("bare.git");
        Git.cloneRepository()
                .setURI(book.path.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        try (var files = Files.walk(bare.resolve("objects"))) {
            files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
        }

        try (SourceReader reader = new SourceReader()) {
            assertThat(reader.workTree(bare, problems).files()).isEmpty();
        }
        assertThat(Report.ids(problems)).containsExactly("bad-release playbook.yaml");
    }

    private List<String> versions() {
        return book.releases(GitBook.tags("v*"), problems).stream()
                .map(release -> release.version().toString())
                .toList();
    }
}
