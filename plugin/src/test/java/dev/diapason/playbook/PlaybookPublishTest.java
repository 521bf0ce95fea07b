package dev.diapason.playbook;

import static dev.diapason.playbook.PublishReport.Outcome.DAMAGED;
import static dev.diapason.playbook.PublishReport.Outcome.NEWER_THERE;
import static dev.diapason.playbook.PublishReport.Outcome.PUBLISHED;
import static dev.diapason.playbook.PublishReport.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.problem.Refusal;
import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.publish.SitePublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybookPublishTest {

    @TempDir
    private Path scratch;

    private Press press;

    @BeforeEach
    void setUp() {
        press = Press.in(scratch);
    }

    @Test
    @DisplayName("LEAK-06: the commit names version and source commit, and nobody and nothing else of the source")
    void commitNamesVersionAndSource() throws IOException {
        String source = press.commit(0);
        PublishReport report = press.build("index.html", "home").publish();

        assertThat(report.outcome()).isEqualTo(PUBLISHED);
        assertThat(report.source()).isEqualTo(source);
        try (Repository git =
                new FileRepositoryBuilder().setGitDir(press.pages().toFile()).build()) {
            RevCommit commit = git.parseCommit(git.resolve(report.commit()));
            assertThat(new String(commit.getRawBuffer(), StandardCharsets.UTF_8))
                    .isEqualTo("tree " + commit.getTree().name() + "\n"
                            + "author Web <web@example.com> 1777622400 +0500\n"
                            + "committer Web <web@example.com> 1777622400 +0500\n\n"
                            + "Publish 2.4.0 from " + source.substring(0, 10) + "\n\nSource: " + source + "\n");
        }
    }

    @Test
    void publishedAgainThereIsNoCommit() throws IOException {
        press.commit(0);
        PublishReport first = press.build("index.html", "home").publish();
        assertThat(press.publish().outcome()).isEqualTo(UNCHANGED);

        press.commit(1);
        assertThat(press.publish().outcome())
                .as("a source that changes no page")
                .isEqualTo(UNCHANGED);
        assertThat(press.tip()).isEqualTo(first.commit());
    }

    @Test
    void branchCanBeProvenWholeAndNothingStaysBesideTheSite() throws IOException {
        press.commit(0);
        press.build("index.html", "home", "latest/index.html", "latest").publish();

        VerifyReport found = press.verifyBranch();

        assertThat(found.isWhole()).isTrue();
        assertThat(found.checksum()).isEqualTo("SHA-256");
        assertThat(found.files()).isEqualTo(3);
        assertThat(found.about()).containsEntry("versions", "2.4.0, 2.3.0");
        assertThat(beside(press.site())).containsExactly("site");
    }

    @Test
    void olderSourceOfAnotherMachineDoesNotReplaceTheNewer() throws IOException {
        press.commit(0);
        Press late = press.elsewhere(scratch.resolve("late")).build("index.html", "old");
        press.commit(1);
        PublishReport newer = press.build("index.html", "new").publish();

        PublishReport report = late.publish();

        assertThat(report.outcome())
                .as("its clone does not even know the newer commit")
                .isEqualTo(NEWER_THERE);
        assertThat(report.source()).isEqualTo(newer.source());
        assertThat(press.tip()).isEqualTo(newer.commit());
    }

    @Test
    void olderSourceIsPublishedWhenItIsMeant() throws IOException {
        press.commit(0);
        Press late = press.elsewhere(scratch.resolve("late")).build("index.html", "old");
        press.commit(1);
        press.build("index.html", "new").publish();
        PublishRequest usual = late.request();

        PublishReport report = PlaybookPublish.run(new PublishRequest(
                usual.source(), usual.site(), usual.folder(), usual.branch(), usual.author(), true, false));

        assertThat(report.outcome()).isEqualTo(PUBLISHED);
        assertThat(press.tip()).isEqualTo(report.commit());
    }

    @Test
    void historyThatWasWrittenAnewIsNotOlderWhenItIsKnownToBeApart() throws Exception {
        press.commit(0);
        press.build("index.html", "home").publish();
        press.commit(5);
        press.build("index.html", "wrong turn").publish();
        try (Git git = Git.open(press.playbook().toFile())) {
            git.reset().setRef("HEAD~1").setMode(ResetCommand.ResetType.HARD).call();
        }
        press.commit(3);

        assertThat(press.build("index.html", "right turn").publish().outcome()).isEqualTo(PUBLISHED);
    }

    @Test
    void uncommittedChangesAreNotPublishedAsIfTheyWereCommitted() throws IOException {
        press.commit(0);
        press.write("sections/en/crisis.md", "text");
        press.build("index.html", "home");

        assertThatThrownBy(press::publish)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("the playbook has changes that are not committed\n")
                .hasMessageContaining("sections/en/crisis.md");
        assertThat(press.tip()).isEmpty();
        assertThat(beside(press.site())).containsExactly("site");
    }

    @Test
    void whatIsPublishedUncommittedAllTheSameDoesNotClaimToBeThatCommit() throws IOException {
        String source = press.commit(0);
        press.write("sections/en/crisis.md", "text");
        PublishRequest usual = press.build("index.html", "home").request();
        PublishRequest anyway = new PublishRequest(
                usual.source(), usual.site(), usual.folder(), usual.branch(), usual.author(), false, true);

        assertThat(message(PlaybookPublish.run(anyway)))
                .isEqualTo("Publish 2.4.0 from " + source.substring(0, 10) + " with uncommitted changes\n\nSource: "
                        + source + "\n");
        Files.delete(press.playbook().resolve("sections/en/crisis.md"));
        press.build("index.html", "home again");
        assertThat(message(PlaybookPublish.run(anyway)))
                .as("nothing was changed, whatever was allowed")
                .startsWith("Publish 2.4.0 from " + source.substring(0, 10) + "\n");
    }

    private String message(PublishReport report) throws IOException {
        try (Repository git =
                new FileRepositoryBuilder().setGitDir(press.pages().toFile()).build()) {
            return git.parseCommit(git.resolve(report.commit())).getFullMessage();
        }
    }

    @Test
    void lineEndingsAndFilesThatAreNotOfThePlaybookAreNoChanges() throws IOException {
        press.commit(0);
        press.write("playbook.yaml", "title: Minute 0\r\n");
        press.write("notes.txt", "mine");

        assertThat(press.build("index.html", "home").publish().outcome()).isEqualTo(PUBLISHED);
    }

    @Test
    void playbookWithoutACommitCannotNameItsSource() throws IOException {
        press.build("index.html", "home");

        assertThatThrownBy(press::publish)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("the playbook has no commit that the branch could name as its source\n")
                .hasMessageContaining("playbook.folder");
    }

    @Test
    void remoteOfThePlaybookIsKnownByItsName() throws Exception {
        press.commit(0);
        try (Git git = Git.open(press.playbook().toFile())) {
            git.remoteAdd()
                    .setName("origin")
                    .setUri(new URIish(press.pages().toUri().toString()))
                    .call();
        }
        press.build("index.html", "home");
        BranchPlace origin = new BranchPlace("origin", "pages", Optional.empty(), name -> null);
        PublishReport report = PlaybookPublish.run(new PublishRequest(
                press.playbook(), press.site(), Optional.empty(), Optional.of(origin), "A <a@b>", false, false));

        assertThat(press.tip()).isEqualTo(report.commit()).isNotEmpty();
    }

    @Test
    @DisplayName(
            "FAULT-20: a site with a flipped byte or a missing file is not published; a foreign file does not go along")
    void damagedSiteIsNotPublished() throws IOException {
        press.commit(0);
        press.build("index.html", "home", "a.html", "a", "b.html", "b");
        Files.writeString(press.site().resolve("foreign.txt"), "mine");
        assertThat(press.publish().site().extra()).containsExactly("foreign.txt");
        String before = press.tip();
        assertThat(press.verifyBranch().files()).isEqualTo(4);

        Files.writeString(press.site().resolve("a.html"), "A");
        Files.delete(press.site().resolve("b.html"));
        PublishReport report = press.publish();

        assertThat(report.outcome()).isEqualTo(DAMAGED);
        assertThat(report.site().altered()).containsExactly("a.html");
        assertThat(report.site().missing()).containsExactly("b.html");
        assertThat(press.tip()).isEqualTo(before);
    }

    @Test
    void unfinishedOrAbsentSiteIsNotPublished() throws IOException {
        press.commit(0);
        assertThatThrownBy(press::publish).hasMessageStartingWith("there is no site of Diapason here\n");
        assertThat(press.site().resolveSibling(".")).doesNotExist();

        press.build("index.html", "home");
        Files.writeString(press.site().resolve("playbook-manifest.txt"), "# Diapason playbook site, unfinished\n");
        assertThatThrownBy(press::publish).hasMessageStartingWith("the site is not finished");
    }

    @Test
    void siteThatIsBeingBuiltIsNotPublished() throws IOException {
        press.commit(0);
        press.build("index.html", "home");
        Publication build = SitePublisher.open(press.site());
        assertThatThrownBy(press::publish).hasMessageStartingWith("another build is publishing to \"site\"");
        build.close();
        assertThat(press.publish().outcome()).isEqualTo(PUBLISHED);
    }

    @Test
    void folderGetsExactlyTheSiteWithAListThatProvesIt() throws IOException {
        Path web = scratch.resolve("www/playbook");
        press.build("index.html", "home", "old.html", "old");
        assertThat(publishTo(web).outcome()).isEqualTo(PUBLISHED);
        press.build("index.html", "hello");

        PublishReport report = publishTo(web);

        assertThat(report)
                .extracting(PublishReport::sent, PublishReport::removed)
                .containsExactly(1, 1);
        assertThat(publishTo(web).outcome()).isEqualTo(UNCHANGED);
        VerifyReport found = PlaybookVerify.run(new VerifyRequest(press.playbook(), web, Optional.empty()));
        assertThat(found.isWhole()).isTrue();
        assertThat(found.checksum()).isEqualTo("SHA-256");
        assertThat(found.files()).isEqualTo(2);
    }

    private PublishReport publishTo(Path folder) throws IOException {
        return PlaybookPublish.run(new PublishRequest(
                press.playbook(), press.site(), Optional.of(folder), Optional.empty(), "A <a@b>", false, false));
    }

    private static Stream<String> beside(Path site) throws IOException {
        try (Stream<Path> all = Files.list(site.resolveSibling("."))) {
            return all.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
