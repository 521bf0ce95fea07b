package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BuildReport;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks a playbook as the goal {@code build} does, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends PlaybookMojo {

    @Override
    Optional<Path> output() {
        return Optional.empty();
    }

    @Override
    Optional<Path> archive() {
        return Optional.empty();
    }

    @Override
    void afterwards(BuildReport made) {
        getLog().debug("Nothing is written by this goal.");
    }
}
