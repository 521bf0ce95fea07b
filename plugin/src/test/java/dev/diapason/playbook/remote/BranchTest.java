package dev.diapason.playbook.remote;

import static dev.diapason.playbook.remote.BranchReport.Outcome.NEWER_THERE;
import static dev.diapason.playbook.remote.BranchReport.Outcome.PUBLISHED;
import static dev.diapason.playbook.remote.BranchReport.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchTest {

    @TempDir
    private Path scratch;

    private Pages pages;

    @BeforeEach
    void makeTheRepository() {
        pages = Pages.in(scratch.resolve("pages.git"));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void firstCommitBeginsAHistoryOfItsOwnAndNamesItsSource() throws IOException {
        BranchReport report = pages.publish(1, "index.html", "home", "latest/br/voice/index.html", "você");

        assertThat(report)
                .isEqualTo(new BranchReport(
                        PUBLISHED, pages.tip().name(), Pages.stamp(1).source(), 3, 0));
        assertThat(pages.files())
                .containsExactly(
                        Map.entry("index.html 100644", "home"), Map.entry("latest/br/voice/index.html 100644", "você"));
        assertThat(pages.commits()).singleElement().satisfies(commit -> {
            assertThat(commit.getParentCount()).isZero();
            assertThat(commit.getFullMessage()).isEqualTo("Publish 1\n\nSource: " + "0".repeat(39) + "1\n");
            assertThat(commit.getAuthorIdent().toExternalString())
                    .isEqualTo("Web Team <web@example.com> 1777622401 +0200")
                    .isEqualTo(commit.getCommitterIdent().toExternalString());
        });
    }

    @Test
    void sameInputGivesTheSameCommitEverywhere() throws IOException {
        pages.publish(1, "index.html", "home");

        // What "git hash-object -t commit" says of such a commit.
        assertThat(pages.tip().name()).isEqualTo("8621f2b747481bec5b7318406b2a04b2ade22759");
    }

    @Test
    void nothingIsCommittedWhenNothingChanged() throws IOException {
        pages.publish(1, "index.html", "home");
        ObjectId before = pages.tip();

        BranchReport report = pages.publish(2, "index.html", "home");

        assertThat(report)
                .isEqualTo(new BranchReport(
                        UNCHANGED, before.name(), Pages.stamp(1).source(), 0, 0));
        assertThat(pages.tip()).isEqualTo(before);
    }

    @Test
    void nextSiteIsOneCommitOnTopAndExactlyTheSite() throws IOException {
        pages.publish(1, "index.html", "home", "1.0.0/index.html", "old", "latest/index.html", "old");
        BranchReport report =
                pages.publish(2, "index.html", "home", "2.0.0/index.html", "new", "latest/index.html", "new");

        assertThat(report.sent()).isEqualTo(2);
        assertThat(report.removed()).isOne();
        assertThat(pages.files())
                .containsOnlyKeys("index.html 100644", "2.0.0/index.html 100644", "latest/index.html 100644");
        assertThat(pages.commits()).extracting(RevCommit::getShortMessage).containsExactly("Publish 2", "Publish 1");
    }

    @Test
    void domainThatTheHostHasWrittenStays() throws IOException {
        pages.publish(1, "index.html", "home");
        commit(FileMode.REGULAR_FILE, "CNAME", "playbook.example.com");

        assertThat(pages.publish(2, "index.html", "home").outcome()).isEqualTo(UNCHANGED);
        assertThat(pages.publish(2, "index.html", "hello").removed()).isZero();
        assertThat(pages.files()).containsEntry("CNAME 100644", "playbook.example.com");
    }

    @Test
    void linksAndProgramsOnTheBranchVanish() throws IOException {
        pages.publish(1, "index.html", "home");
        commit(FileMode.SYMLINK, "link", "/etc/passwd");
        commit(FileMode.EXECUTABLE_FILE, "run", "rm");

        assertThat(pages.publish(1, "index.html", "home").outcome()).isEqualTo(PUBLISHED);
        assertThat(pages.files()).containsOnlyKeys("index.html 100644");
    }

    @Test
    void siteOfANewerSourceStays() throws IOException {
        pages.publish(7, "index.html", "newer");
        ObjectId before = pages.tip();

        assertThat(pages.publish(6, "index.html", "older"))
                .isEqualTo(new BranchReport(
                        NEWER_THERE, before.name(), Pages.stamp(7).source(), 0, 0));
        assertThat(pages.tip()).isEqualTo(before);
    }

    @Test
    void branchWithSomethingElseIsNotTouched() throws IOException {
        commit(FileMode.REGULAR_FILE, "README.md", "our code");
        ObjectId before = pages.tip();

        assertThatThrownBy(() -> pages.publish(1, "index.html", "home"))
                .isInstanceOf(Refusal.class)
                .hasMessage("""
                        the branch "pages" holds something else than a site of Diapason
                           = note: branch "pages" of %s
                           = help: choose another name with playbook.branch: a branch for the site alone, which need not be there yet""".replace("%s", pages.folder().toString()));
        assertThat(pages.tip()).isEqualTo(before);
    }

    @Test
    void branchWithNothingButAProgramIsNotTouchedEither() throws IOException {
        commit(FileMode.EXECUTABLE_FILE, "deploy.sh", "our code");
        ObjectId before = pages.tip();

        assertThatThrownBy(() -> pages.publish(1, "index.html", "home"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("the branch \"pages\" holds something else than a site of Diapason\n");
        assertThat(pages.tip()).isEqualTo(before);
    }

    @Test
    void nameMayHaveASlashUnlessABranchStandsInItsWay() throws IOException {
        try (Branch branch = pages.open("site/pages")) {
            assertThat(branch.publish(Pages.site("index.html", "home"), Pages.stamp(1), Pages.olderThan(1))
                            .outcome())
                    .isEqualTo(PUBLISHED);
        }
        assertThat(pages.repository().resolve("refs/heads/site/pages")).isNotNull();
        pages.publish(1, "index.html", "home");

        for (String name : new String[] {"pages/latest", "site"}) {
            try (Branch branch = pages.open(name)) {
                assertThatThrownBy(() ->
                                branch.publish(Pages.site("index.html", "home"), Pages.stamp(1), Pages.olderThan(1)))
                        .as(name)
                        .isInstanceOf(Refusal.class)
                        .hasMessageStartingWith(
                                "the name \"" + name + "\" and that of another branch exclude each other\n")
                        .hasMessageContaining("playbook.branch");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "HEAD",
                "-f",
                "+pages",
                "pages:main",
                "a..b",
                "a b",
                "a\nb",
                "../main",
                "refs/heads/",
                "pages.lock",
                "pages/",
                "/pages",
                "a//b",
                "a@{1}",
                "päges",
                "*",
                "0123456789abcdef0123456789abcdef01234567"
            })
    void unusualBranchNamesAreRefused(String name) {
        assertThatThrownBy(() -> pages.open(name))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be the name of a branch here")
                .hasMessageContaining("playbook.branch");
    }

    @Test
    void folderWithoutARepositoryIsTold() throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("empty"));

        assertThatThrownBy(() -> pages.open(Address.of("empty", scratch), "pages", Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("there is no Git repository here\n")
                .hasMessageContaining("git init --bare " + folder);
    }

    @Test
    void whatIsReadBackIsWhatWasPublished() throws IOException {
        pages.publish(1, "index.html", "home");
        commit(FileMode.EXECUTABLE_FILE, "run", "rm");

        try (Branch branch = pages.open()) {
            Found found = branch.read().orElseThrow();
            assertThat(found.commit()).isEqualTo(pages.tip().name());
            assertThat(found.files()).containsOnlyKeys(Pages.MARK, "index.html");
            assertThat(found.files().get("index.html").read()).asString().isEqualTo("home");
            assertThat(found.others()).containsExactly("run");
        }
        try (Branch branch = pages.open("other")) {
            assertThat(branch.read()).isEmpty();
        }
    }

    /** Lets somebody else add one file to the branch. */
    private void commit(FileMode mode, String name, String text) throws IOException {
        try (ObjectInserter inserter = pages.repository().newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            CommitBuilder commit = new CommitBuilder();
            TreeFormatter tree = new TreeFormatter();
            tree.append(name, mode, blob);
            if (!pages.tip().equals(ObjectId.zeroId())) {
                Tip tip = Tip.read(pages.repository(), pages.tip());
                tip.files().forEach((path, id) -> tree.append(path, FileMode.REGULAR_FILE, id));
                commit.setParentId(tip.commit());
            }
            commit.setTreeId(inserter.insert(tree));
            PersonIdent host = new PersonIdent(
                    "Host",
                    "host@example.com",
                    Pages.stamp(0).when(),
                    Pages.stamp(0).zone());
            commit.setAuthor(host);
            commit.setCommitter(host);
            commit.setMessage("Something");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = pages.repository().updateRef("refs/heads/pages");
            update.setNewObjectId(id);
            update.update();
        }
    }
}
