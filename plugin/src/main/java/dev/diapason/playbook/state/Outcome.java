package dev.diapason.playbook.state;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.problem.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a build tells of a playbook, whenever it is built.
 *
 * @param counts figures by name
 * @param blocks how many blocks stand how
 * @param freshness how many texts are how fresh
 * @param versions the newest first
 * @param countries how many there are
 * @param languages how many there are
 * @param findings every problem, in order
 */
public record Outcome(
        Map<String, Long> counts,
        Map<String, Long> blocks,
        Map<String, Long> freshness,
        List<String> versions,
        int countries,
        int languages,
        List<Finding> findings) {

    public Outcome {
        counts = Ordered.copy(counts);
        blocks = Ordered.copy(blocks);
        freshness = Ordered.copy(freshness);
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }
}
