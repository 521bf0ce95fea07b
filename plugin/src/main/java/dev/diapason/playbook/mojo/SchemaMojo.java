package dev.diapason.playbook.mojo;

import dev.diapason.playbook.EditorFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Helps editors to complete and check the YAML files of a playbook while somebody types: puts schemas into its folder {@code
 * .playbook/schema}, and settings for Visual Studio Code beside them if there are none. Run it again after each update of
 * Diapason. No other file is touched.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {

    /** The folder of the playbook: the one that holds {@code playbook.yaml}. */
    @Parameter(property = "playbook.source", defaultValue = "${basedir}", required = true)
    private @Nullable File source;

    /** Does nothing. */
    @Parameter(property = "playbook.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as playbook.skip asks.");
            return;
        }
        File folder = Optional.ofNullable(source).orElseGet(() -> new File("")).getAbsoluteFile();
        if (!new File(folder, "playbook.yaml").isFile()) {
            throw new MojoFailureException("There is no playbook.yaml in " + folder
                    + ". Go to the folder of your playbook, or name it: -Dplaybook.source=FOLDER");
        }
        try {
            tell(EditorFiles.refresh(folder.toPath()), folder.toPath());
        } catch (IOException e) {
            getLog().debug(e);
            throw new MojoExecutionException(Teller.sentence(e));
        }
    }

    private void tell(EditorFiles files, Path folder) {
        files.written().forEach(path -> getLog().info("Wrote " + path));
        if (files.hasSettings()) {
            getLog().info("Wrote " + EditorFiles.SETTINGS);
        }
        if (files.written().isEmpty()) {
            getLog().info("The schemas in " + folder.resolve(".playbook") + " are up to date.");
        } else {
            getLog().info("Commit these files, so that everybody's editor finds them.");
        }
    }
}
