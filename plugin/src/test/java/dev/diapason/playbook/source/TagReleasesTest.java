package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagReleasesTest {

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private GitBook book;

    @BeforeEach
    void aRepository() {
        book = GitBook.init(temp.resolve("book"));
        book.commit("playbook.yaml", "title: One");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    @DisplayName("SEC-47: releases are ordered by meaning, pre-releases before their release")
    void releasesAreInSemanticOrder() {
        book.tag("v1.10")
                .annotatedTag("v1.9")
                .tag("v2.0.0-rc.1")
                .annotatedTag("v2.0.0")
                .tag("1.2.3")
                .tag("other");

        assertThat(versions("v*")).containsExactly("1.9.0", "1.10.0", "2.0.0-rc.1", "2.0.0");
        assertThat(versions("*[0-9]")).containsExactly("1.2.3", "1.9.0", "1.10.0", "2.0.0-rc.1", "2.0.0");
        assertThat(Report.lines(problems)).isEmpty();
    }

    @Test
    void eachReleaseHoldsTheFilesOfItsTag() {
        book.tag("v1.0.0");
        book.commit("playbook.yaml", "title: Two", "sections/en/a.md", "a");
        book.annotatedTag("v2.0.0");
        book.commit("playbook.yaml", "title: Three");

        List<Release> releases = book.releases(GitBook.tags("v*"), problems);

        assertThat(releases).extracting(release -> release.tree().origin()).containsExactly("v1.0.0:", "v2.0.0:");
        assertThat(releases)
                .extracting(
                        release -> release.tree().files().get("playbook.yaml").text())
                .containsExactly("title: One", "title: Two");
        assertThat(releases.get(1).tree().files()).containsKey("sections/en/a.md");
    }

    @Test
    @DisplayName(
            "SEC-47: tags that match and are no version are never published, and a command is offered only if it is safe")
    void tagsThatAreNoVersionAreNeverPublished() throws IOException {
        String long200 = "v" + "1".repeat(199);
        book.tag("v1.0.0")
                .tag("vlatest")
                .tag("v1.0\"><script>")
                .tag("v1.0$(id)")
                .tag(long200)
                .tag("latest");

        assertThat(versions("v*")).containsExactly("1.0.0");
        assertThat(Report.lines(problems))
                .containsExactly(
                        "warning[source-missing] playbook.yaml:9:3 the tag \"v1.0\"><script>\" is no version",
                        "warning[source-missing] playbook.yaml:9:3 the tag \"v1.0$(id)\" is no version",
                        "warning[source-missing] playbook.yaml:9:3 the tag \"v" + "1".repeat(28) + "…\" is no version",
                        "warning[source-missing] playbook.yaml:9:3 the tag \"vlatest\" is no version");
        assertThat(problems.findings(java.util.Map.of(), false))
                .extracting(finding -> finding.problem().help().contains("git tag -d"))
                .containsExactly(false, false, true, true);
    }

    @Test
    @DisplayName("SEC-47: names that Git itself would refuse do no harm when a repository holds them")
    void impossibleTagNamesDoNoHarm() throws IOException {
        String id = book.repository().resolve("HEAD").name();
        Files.writeString(
                book.path.resolve(".git/packed-refs"),
                id + " refs/tags/v1.0.0\n" + id + " refs/tags/v1.0.lock\n" + id + " refs/tags/v1.0/../x\n" + id
                        + " refs/tags/v.\n");

        assertThat(versions("v*")).containsExactly("1.0.0");
        assertThat(Report.ids(problems)).isNotEmpty().allMatch("source-missing playbook.yaml"::equals);
    }

    @Test
    @DisplayName("SEC-47: two tags for one version are named both; the first counts")
    void tagsOfOneVersionCollide() {
        book.tag("V1.0");
        book.commit("playbook.yaml", "title: Two");
        book.tag("v1.0").tag("v1.0.0");

        List<Release> releases = book.releases(GitBook.tags("[vV]*"), problems);

        assertThat(releases).extracting(release -> release.tree().origin()).containsExactly("V1.0:");
        assertThat(Report.lines(problems))
                .containsExactly(
                        "error[bad-version] playbook.yaml:9:3 the tags \"V1.0\" and \"v1.0\" are one version",
                        "error[bad-version] playbook.yaml:9:3 the tags \"V1.0\" and \"v1.0.0\" are one version");
    }

    @Test
    void aPrefixBeforeTheVersionMayBeNamed() {
        book.tag("playbook-v1.2.0").tag("playbook/1.3.0").tag("app-v7.0.0");

        assertThat(versions("playbook-v*")).containsExactly("1.2.0");
        assertThat(versions("playbook/*")).containsExactly("1.3.0");
    }

    @Test
    void tagsOfOtherBranchesAreNoReleases() throws GitAPIException {
        book.tag("v1.0.0");
        book.git.checkout().setCreateBranch(true).setName("side").call();
        book.commit("playbook.yaml", "title: Side");
        book.tag("v1.1.0");
        book.git.checkout().setName("main").call();

        assertThat(versions("v*")).containsExactly("1.0.0");
        assertThat(versions("v1.1*")).isEmpty();
        assertThat(Report.only(problems).message()).isEqualTo("no tag that matches \"v1.1*\" is on this branch");
    }

    @Test
    void releasesOfMergedBranchesCount() throws Exception {
        book.git.checkout().setCreateBranch(true).setName("side").call();
        book.commit("sections/en/side.md", "side");
        book.tag("v1.1.0");
        book.git.checkout().setName("main").call();
        book.commit("sections/en/main.md", "main");
        book.git
                .merge()
                .include(book.repository().getRefDatabase().firstExactRef("refs/heads/side"))
                .call();

        assertThat(versions("v*")).containsExactly("1.1.0");
    }

    @Test
    void onlyTheVersionsAskedForAreRead() {
        book.tag("v1.0.0").tag("v1.1.0").tag("v2.0");

        List<Release> releases =
                GitBook.releases(book.path, GitBook.tags("v*"), Set.of("1.1.0", "v2.0.0", "7.0.0"), problems);

        assertThat(releases).extracting(release -> release.version().toString()).containsExactly("1.1.0", "2.0.0");
    }

    @Test
    @DisplayName("FAULT-18: without tags, the command that fetches them is named")
    void missingTagsNameTheCommand() {
        assertThat(versions("v*")).isEmpty();

        Problem problem = Report.only(problems);
        assertThat(problem.id().word()).isEqualTo("source-missing");
        assertThat(problem.message()).isEqualTo("no tag matches \"v*\"");
        assertThat(problem.help()).startsWith("run \"git fetch --tags\"");
    }

    @Test
    void aTagOfSomethingElseIsRefused() throws Exception {
        ObjectId blob = book.blob("a key");
        var update = book.repository().updateRef("refs/tags/v3.0.0");
        update.setNewObjectId(blob);
        update.update();

        assertThat(versions("v*")).isEmpty();
        assertThat(Report.lines(problems))
                .contains("error[bad-release] playbook.yaml:9:3 \"v3.0.0\" does not lead to a commit");
    }

    @Test
    void aTagWithoutAPlaybookIsLeftOut() throws Exception {
        GitBook code = GitBook.init(temp.resolve("code"));
        code.commit("src/main.c", "int main;");
        code.tag("v0.1.0");
        code.commit("docs/book/playbook.yaml", "title: A");
        code.tag("v1.0.0");

        List<Release> releases =
                GitBook.releases(code.path.resolve("docs/book"), GitBook.tags("v*"), Set.of(), problems);
        code.close();

        assertThat(releases).extracting(release -> release.version().toString()).containsExactly("1.0.0");
        Problem problem = Report.only(problems);
        assertThat(problem.message()).isEqualTo("\"v0.1.0\" holds no \"playbook.yaml\"");
        assertThat(problem.notes()).containsExactly("looked for in its folder docs/book");
    }

    @Test
    void aBadPatternIsRefused() {
        book.tag("v1.0.0");

        assertThat(versions("v[")).isEmpty();
        assertThat(Report.lines(problems).get(0))
                .isEqualTo("error[bad-value] playbook.yaml:9:3 \"v[\" is no pattern for names of tags");
    }

    private List<String> versions(String pattern) {
        return book.releases(GitBook.tags(pattern), problems).stream()
                .map(release -> release.version().toString())
                .toList();
    }
}
