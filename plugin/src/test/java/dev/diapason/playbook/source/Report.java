package dev.diapason.playbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.Problems;
import java.util.List;
import java.util.Map;

/** Reads what was reported, and holds every report to the house's rules of wording on the way. */
final class Report {

    private Report() {}

    /** Each finding as {@code severity[id] path:line:column message}, in the order shown. */
    static List<String> lines(Problems problems) {
        return findings(problems).stream()
                .map(finding ->
                        finding.severity().word() + "[" + finding.problem().id().word() + "] " + finding.path()
                                + ":" + finding.problem().at().line() + ":"
                                + finding.problem().at().column() + " "
                                + finding.problem().message())
                .toList();
    }

    /** Each finding as {@code id path}. */
    static List<String> ids(Problems problems) {
        return findings(problems).stream()
                .map(finding -> finding.problem().id().word() + " " + finding.path())
                .toList();
    }

    /** The only problem. */
    static Problem only(Problems problems) {
        List<Finding> findings = findings(problems);
        assertThat(findings).hasSize(1);
        return findings.get(0).problem();
    }

    private static List<Finding> findings(Problems problems) {
        List<Finding> findings = problems.findings(Map.of(), false);
        assertThat(findings).allSatisfy(finding -> {
            Problem problem = finding.problem();
            assertThat(problem.message()).hasSizeLessThanOrEqualTo(80).doesNotContain("\n");
            assertThat(problem.help()).isNotBlank();
            String all = problem.message() + problem.label() + problem.help() + problem.notes() + finding.path();
            assertThat(all.chars()).noneMatch(Character::isISOControl);
            assertThat(all).doesNotContain("Exception").doesNotContain(System.getProperty("java.io.tmpdir"));
        });
        return findings;
    }
}
