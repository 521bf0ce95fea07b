package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BranchPlace;
import dev.diapason.playbook.PlaybookPublish;
import dev.diapason.playbook.PublishReport;
import dev.diapason.playbook.PublishRequest;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the site that the goal {@code build} has made: to a folder ({@code playbook.folder}), or as one commit to a branch
 * of a Git repository ({@code playbook.remote}). First every file is compared with the site's list of files. Nothing is
 * committed when nothing has changed, a push is never forced, and a site of a newer state of the playbook stays.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, requiresProject = false, threadSafe = true)
public final class PublishMojo extends BranchMojo<PublishRequest> {

    private static final int SHORT_HASH = 10;

    /** The folder to publish to, such as the one that a web server shows. It is made, or must be one that this goal has made. */
    @Parameter(property = "playbook.folder")
    private @Nullable File folder;

    /** Who commits to the branch: a name and a mail address. */
    @Parameter(property = "playbook.author", defaultValue = "Diapason <diapason@localhost>", required = true)
    private String author = "Diapason <diapason@localhost>";

    /** Whether this site replaces one that was made from a newer state of the playbook: to go back to an older one. */
    @Parameter(property = "playbook.overNewer", defaultValue = "false")
    private boolean overNewer;

    /** Whether the site is published to the branch although the playbook has changes that are not committed. */
    @Parameter(property = "playbook.uncommitted", defaultValue = "false")
    private boolean uncommitted;

    @Inject
    public PublishMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    PublishRequest request(Wishes wishes) throws MojoFailureException {
        Optional<BranchPlace> branch = branch(wishes);
        if ((folder == null) == branch.isEmpty()) {
            wishes.complain(
                    folder == null
                            ? "Say where to publish: a folder (-Dplaybook.folder=/srv/www/playbook)"
                                    + " or a Git repository (-Dplaybook.remote=origin)."
                            : "Say either playbook.folder or playbook.remote, not both.");
        }
        PlaybookPublish.complaint(author).ifPresent(wishes::complain);
        wishes.refuse();
        return new PublishRequest(
                source(),
                site(),
                Optional.ofNullable(folder).map(each -> each.toPath().toAbsolutePath()),
                branch,
                author,
                overNewer,
                uncommitted);
    }

    @Override
    void run(PublishRequest request) throws IOException, MojoFailureException {
        PublishReport made = PlaybookPublish.run(request);
        getLog().info(Teller.described(made.site()));
        made.site().extra().forEach(path -> getLog().warn("not part of the site, and not published: " + path));
        tellDamage(made.site());
        tell(made);
    }

    private void tell(PublishReport made) throws MojoFailureException {
        String commit = made.commit().isEmpty() ? "" : ", commit " + shortened(made.commit());
        switch (made.outcome()) {
            case PUBLISHED ->
                getLog().info("Published to " + made.place() + commit + ": "
                        + Teller.counted(made.sent(), "file") + " new or changed, "
                        + Teller.counted(made.removed(), "file")
                        + " removed.");
            case UNCHANGED -> getLog().info("Nothing has changed in " + made.place() + commit + ".");
            case NEWER_THERE ->
                getLog().warn("Nothing was published: " + made.place()
                        + " shows a newer state of the playbook (" + shortened(made.source())
                        + "), and that one stays. To go back to this one, add -Dplaybook.overNewer to the command.");
            case DAMAGED ->
                throw new MojoFailureException("Nothing was published: the files above are not as they were"
                        + " when the site was built. Build it again, then publish.");
        }
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
