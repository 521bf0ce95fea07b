package dev.diapason.playbook;

import dev.diapason.playbook.model.Ordered;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In which forms a build is told to other programs, and where.
 *
 * @param source the playbook's folder; places are told from the top of the Git repository that it lies in
 * @param formats words of {@code problem.Formats}
 * @param folder where reports go, one file for each form; it is made when it is needed
 * @param summary the file that the machine shows as a summary of its work; empty when it shows none
 * @param browse the address below which the repository's files can be looked at, ending with {@code /}; empty when there is none
 */
public record ReportRequest(
        Path source, Set<String> formats, Path folder, Optional<Path> summary, Optional<String> browse) {

    public ReportRequest {
        Objects.requireNonNull(source, "source");
        formats = Ordered.copy(formats);
        Objects.requireNonNull(folder, "folder");
    }
}
