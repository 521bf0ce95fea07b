package dev.diapason.playbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user wants to know about a change.
 *
 * @param source the playbook's folder, or a bare Git repository
 * @param base the branch, tag, commit or version to compare with, if the user named one
 * @param targets branches and commits that the build server names as the target of the change, the best first
 * @param audience who will read; empty for the widest audience of the playbook
 * @param date the day against which dates are judged; empty for the day of the commit that is checked out
 * @param markdown where the answer in Markdown goes; that in JSON goes beside it
 * @param meter measures the work
 */
public record DiffRequest(
        Path source,
        Optional<String> base,
        List<String> targets,
        Optional<String> audience,
        Optional<LocalDate> date,
        Path markdown,
        BuildRequest.Meter meter) {

    public DiffRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(markdown, "markdown");
        Objects.requireNonNull(meter, "meter");
        targets = List.copyOf(targets);
    }

    /** Where the answer in JSON goes: the same name with the ending {@code .json}. */
    public Path json() {
        String name = String.valueOf(markdown.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return markdown.resolveSibling(stem + (name.endsWith(".json") ? ".data.json" : ".json"));
    }
}
