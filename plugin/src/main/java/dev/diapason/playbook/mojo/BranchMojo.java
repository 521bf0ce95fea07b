package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BranchPlace;
import dev.diapason.playbook.VerifyReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals about published sites have in common: where the site is, and who asks a host for it. */
abstract class BranchMojo extends AbstractMojo {

    /** The folder of the playbook: the one that holds {@code playbook.yaml}. A bare Git repository works too. */
    @Parameter(property = "playbook.source", defaultValue = "${basedir}", required = true)
    private @Nullable File source;

    /** The folder in which the site was built. */
    @Parameter(property = "playbook.output", defaultValue = "${project.build.directory}/site", required = true)
    private @Nullable File output;

    /**
     * The Git repository with the branch: an address that begins with {@code https://}, a folder, or the name of a remote of the
     * playbook's own repository, such as {@code origin}.
     */
    @Parameter(property = "playbook.remote")
    private @Nullable String remote;

    /** The branch that holds the site and nothing else. */
    @Parameter(property = "playbook.branch", defaultValue = "pages", required = true)
    private String branch = "pages";

    /**
     * The entry of {@code settings.xml} with the login for that repository. Without one, GITHUB_TOKEN and CI_JOB_TOKEN are used
     * when they are set and belong to the repository's host.
     */
    @Parameter(property = "playbook.server")
    private @Nullable String server;

    /** Does nothing. */
    @Parameter(property = "playbook.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    private final SettingsDecrypter decrypter;

    BranchMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as playbook.skip asks.");
            return;
        }
        try {
            run();
        } catch (IOException e) {
            getLog().debug(e);
            throw new MojoFailureException(Teller.sentence(e));
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws IOException, MojoFailureException;

    final Path source() {
        return Wishes.place(source, "");
    }

    final Path site() {
        return Wishes.place(output, "target/site");
    }

    /** The branch; empty when no repository is named. */
    final Optional<BranchPlace> branch() throws MojoFailureException {
        if (remote == null || remote.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new BranchPlace(
                remote.strip(), branch.strip(), account(), GitHost.of(session).variables()::get));
    }

    private Optional<BranchPlace.Account> account() throws MojoFailureException {
        if (server == null || server.isBlank()) {
            return Optional.empty();
        }
        Server known = session == null ? null : session.getSettings().getServer(server.strip());
        if (known == null) {
            throw new MojoFailureException("settings.xml has no server with the id \"" + server.strip()
                    + "\"; add it with a username and a password, or correct playbook.server.");
        }
        Server open =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(known)).getServer();
        if (open.getPassword() == null || open.getPassword().isBlank()) {
            throw new MojoFailureException("the server \"" + server.strip()
                    + "\" in settings.xml has no password; put the password or token there.");
        }
        String user = open.getUsername() == null || open.getUsername().isBlank() ? "token" : open.getUsername();
        return Optional.of(new BranchPlace.Account(user, open.getPassword()));
    }

    /** Tells all files that are not as they should be. */
    final void tellDamage(VerifyReport found) {
        tell("missing", found.missing());
        tell("altered", found.altered());
    }

    private void tell(String what, List<String> paths) {
        paths.forEach(path -> getLog().error(what + ": " + path));
    }
}
