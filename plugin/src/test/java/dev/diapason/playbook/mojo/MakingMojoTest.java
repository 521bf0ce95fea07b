package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that make files: what they ask, and what they tell. */
class MakingMojoTest {

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final InitMojo init = new InitMojo();
    private final NewMojo part = new NewMojo();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void nobodyIsThere() {
        for (MakingMojo<?> goal : List.of(init, part)) {
            goal.setLog(log);
            set(goal, "source", folder.resolve("playbook").toFile());
            set(goal, "date", "2026-11-23");
            set(goal, "questions", Questions.NOBODY);
        }
    }

    @Test
    void whoeverSaysNothingGetsAPlaybook() throws Exception {
        init.execute();

        assertThat(log.infos).contains("Made:", "  playbook.yaml", "  countries/US.yaml", "Next:");
        assertThat(log.infos).anyMatch(line -> line.contains("./mvnw package"));
        assertThat(folder.resolve("playbook/decisions/0001-one-person-decides.md"))
                .content()
                .contains("date: \"2026-11-23\"");
    }

    @Test
    void whatNobodySaidIsAskedForWithAProposal() throws Exception {
        set(init, "country", "NO");
        answers(init, "en", "", "none");
        init.execute();

        assertThat(asked)
                .containsExactly(
                        "In which language are the rules written [en]",
                        "What is the playbook called [Social media playbook]",
                        "Where will it live: github, gitlab, both or none [both]");
        assertThat(folder.resolve("playbook/countries/NO.yaml")).exists();
        assertThat(folder.resolve("playbook/.github")).doesNotExist();
    }

    @Test
    void aWrongAnswerIsToldAndAskedForAgain() throws Exception {
        set(init, "title", "Acme");
        set(init, "host", "none");
        answers(init, "english", "en", "UK", "GB");
        init.execute();

        assertThat(log.errors).hasSize(2).anyMatch(error -> error.contains("write -Dplaybook.country=GB"));
        assertThat(folder.resolve("playbook/countries/GB.yaml")).exists();
    }

    @Test
    void whoNeverAnswersRightGetsNothing() {
        answers(init, "x1", "x2", "x3");

        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error; nothing was written. Each message above says what to do.");
        assertThat(folder.resolve("playbook")).doesNotExist();
    }

    @Test
    void newAsksForWhatIsMissing() throws Exception {
        init.execute();
        answers(part, "decision", "first-names");
        part.execute();

        assertThat(asked).first().asString().contains("section, country, zone, language, decision, workshop");
        assertThat(folder.resolve("playbook/decisions/0002-first-names.md")).exists();
    }

    @Test
    void newInABatchSaysWhatIsMissing() {
        assertThatThrownBy(() -> {
                    init.execute();
                    part.execute();
                })
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("playbook.new: say what shall be made; write -Dplaybook.new= and one of:"
                        + " section, country, zone, language, decision, workshop.");
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.createDirectories(folder.resolve("playbook"));
        Files.writeString(folder.resolve("playbook/pom.xml"), "mine");

        assertThatThrownBy(init::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("playbook/pom.xml")).hasContent("mine");
        assertThat(folder.resolve("playbook/playbook.yaml")).doesNotExist();
    }

    @Test
    void aDayThatIsNoneIsToldInOneSentence() {
        set(init, "date", "yesterday");

        assertThatThrownBy(init::execute).hasMessage("playbook.date is \"yesterday\"; write a day such as 2027-06-30.");
    }

    /** Somebody who gives these answers, one after the other; an empty one takes the proposal. */
    private void answers(MakingMojo<?> goal, String... all) {
        Deque<String> left = new ArrayDeque<>(List.of(all));
        set(goal, "questions", (Questions) (question, preset) -> {
            asked.add(question + (preset.isEmpty() ? "" : " [" + preset + "]"));
            String said = left.isEmpty() ? "" : left.remove();
            return Optional.of(said.isEmpty() ? preset : said).filter(answer -> !answer.isEmpty());
        });
    }
}
