package dev.diapason.playbook.mojo;

import dev.diapason.playbook.Answer;
import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.DiffRequest;
import dev.diapason.playbook.PlaybookDiff;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what a change does to readers: which pages say something else in which countries and languages, which texts have to
 * follow, whose locks are touched, which waivers begin or end. Writes it in Markdown, for a pull request, and in JSON.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends QuestionMojo<DiffRequest> {

    /**
     * The branch, tag, commit or version to compare with, such as {@code main} or {@code 2.3.0}. If nothing is said: the
     * target branch on GitHub and GitLab, else the default branch of the remote, else the newest release. Of a branch, the
     * commit is meant at which your work left it.
     */
    @Parameter(property = "playbook.base")
    private @Nullable String base;

    /** Where the answer in Markdown goes; that in JSON goes beside it, with the ending {@code .json}. */
    @Parameter(property = "playbook.diff", defaultValue = "${project.build.directory}/playbook/diff.md")
    private @Nullable File diff;

    @Override
    DiffRequest request(Wishes wishes) {
        return new DiffRequest(
                source(),
                Wishes.text(base),
                gitHost().targets(),
                audience(),
                day(wishes),
                Wishes.place(diff, "target/playbook/diff.md"),
                new ProcessMeter());
    }

    @Override
    Answer ask(DiffRequest request, BuildProgress progress) throws IOException {
        return PlaybookDiff.run(request, progress);
    }
}
