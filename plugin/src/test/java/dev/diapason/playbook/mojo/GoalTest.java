package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In which way goals fail: one for what somebody can mend, another for mistakes of Diapason. */
class GoalTest {

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();

    static Stream<Goal<?>> goals() {
        return Stream.of(
                new BuildMojo(new DefaultMavenProjectHelper()),
                new CheckMojo(),
                new ServeMojo(),
                new DiffMojo(),
                new StatusMojo(),
                new InitMojo(),
                new NewMojo(),
                new SchemaMojo(),
                new PublishMojo(request -> {
                    throw new AssertionError("nobody asks for a login");
                }),
                new VerifyMojo(request -> {
                    throw new AssertionError("nobody asks for a login");
                }));
    }

    /** A goal that does one thing. */
    private interface Work {
        void run() throws IOException;
    }

    private static Goal<String> goal(Work work) {
        return new Goal<>() {
            @Override
            String request(Wishes wishes) {
                return "";
            }

            @Override
            void run(String request) throws IOException {
                work.run();
            }
        };
    }

    @ParameterizedTest
    @MethodSource("goals")
    void whatSomebodyCanMendIsAFailureInEveryGoal(Goal<?> goal) throws IOException {
        File inTheWay = Files.writeString(folder.resolve("a-file"), "mine").toFile();
        goal.setLog(log);
        set(goal, "source", new File(inTheWay, "playbook"));
        if (goal instanceof BranchMojo || goal instanceof BuildMojo) {
            set(goal, "output", new File(inTheWay, "site"));
        }
        if (goal instanceof PublishMojo) {
            set(goal, "folder", new File(inTheWay, "www"));
        }
        if (goal instanceof MakingMojo) {
            set(goal, "questions", Questions.NOBODY);
        }
        if (goal instanceof ServeMojo) {
            set(goal, "port", -1);
        }

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause()
                .hasMessageNotContaining("Exception");
        assertThat(inTheWay).hasContent("mine");
    }

    @ParameterizedTest
    @MethodSource("goals")
    void everyGoalCanBeSkipped(Goal<?> goal) throws Exception {
        goal.setLog(log);
        set(goal, "skip", true);
        set(goal, "source", folder.toFile());
        goal.execute();

        assertThat(log.infos).containsExactly("Skipped, as playbook.skip asks.");
        assertThat(folder).isEmptyDirectory();
    }

    static Stream<IOException> failures() {
        return Stream.of(
                new NoSuchFileException("/srv/site"),
                new AccessDeniedException("/srv/site"),
                new FileAlreadyExistsException("/srv/site"),
                new FileSystemException("/srv/site", null, "Read-only file system"),
                new FileSystemException("/srv/site"),
                new IOException());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatTheDiskDoesNotLetUsDoIsASentenceWithANextStep(IOException failure) {
        String place = failure instanceof FileSystemException ? "\"/srv/site\" " : "the disk";

        for (Work work : new Work[] {
            () -> {
                throw failure;
            },
            () -> {
                throw new UncheckedIOException(failure);
            }
        }) {
            assertThatThrownBy(goal(work)::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasNoCause()
                    .hasMessageContaining(place)
                    .hasMessageNotContaining("Exception")
                    .hasMessageContaining("; ")
                    .hasMessageEndingWith(".");
        }
    }

    @Test
    void whatSomebodyHasWordedIsToldAsItIs() {
        assertThatThrownBy(goal(() -> {
                    throw new IOException("the ports 1 to 2 are taken");
                })::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the ports 1 to 2 are taken");
    }

    @Test
    void aMistakeOfDiapasonIsNotBlamedOnThePlaybookAndKeepsItsCause() {
        assertThatThrownBy(goal(() -> {
                    throw new IllegalStateException("no such hole");
                })::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Diapason has made a mistake; your playbook has not.")
                .hasMessageContaining(" -e ")
                .hasRootCauseMessage("no such hole");
    }
}
