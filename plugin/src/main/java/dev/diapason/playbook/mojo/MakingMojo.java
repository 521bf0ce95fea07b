package dev.diapason.playbook.mojo;

import dev.diapason.playbook.MadeReport;
import dev.diapason.playbook.problem.ConsolePrinter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that make files for people to go on with. */
abstract class MakingMojo extends AbstractMojo {

    /** The folder of the playbook. */
    @Parameter(property = "playbook.source", defaultValue = "${basedir}", required = true)
    private @Nullable File source;

    /** The day that stands in new decisions and workshops, such as 2027-06-30; today, in UTC, if nothing is said. */
    @Parameter(property = "playbook.date")
    private @Nullable String date;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    private @Nullable Questions questions;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        MadeReport made;
        try {
            made = make(questions == null ? Questions.of(session) : questions);
        } catch (IOException e) {
            getLog().debug(e);
            throw new MojoExecutionException(Teller.sentence(e));
        }
        tell(made);
        if (made.hasErrors()) {
            throw new MojoFailureException(ConsolePrinter.summary(made.findings())
                    + "; nothing was written. Each message above says what to do.");
        }
        getLog().info("Made:");
        made.files().forEach(path -> getLog().info("  " + path));
        getLog().info("Next:");
        made.steps().forEach(step -> getLog().info("  - " + step));
    }

    /** Makes the files. */
    abstract MadeReport make(Questions person) throws IOException, MojoFailureException;

    /** Tells what is wrong. */
    final void tell(MadeReport made) {
        ConsolePrinter printer = new ConsolePrinter(Teller.isTerminal(session));
        made.findings().forEach(finding -> getLog().error(printer.print(finding) + System.lineSeparator()));
    }

    final Path source() {
        return Wishes.place(source, "");
    }

    /** The day of the command; Maven has noted it when it began. */
    final LocalDate day() throws MojoFailureException {
        return Wishes.day(date)
                .orElseGet(() -> LocalDate.ofInstant(
                        session == null
                                ? Instant.EPOCH
                                : session.getRequest().getStartTime().toInstant(),
                        ZoneOffset.UTC));
    }
}
