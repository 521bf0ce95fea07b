package dev.diapason.playbook.mojo;

import dev.diapason.playbook.Answer;
import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.PlaybookStatus;
import dev.diapason.playbook.StatusRequest;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says how the countries stand: how many texts are the group's, their own, waiting or out of date, who has to write what, which
 * reviews are due and which waivers end.
 */
@Mojo(name = "status", requiresProject = false, threadSafe = true)
public final class StatusMojo extends QuestionMojo<StatusRequest> {

    /** The countries to tell of, by their codes, such as {@code BR,CH}; all if nothing is said. */
    @Parameter(property = "playbook.country")
    private @Nullable List<String> country;

    /** Where to write the whole answer in JSON. */
    @Parameter(property = "playbook.status")
    private @Nullable File status;

    @Override
    StatusRequest request(Wishes wishes) {
        return new StatusRequest(
                source(),
                Wishes.words(country),
                audience(),
                day(wishes),
                Optional.ofNullable(status).map(file -> file.toPath().toAbsolutePath()),
                new ProcessMeter());
    }

    @Override
    Answer ask(StatusRequest request, BuildProgress progress) throws IOException {
        return PlaybookStatus.run(request, progress);
    }
}
