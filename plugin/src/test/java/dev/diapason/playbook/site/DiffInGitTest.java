package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change is compared with, in real repositories. */
class DiffInGitTest {

    @TempDir
    Path temp;

    private GitFolder book() {
        return GitFolder.init(temp.resolve("book")).commit(files("Calm."), "v1.0.0");
    }

    private static Map<String, String> files(String words) {
        return new TreeMap<>(TextFiles.of("""
                -- playbook.yaml --
                title: Lumen playbook
                version: "1.1.0-next"
                source-language: en
                languages: [en]
                dimensions: { values: locked, product: adaptable }
                releases: { tags: "v*" }
                -- data/contacts.yaml --
                duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
                -- sections/en/voice.md --
                ---
                title: Voice
                dimension: product
                ---
                %s
                """.formatted(words)));
    }

    @Test
    void theWorkingTreeIsComparedWithABranch() {
        try (GitFolder git = book()) {
            TextFiles.write(git.folder(), files("Calm and exact."));
            DiffRun run = DiffRun.of(git.folder(), "main");

            assertThat(run.errors()).isEmpty();
            assertThat(run.markdown()).contains("Calm **and exact**.").contains("Compared with `main` at `");
            assertThat(run.json()).contains("\"altered\" : 1");
            assertThat(run.answer().text()).contains("voice#intro: the group");
            assertThat(run.answer().files()).hasSize(2);
        }
    }

    @Test
    void aBranchIsComparedWhereItWasLeft() throws GitAPIException, IOException {
        try (GitFolder git = book();
                Git jgit = Git.open(git.folder().toFile())) {
            jgit.checkout().setCreateBranch(true).setName("work").call();
            git.commit(files("Calm and exact."));
            jgit.checkout().setName("main").call();
            git.commit(Map.of("sections/en/new.md", "---\ntitle: New\ndimension: product\n---\nOf others.\n"));
            jgit.checkout().setName("work").call();
            DiffRun run = DiffRun.of(git.folder(), "main");

            assertThat(run.markdown())
                    .contains("Alters 1 page")
                    .contains("as it was when this work began")
                    .doesNotContain("Of others");
        }
    }

    @Test
    void aVersionATagAndACommitCanBeNamed() throws IOException {
        try (GitFolder git = book();
                Git jgit = Git.open(git.folder().toFile())) {
            String commit = jgit.getRepository().resolve("HEAD").getName();
            git.commit(files("Calm and exact."));

            for (String base : new String[] {"1.0.0", "v1.0.0", commit, commit.substring(0, 9), "HEAD~1"}) {
                DiffRun run = DiffRun.of(git.folder(), base);
                assertThat(run.errors()).as(base).isEmpty();
                assertThat(run.markdown()).as(base).contains("Calm **and exact**.");
            }
        }
    }

    @Test
    void theTargetOfTheBuildServerComesBeforeTheNewestRelease() {
        try (GitFolder git = book()) {
            git.commit(files("Calm and exact."));

            assertThat(DiffRun.of(git.folder(), "", "nowhere", "main").markdown())
                    .contains("Changes nothing that readers see.");
            assertThat(DiffRun.of(git.folder(), "").markdown())
                    .contains("Compared with `1.0.0`")
                    .contains("Calm **and exact**.");
        }
    }

