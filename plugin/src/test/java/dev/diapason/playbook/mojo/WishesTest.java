package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers in parameters that cannot be used: all of them are told at once, before anything is read or asked. */
class WishesTest {

    private static final String DAY = "playbook.date is \"gestern\"; write a day such as 2027-06-30.";

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final CheckMojo check = new CheckMojo();
    private final ServeMojo serve = new ServeMojo();
    private final InitMojo init = new InitMojo();
    private final NewMojo part = new NewMojo();

    @BeforeEach
    void aFolder() {
        for (Goal<?> goal : List.of(check, serve, init, part)) {
            goal.setLog(log);
            set(goal, "source", folder.toFile());
        }
        for (MakingMojo<?> goal : List.of(init, part)) {
            set(goal, "questions", (Questions) (question, preset) -> {
                throw new AssertionError("asked in vain: " + question);
            });
        }
    }

    @Test
    void aDayAndSeveralFormatsAreToldTogether() {
        set(check, "date", "gestern");
        set(check, "format", List.of("junti", "json", "pdf"));

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasNoCause() // Maven would say its message, too
                .hasMessage("3 mistakes in the parameters:"
                        + "\n  - playbook.format has no \"junti\"; did you mean \"junit\"? Write one or several of:"
                        + " console, github, gitlab, sarif, junit, json."
                        + "\n  - playbook.format has no \"pdf\"; write one or several of:"
                        + " console, github, gitlab, sarif, junit, json."
                        + "\n  - " + DAY);
        assertThat(log.infos).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536, 99_999})
    void aPortThatIsNoneIsToldWithTheDay(int port) {
        set(serve, "port", port);
        set(serve, "date", "gestern");

        assertThatThrownBy(serve::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("playbook.port is " + port
                        + "; write a number from 1 to 65535, such as 4000, or 0 for any port that is free.")
                .hasMessageContaining(DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4000, 65_535})
    void aPortIsTakenAsItIs(int port) throws MojoFailureException {
        Wishes wishes = new Wishes();

        assertThat(wishes.port(port)).isEqualTo(port);
        wishes.refuse();
    }

    @Test
    void aNewPlaybookIsToldEverythingBeforeAnybodyIsAsked() {
        set(init, "date", "gestern");
        set(init, "country", "UK");
        set(init, "host", "svn");

        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "3 mistakes in the parameters:"
                                + "\n  - " + DAY
                                + "\n  - playbook.country: \"UK\" is not the code of a country; write -Dplaybook.country=GB."
                                + "\n  - playbook.host: there are no files for \"svn\"; write one of: github, gitlab, both, none.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNewPartIsToldEverythingBeforeAnybodyIsAsked() {
        set(part, "date", "gestern");
        set(part, "kind", "sektion");

        assertThatThrownBy(part::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 mistakes in the parameters:"
                        + "\n  - " + DAY
                        + "\n  - playbook.new: \"sektion\" cannot be made (did you mean \"section\"?);"
                        + " write -Dplaybook.new= and one of: section, country, zone, language, decision, workshop.");
    }

    @Test
    void whatNobodyIsThereToSayIsOneOfThem() {
        set(part, "questions", Questions.NOBODY);
        set(part, "date", "gestern");
        set(part, "kind", "zone");

        assertThatThrownBy(part::execute)
                .hasMessageContaining(DAY)
                .hasMessageContaining("playbook.id: say which zone; write its id, such as -Dplaybook.id=nordics.");
    }

    @Test
    void blankIsNothing() throws MojoFailureException {
        Wishes wishes = new Wishes();

        assertThat(wishes.day(" ")).isEqualTo(Optional.empty());
        assertThat(wishes.formats(List.of("", " "))).isEmpty();
        wishes.refuse();
    }
}
