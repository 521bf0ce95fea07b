package dev.diapason.playbook.mojo;

import dev.diapason.playbook.Answer;
import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have in common that answer a question about a playbook and publish nothing. */
abstract class QuestionMojo extends AbstractMojo {

    /** The folder of the playbook: the one that holds {@code playbook.yaml}. A bare Git repository works too. */
    @Parameter(property = "playbook.source", defaultValue = "${basedir}", required = true)
    private @Nullable File source;

    /** Who will read, one of the playbook's {@code audiences}; the widest of them if nothing is said. */
    @Parameter(property = "playbook.audience")
    private @Nullable String audience;

    /**
     * The day against which review dates and waivers are judged, such as 2027-06-30; the day of the commit that is checked
     * out if nothing is said. The clock of the machine is never asked.
     */
    @Parameter(property = "playbook.date")
    private @Nullable String date;

    /** Does nothing. */
    @Parameter(property = "playbook.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as playbook.skip asks.");
            return;
        }
        boolean isTerminal = Teller.isTerminal(session);
        Answer answer;
        try {
            answer = ask(new Teller(getLog(), isTerminal));
        } catch (IOException e) {
            getLog().debug(e);
            throw new MojoExecutionException(Teller.sentence(e));
        }
        tell(answer, new ConsolePrinter(isTerminal));
    }

    /** Asks. */
    abstract Answer ask(BuildProgress progress) throws IOException, MojoFailureException;

    /** Errors only: warnings are the business of the goal {@code check}, and would bury the answer. */
    private void tell(Answer answer, ConsolePrinter printer) throws MojoFailureException {
        List<Finding> errors =
                answer.findings().stream().filter(Finding::isError).toList();
        errors.forEach(error -> getLog().error(printer.print(error) + System.lineSeparator()));
        if (!answer.text().isEmpty()) {
            answer.text().lines().forEach(getLog()::info);
        }
        answer.files().forEach(file -> getLog().info("Written to " + file));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(
                    ConsolePrinter.summary(errors) + ". Each message above says what to do next.");
        }
    }

    final @Nullable MavenSession session() {
        return session;
    }

    final Path source() {
        return Wishes.place(source, "");
    }

    final Optional<String> audience() {
        return Wishes.text(audience);
    }

    final Optional<LocalDate> day() throws MojoFailureException {
        return Wishes.day(date);
    }
}
