package dev.diapason.playbook.mojo;

import dev.diapason.playbook.PlaybookVerify;
import dev.diapason.playbook.VerifyReport;
import dev.diapason.playbook.VerifyRequest;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Proves a published site complete and unchanged, and names every file that is missing, altered or extra. Looks at the folder
 * {@code playbook.output}, or at the branch of the repository that {@code playbook.remote} names. Changes nothing anywhere.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends BranchMojo<VerifyRequest> {

    @Inject
    public VerifyMojo(SettingsDecrypter decrypter) {
        super(decrypter);
    }

    @Override
    VerifyRequest request(Wishes wishes) {
        return new VerifyRequest(source(), site(), branch(wishes));
    }

    @Override
    void run(VerifyRequest request) throws IOException, MojoFailureException {
        VerifyReport found = PlaybookVerify.run(request);
        getLog().info(Teller.described(found));
        tellDamage(found);
        found.extra().forEach(path -> getLog().error("extra: " + path));
        if (!found.isWhole()) {
            throw new MojoFailureException(Teller.counted(found.missing().size(), "missing file") + ", "
                    + Teller.counted(found.altered().size(), "altered file") + ", "
                    + Teller.counted(found.extra().size(), "extra file")
                    + ": this is not the site that was published. Publish it again.");
        }
        getLog().info(
                        found.checksum().equals("none")
                                ? "Every file is there. Its bytes could not be compared: build it again with this version."
                                : "Complete and unchanged (" + found.checksum() + ").");
    }
}
