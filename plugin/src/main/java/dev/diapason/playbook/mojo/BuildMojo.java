package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BuildReport;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site of a playbook: every version, country and language. Works inside a project, where the site is attached as a
 * zip archive too, and without any. If the playbook has errors, nothing that was published is touched.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends PlaybookMojo {

    /** Where the site goes. The folder is made, or must be one that this goal has made. */
    @Parameter(property = "playbook.output", defaultValue = "${project.build.directory}/site", required = true)
    private @Nullable File output;

    /** Whether the site is attached to the project as a zip archive with the classifier {@code site}. */
    @Parameter(property = "playbook.archive", defaultValue = "true")
    private boolean archive;

    private final MavenProjectHelper projects;

    @Inject
    public BuildMojo(MavenProjectHelper projects) {
        this.projects = projects;
    }

    @Override
    Optional<Path> output() {
        File folder = output == null ? new File("target/site") : output;
        return Optional.of(folder.toPath().toAbsolutePath());
    }

    @Override
    Optional<Path> archive() {
        return project()
                .filter(own -> archive)
                .map(own ->
                        Path.of(own.getBuild().getDirectory(), own.getBuild().getFinalName() + "-site.zip"));
    }

    @Override
    void afterwards(BuildReport made) {
        project()
                .ifPresent(
                        own -> archive().ifPresent(file -> projects.attachArtifact(own, "zip", "site", file.toFile())));
    }
}
