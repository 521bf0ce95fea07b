package dev.diapason.playbook.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the site of a playbook. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends AbstractMojo {

    /** Where the finished site goes. */
    @Parameter(property = "playbook.output", defaultValue = "${project.build.directory}/site", required = true)
    private File output = new File("target/site");

    @Override
    public void execute() throws MojoExecutionException {
        try {
            Files.createDirectories(output.toPath());
            Files.writeString(output.toPath().resolve("index.html"), "<!doctype html>\n<title>Playbook</title>\n");
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write the site", e);
        }
    }
}
