package dev.diapason.playbook.mojo;

import dev.diapason.playbook.Answer;
import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What goals have in common that answer a question about a playbook and publish nothing.
 *
 * @param <R> the question
 */
abstract class QuestionMojo<R> extends Goal<R> {

    /** Who will read, one of the playbook's {@code audiences}; the widest of them if nothing is said. */
    @Parameter(property = "playbook.audience")
    private @Nullable String audience;

    /**
     * The day against which review dates and waivers are judged, such as 2027-06-30; the day of the commit that is checked
     * out if nothing is said. The clock of the machine is never asked.
     */
    @Parameter(property = "playbook.date")
    private @Nullable String date;

    @Override
    final void run(R request) throws IOException, MojoFailureException {
        Answer answer = ask(request, teller());
        // Errors only: warnings are the business of the goal check, and would bury the answer.
        List<Finding> errors =
                answer.findings().stream().filter(Finding::isError).toList();
        tell(errors);
        if (!answer.text().isEmpty()) {
            answer.text().lines().forEach(getLog()::info);
        }
        answer.files().forEach(file -> getLog().info("Written to " + file));
        if (!errors.isEmpty()) {
            throw new MojoFailureException(
                    ConsolePrinter.summary(errors) + ". Each message above says what to do next.");
        }
    }

    /** Asks. */
    abstract Answer ask(R request, BuildProgress progress) throws IOException;

    final Optional<String> audience() {
        return Wishes.text(audience);
    }

    final Optional<LocalDate> day(Wishes wishes) {
        return wishes.day(date);
    }
}
