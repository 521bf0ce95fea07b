package dev.diapason.playbook.mojo;

import dev.diapason.playbook.problem.Finding;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What all goals are: they read their parameters, tell everything that is wrong with these at once, and only then begin.
 *
 * <p>A goal fails with a {@link MojoFailureException} when somebody can mend the reason: a parameter, the playbook, the disk, a
 * host. The message is for that person. A {@link MojoExecutionException} says that Diapason itself is wrong, and keeps the cause
 * for those who mend it.
 *
 * @param <R> what the parameters come to
 */
abstract class Goal<R> extends AbstractMojo {

    /**
     * The folder of the playbook: the one that holds {@code playbook.yaml}, or will. Goals that only read it take a bare Git
     * repository, too.
     */
    @Parameter(property = "playbook.source", defaultValue = "${basedir}", required = true)
    private @Nullable File source;

    /** Does nothing. */
    @Parameter(property = "playbook.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    private @Nullable GitHost gitHost;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as playbook.skip asks.");
            return;
        }
        try {
            Wishes wishes = new Wishes();
            if (session != null && execution != null) {
                Switches.complaints(session, execution).forEach(wishes::complain);
            }
            R request = request(wishes);
            wishes.refuse();
            run(request);
        } catch (IOException e) {
            throw failure(e);
        } catch (UncheckedIOException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "Diapason has made a mistake; your playbook has not. Run the same command with -e behind it, and send"
                            + " what it says to whoever looks after Diapason.",
                    e);
        }
    }

    private MojoFailureException failure(IOException e) {
        getLog().debug(e);
        return new MojoFailureException(Reason.of(e));
    }

    /**
     * Reads the parameters.
     *
     * @param wishes are told what cannot be used; then {@link #run} is not called
     * @throws MojoFailureException if there is no request to speak of, as {@link Wishes#refuse()} does it
     */
    abstract R request(Wishes wishes) throws MojoFailureException;

    /** Does what the goal is for. */
    abstract void run(R request) throws IOException, MojoFailureException;

    final Path source() {
        return Wishes.place(source, "");
    }

    final Optional<MavenSession> session() {
        return Optional.ofNullable(session);
    }

    /** What the machine says of the Git host that it works for. */
    final GitHost gitHost() {
        return gitHost == null ? GitHost.of(session) : gitHost;
    }

    final boolean isTerminal() {
        return Teller.isTerminal(session);
    }

    final Teller teller() {
        return new Teller(getLog(), isTerminal());
    }

    /** Tells findings, each as heavy as it is. */
    final void tell(List<Finding> findings) {
        findings.forEach(teller()::tell);
    }

    /** The version of this plugin. */
    final String version() {
        return Optional.ofNullable(execution).map(MojoExecution::getVersion).orElse("unknown");
    }
}
