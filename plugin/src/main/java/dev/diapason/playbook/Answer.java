package dev.diapason.playbook;

import dev.diapason.playbook.problem.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What came of a question about a playbook.
 *
 * @param text the answer for a terminal; empty when the playbook cannot be read, or there is nothing to compare with
 * @param files the files that were written
 * @param findings every problem of the playbook, in order
 */
public record Answer(String text, List<Path> files, List<Finding> findings) {

    public Answer {
        Objects.requireNonNull(text, "text");
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
