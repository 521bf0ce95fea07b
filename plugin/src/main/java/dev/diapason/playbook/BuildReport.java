package dev.diapason.playbook;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.problem.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a build made, and what it found.
 *
 * @param toolVersion the version of this tool
 * @param counts figures by name, as documented in {@code docs/report.md}
 * @param blocks how the blocks of the working tree's editions stand, by state
 * @param freshness how many of the texts they show still match the ones they were written from
 * @param versions the versions of the site, the newest first
 * @param countries how many countries the working tree has
 * @param languages how many languages its editions speak
 * @param findings every problem, in order
 * @param seconds how long each stage took, in order, {@code total} first
 * @param peakMemoryBytes the most memory the process has used
 * @param isPublished whether a site was written
 */
public record BuildReport(
        String toolVersion,
        Map<String, Long> counts,
        Map<String, Long> blocks,
        Map<String, Long> freshness,
        List<String> versions,
        int countries,
        int languages,
        List<Finding> findings,
        Map<String, Double> seconds,
        long peakMemoryBytes,
        boolean isPublished) {

    public BuildReport {
        Objects.requireNonNull(toolVersion, "toolVersion");
        counts = Ordered.copy(counts);
        blocks = Ordered.copy(blocks);
        freshness = Ordered.copy(freshness);
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
        seconds = Ordered.copy(seconds);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** One of the counts; 0 when the build did not come so far. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
