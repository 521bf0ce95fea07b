package dev.diapason.playbook;

import dev.diapason.playbook.problem.Finding;
import java.util.List;

/**
 * What was made for somebody, and what comes next.
 *
 * @param files the paths of the new files, below the playbook's root; none when there are errors
 * @param steps what the person does next, a sentence each
 * @param findings what was wrong
 */
public record MadeReport(List<String> files, List<String> steps, List<Finding> findings) {

    public MadeReport {
        files = List.copyOf(files);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    static MadeReport nothing(List<Finding> findings) {
        return new MadeReport(List.of(), List.of(), findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
