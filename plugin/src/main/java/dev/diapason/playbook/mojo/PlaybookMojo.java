package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.BuildRequest;
import dev.diapason.playbook.PlaybookBuild;
import dev.diapason.playbook.ReportRequest;
import dev.diapason.playbook.ReportWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that build have in common: their parameters, and how they tell what came of it. */
abstract class PlaybookMojo extends Goal<PlaybookMojo.Wanted> {

    /** What is built, and who is told. */
    record Wanted(BuildRequest build, ReportRequest report) {}

    /** Who will read, one of the playbook's {@code audiences}; the widest of them if nothing is said. */
    @Parameter(property = "playbook.audience")
    private @Nullable String audience;

    /** Whether warnings count as errors. */
    @Parameter(property = "playbook.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The day against which review dates and waivers are judged, such as 2027-06-30; the day of the commit that is checked
     * out if nothing is said. The clock of the machine is never asked.
     */
    @Parameter(property = "playbook.date")
    private @Nullable String date;

    /** The earlier versions to build besides the working tree, such as {@code 2.3.0,2.2.0}; all if nothing is said. */
    @Parameter(property = "playbook.versions")
    private @Nullable List<String> versions;

    /** Where to write a report in JSON. */
    @Parameter(property = "playbook.report")
    private @Nullable File report;

    /**
     * How other programs are told of problems: one or several of {@code console}, {@code github}, {@code gitlab}, {@code sarif},
     * {@code junit} and {@code json}, separated by commas. People are told on the console in any case. If nothing is said,
     * {@code github} in GitHub Actions, {@code gitlab} in GitLab CI, else {@code console}: nothing more.
     */
    @Parameter(property = "playbook.format")
    private @Nullable List<String> format;

    /** The folder for the files that {@code format} asks for. */
    @Parameter(property = "playbook.reports", defaultValue = "${project.build.directory}/playbook")
    private @Nullable File reports;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    private HostOutput hostOutput = HostOutput.PROCESS;

    @Override
    final Wanted request(Wishes wishes) {
        Set<String> formats = wishes.formats(format);
        GitHost host = gitHost();
        ReportRequest reported = new ReportRequest(
                source(),
                formats.isEmpty() ? host.formats() : formats,
                Wishes.place(reports, "target/playbook"),
                host.summary(),
                host.browse());
        BuildRequest built = new BuildRequest(
                source(),
                output(),
                archive(),
                Wishes.text(audience),
                strict,
                wishes.day(date),
                Wishes.words(versions),
                Optional.ofNullable(report).map(File::toPath),
                new ProcessMeter(),
                version());
        return new Wanted(built, reported);
    }

    @Override
    final void run(Wanted wanted) throws IOException, MojoFailureException {
        Teller teller = teller();
        BuildReport made = PlaybookBuild.run(wanted.build(), teller);
        tell(teller, made, new ReportWriter(made, wanted.report()));
        if (made.hasErrors()) {
            throw new MojoFailureException(teller.verdict(made));
        }
        afterwards(made);
    }

    /** Where the site goes; empty when none is written. */
    abstract Optional<Path> output();

    /** Where an archive of the site goes; empty when none is made. */
    abstract Optional<Path> archive();

    /** Called when all went well. */
    abstract void afterwards(BuildReport made);

    /** The project that Maven runs in; empty when it runs without one. */
    final Optional<MavenProject> project() {
        return Optional.ofNullable(project).filter(own -> own.getFile() != null);
    }

    private void tell(Teller teller, BuildReport made, ReportWriter writer) throws IOException {
        hostOutput.print(writer.linesBefore());
        teller.tell(made, output());
        hostOutput.print(writer.linesAfter());
        writer.writeFiles().forEach(file -> getLog().info("Report: " + file));
        try {
            writer.addSummary();
        } catch (IOException e) {
            getLog().warn("The summary for GitHub could not be written: " + Reason.of(e));
        }
    }
}
