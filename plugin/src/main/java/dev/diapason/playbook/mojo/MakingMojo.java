package dev.diapason.playbook.mojo;

import dev.diapason.playbook.MadeReport;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common that make files for people to go on with.
 *
 * @param <R> what is to be made
 */
abstract class MakingMojo<R> extends Goal<R> {

    /** The day that stands in new decisions and workshops, such as 2027-06-30; today, in UTC, if nothing is said. */
    @Parameter(property = "playbook.date")
    private @Nullable String date;

    private @Nullable Questions questions;

    @Override
    final void run(R request) throws IOException, MojoFailureException {
        MadeReport made = make(request);
        tell(made.findings());
        if (made.hasErrors()) {
            throw new MojoFailureException(Teller.counted(made.findings().size(), "error")
                    + "; nothing was written. Each message above says what to do.");
        }
        getLog().info("Made:");
        made.files().forEach(path -> getLog().info("  " + path));
        getLog().info("Next:");
        made.steps().forEach(step -> getLog().info("  - " + step));
    }

    /** Makes the files. */
    abstract MadeReport make(R request) throws IOException;

    /** Whoever can be asked. */
    final Questions person() {
        return questions == null ? Questions.of(session().orElse(null)) : questions;
    }

    /** The day of the command; Maven has noted it when it began. */
    final LocalDate day(Wishes wishes) {
        return wishes.day(date)
                .orElseGet(() -> LocalDate.ofInstant(
                        session()
                                .map(session ->
                                        session.getRequest().getStartTime().toInstant())
                                .orElse(Instant.EPOCH),
                        ZoneOffset.UTC));
    }
}
