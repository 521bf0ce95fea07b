package dev.diapason.playbook.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.problem.Refusal;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Others who publish at the same time, and hosts that refuse. */
class RivalsTest {

    private static final int ROUNDS = 5;
    private static final int RIVALS = 4;

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

    @ParameterizedTest(name = "with a site before: {0}; Git is installed: {1}")
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void whoComesSecondWithANewerSourceBuildsOnTheFirst(boolean isThere, boolean hasGit) throws IOException {
        pages.hasGit = hasGit;
        if (isThere) {
            pages.publish(1, "index.html", "first", "old.html", "old");
        }
        BranchReport report = publish(3, () -> pages.publish(2, "index.html", "second", "more.html", "more"));

        assertThat(report.outcome()).isEqualTo(BranchReport.Outcome.PUBLISHED);
        assertThat(pages.tip().name()).isEqualTo(report.commit());
        assertThat(pages.files()).containsOnlyKeys("index.html 100644").containsValue("site 3");
        assertThat(messages()).startsWith("Publish 3", "Publish 2");
    }

    @Test
    void whoComesSecondWithAnOlderSourceLetsTheNewerStay() throws IOException {
        BranchReport report = publish(3, () -> pages.publish(4, "index.html", "site 4"));

        assertThat(report.outcome()).isEqualTo(BranchReport.Outcome.NEWER_THERE);
        assertThat(report.source()).isEqualTo(Pages.stamp(4).source());
        assertThat(messages()).containsExactly("Publish 4");
    }

    @ParameterizedTest(name = "Git is installed: {0}")
    @ValueSource(booleans = {true, false})
    void manyAtOnceAllEndWellAndTheNewestStays(boolean hasGit) throws Exception {
        pages.hasGit = hasGit;
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier start = new CyclicBarrier(RIVALS);
                List<Future<BranchReport>> all = new ArrayList<>();
                for (int rival = 1; rival <= RIVALS; rival++) {
                    int number = round * RIVALS + rival;
                    all.add(threads.submit(() -> {
                        start.await();
                        return pages.publish(number, "index.html", "site " + number);
                    }));
                }
                for (Future<BranchReport> one : all) {
                    assertThat(one.get().outcome()).isNotEqualTo(BranchReport.Outcome.UNCHANGED);
                }
                assertThat(pages.files()).containsValue("site " + (round + 1) * RIVALS);
            }
        } finally {
            threads.shutdownNow();
        }
        List<Integer> numbers = pages.commits().stream()
                .map(commit -> Integer.parseInt(commit.getShortMessage().substring("Publish ".length())))
                .toList();
        assertThat(numbers).isSortedAccordingTo((one, other) -> other - one);
        assertThat(pages.commits()).extracting(RevCommit::getParentCount).containsOnly(0, 1);
    }

    @ParameterizedTest(name = "Git is installed: {0}")
    @ValueSource(booleans = {true, false})
    void branchThatSomebodyMovesBackMeanwhileIsBuiltUponAsItIs(boolean hasGit) throws IOException {
        pages.hasGit = hasGit;
        pages.publish(1, "index.html", "first");
        ObjectId first = pages.tip();
        pages.publish(2, "index.html", "second");
        BranchReport report = publish(3, () -> {
            pages.move(first);
            return new BranchReport(BranchReport.Outcome.UNCHANGED, first.name(), "", 0, 0);
        });

        assertThat(report.outcome()).isEqualTo(BranchReport.Outcome.PUBLISHED);
        assertThat(messages()).as("what was taken back stays away").containsExactly("Publish 3", "Publish 1");
    }

    @Test
    void programThatRefusesThePushIsHeard() throws IOException {
        pages.publish(1, "index.html", "home");
        ObjectId before = pages.tip();
        pages.hook("pre-receive", "echo \"no changes on Fridays\" >&2; exit 1");

        assertThatThrownBy(() -> pages.publish(2, "index.html", "hello"))
                .isInstanceOf(Refusal.class)
                .hasMessage("the host refused the site\n   = note: branch \"pages\" of " + pages.folder()
                        + "; it says: no changes on Fridays\n   = help: do what it says, or ask whoever runs the"
                        + " repository; the branch is as it was");
        assertThat(pages.tip()).isEqualTo(before);
    }

    @Test
    void protectedBranchIsToldAsSuch() throws IOException {
        pages.hook("update", "echo \"GH006: Protected branch update failed for $1.\" >&2; exit 1");

        assertThatThrownBy(() -> pages.publish(2, "index.html", "hello"))
                .hasMessageStartingWith("the branch is protected: the login may not change it\n")
                .hasMessageContaining("let this login push to the branch in the host's settings");
        assertThat(pages.tip()).isEqualTo(ObjectId.zeroId());
    }

    @ParameterizedTest(name = "Git was found: {0}")
    @ValueSource(booleans = {true, false})
    void programsOfARepositoryOnDiskAreRunInAnyCase(boolean hasGit) throws IOException {
        pages.hasGit = hasGit;
        pages.hook("post-receive", "cat > \"$GIT_DIR/heard\"");

        BranchReport report = pages.publish(1, "index.html", "home");

        assertThat(pages.folder().resolve("heard"))
                .hasContent("0".repeat(40) + " " + report.commit() + " refs/heads/pages");
    }

    @ParameterizedTest(name = "Git is installed: {0}")
    @ValueSource(booleans = {true, false})
    void lockThatAKilledProgramLeftIsTold(boolean hasGit) throws IOException {
        pages.hasGit = hasGit;
        pages.publish(1, "index.html", "home");
        Files.createFile(pages.folder().resolve("refs/heads/pages.lock"));
        assertThatThrownBy(() -> pages.publish(2, "index.html", "hello"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("the branch cannot be changed at the moment\n")
                .hasMessageContaining("pages.lock");
        assertThat(pages.commits()).hasSize(1);
    }

    @Test
    void branchThatSomebodyHasCheckedOutIsNotMovedUnderThem() throws Exception {
        Path folder = scratch.resolve("work");
        Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("pages")
                .call()
                .close();

        assertThatThrownBy(() -> pages.open(Address.of("work", scratch), "pages", Optional.empty()))
                .hasMessageStartingWith("somebody works on this very branch in the folder\n");
    }

    private interface Rival {
        BranchReport publish() throws IOException;
    }

    /** Publishes a site, and lets another be faster: after the branch was looked at, and before the push. */
    private BranchReport publish(int number, Rival rival) throws IOException {
        AtomicBoolean isDone = new AtomicBoolean();
        SortedMap<String, Asset.Content> site = Pages.site("index.html", "site " + number);
        Asset.Content page = site.get("index.html");
        List<String> reads = new ArrayList<>();
        site.put("index.html", () -> {
            reads.add("");
            // The first time its name is computed; the second time the branch is known to lack it.
            if (reads.size() == 2 && isDone.compareAndSet(false, true)) {
                rival.publish();
            }
            return page.read();
        });
        try (Branch branch = pages.open()) {
            return branch.publish(site, Pages.stamp(number), Pages.olderThan(number));
        } finally {
            assertThat(isDone).isTrue();
        }
    }

    private List<String> messages() throws IOException {
        return pages.commits().stream().map(RevCommit::getShortMessage).toList();
    }
}
