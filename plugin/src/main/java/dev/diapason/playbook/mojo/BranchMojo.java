package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BranchPlace;
import dev.diapason.playbook.VerifyReport;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals about published sites have in common: where the site is, and who asks a host for it.
 *
 * @param <R> what is wanted
 */
abstract class BranchMojo<R> extends Goal<R> {

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

    private final SettingsDecrypter decrypter;

    BranchMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    final Path site() {
        return Wishes.place(output, "target/site");
    }

    /** The branch; empty when no repository is named. */
    final Optional<BranchPlace> branch(Wishes wishes) {
        return Wishes.text(remote)
                .map(address -> new BranchPlace(
                        address, branch.strip(), account(wishes), gitHost().variables()::get));
    }

    private Optional<BranchPlace.Account> account(Wishes wishes) {
        return Wishes.text(server).flatMap(id -> account(id, wishes));
    }

    private Optional<BranchPlace.Account> account(String id, Wishes wishes) {
        Optional<Server> known = session().map(session -> session.getSettings().getServer(id));
        if (known.isEmpty()) {
            wishes.complain("settings.xml has no server with the id \"" + id
                    + "\"; add it with a username and a password, or correct playbook.server.");
            return Optional.empty();
        }
        Server open = decrypter
                .decrypt(new DefaultSettingsDecryptionRequest(known.get()))
                .getServer();
        if (Wishes.text(open.getPassword()).isEmpty()) {
            wishes.complain(
                    "the server \"" + id + "\" in settings.xml has no password; put the password or token there.");
            return Optional.empty();
        }
        return Optional.of(
                new BranchPlace.Account(Wishes.text(open.getUsername()).orElse("token"), open.getPassword()));
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