    @Test
    void aCloneKnowsTheDefaultBranchOfItsRemote() throws GitAPIException {
        try (GitFolder git = book()) {
            Path clone = temp.resolve("clone");
            Git.cloneRepository()
                    .setURI(git.folder().toUri().toString())
                    .setDirectory(clone.toFile())
                    .call()
                    .close();
            try (Git jgit = Git.open(clone.toFile())) {
                var update = jgit.getRepository().updateRef("refs/remotes/origin/HEAD");
                update.link("refs/remotes/origin/main");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            TextFiles.write(clone, files("Calm and exact."));

            assertThat(DiffRun.of(clone, "").markdown()).contains("Compared with `origin/main`");
        }
    }

    @Test
    void aDetachedHeadIsComparedLikeAnyOther() throws GitAPIException, IOException {
        try (GitFolder git = book();
                Git jgit = Git.open(git.folder().toFile())) {
            git.commit(files("Calm and exact."));
            String commit = jgit.getRepository().resolve("HEAD").getName();
            jgit.checkout().setName(commit).call();
            TextFiles.write(git.folder(), files("Calm, exact, friendly."));

            assertThat(DiffRun.of(git.folder(), "main").markdown())
                    .contains("Calm ~~and~~")
                    .contains("friendly**.");
        }
    }

    @Test
    void aBaseThatIsNotThereIsToldWithThoseThatAre() {
        try (GitFolder git = book()) {
            DiffRun run = DiffRun.of(git.folder(), "mian");

            assertThat(run.errors())
                    .contains("no branch, tag, commit or version is called \"mian\"")
                    .contains("here are: main, v1.0.0")
                    .contains("did you mean \"main\"?");
            assertThat(run.answer().text()).isEmpty();
            assertThat(run.markdown()).isEmpty();
        }
    }

    @Test
    void aShallowCloneIsToldToFetchTheWholeHistory() {
        try (GitFolder git = book()) {
            git.commit(files("Calm and exact."));
            DiffRun run = DiffRun.of(git.shallow(temp.resolve("shallow")), "v1.0.0");

            assertThat(run.errors())
                    .contains("the Git history here is cut short")
                    .contains("git fetch --unshallow --tags origin")
                    .contains("fetch-depth: 0 on GitHub");
        }
    }

    @Test
    void aBranchOfAShallowCloneThatHasNoCommonCommitIsToldToo() throws GitAPIException, IOException {
        try (GitFolder git = book();
                Git jgit = Git.open(git.folder().toFile())) {
            jgit.checkout().setCreateBranch(true).setName("work").call();
            git.commit(files("Calm and exact."));
            jgit.checkout().setName("main").call();
            git.commit(files("Calm, always."));
            Path shallow = git.shallow(temp.resolve("shallow"));
            try (Git cut = Git.open(shallow.toFile())) {
                cut.fetch()
                        .setDepth(1)
                        .setRefSpecs("+refs/heads/work:refs/remotes/origin/work")
                        .call();
            }
            DiffRun run = DiffRun.of(shallow, "work");

            assertThat(run.errors())
                    .contains("where \"work\" was left is unknown")
                    .contains("git fetch --unshallow");
        }
    }

    @Test
    void withoutARepositoryThereIsNothingToCompareWith() {
        TextFiles.write(temp.resolve("plain"), files("Calm."));

        assertThat(DiffRun.of(temp.resolve("plain"), "main").errors())
                .contains("there is no Git repository here, so nothing to compare with");
        assertThat(DiffRun.of(temp.resolve("plain"), "").errors())
                .contains("there is nothing to compare this playbook with")
                .contains("-Dplaybook.base=main");
    }

    @Test
    void aBranchWithoutAPlaybookIsTold() {
        try (GitFolder git = GitFolder.init(temp.resolve("book")).commit(Map.of("README.md", "Soon."), "v0")) {
            TextFiles.write(git.folder(), files("Calm."));

            assertThat(DiffRun.of(git.folder(), "main").errors()).contains("\"main\" holds no \"playbook.yaml\"");
        }
    }

    @Test
    void aTextThatIsNoLongerMarkedAsOldAltersItsPage() {
        try (GitFolder git = book()) {
            String own = "country: SG\nlocales: [en]\nblocks:\n"
                    + "  voice#intro: { based-on: \"1.0.0\", replace: \"Calm, lah.\" }\n";
            Map<String, String> files = files("Calm and exact.");
            files.put("countries/SG.yaml", own);
            git.commit(files);
            TextFiles.write(git.folder(), Map.of("countries/SG.yaml", own.replace("1.0.0", "1.1.0-next")));

            assertThat(DiffRun.of(git.folder(), "main").markdown())
                    .contains("Alters 1 page in 1 country.")
                    .contains(
                            "Age of `voice#intro`: ~~older than what it was written from~~ **up to date** (Singapore).");
        }
    }

    @Test
    void errorsAreToldAndTheAnswerIsGivenAllTheSame() throws IOException {
        try (GitFolder git = book()) {
            Map<String, String> broken = files("Calm and [exact](gone.md).");
            TextFiles.write(git.folder(), broken);
            DiffRun run = DiffRun.of(git.folder(), "main");

            assertThat(run.errors()).contains("broken-link");
            assertThat(run.markdown()).contains("This playbook has 1 error and cannot be published as it is");
            assertThat(Files.exists(git.folder().resolve("target"))).isFalse();
        }
    }
}
