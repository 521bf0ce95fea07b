package dev.diapason.playbook.check;

import dev.diapason.playbook.model.History;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.plan.Planned;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.resolve.Resolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one rule, or all of them, say about a draft; what earlier rooms say is left to their own tests. */
record Checkup(Draft draft) {

    /** One rule alone, for the widest audience. */
    static Checkup by(Check rule, String... files) {
        return of(List.of(rule), "public", Optional.of(Resolved.TODAY), files);
    }

    /** All rules. */
    static Checkup of(String... files) {
        return of(Checks.ALL, "public", Optional.of(Resolved.TODAY), files);
    }

    /** One rule, in a version that follows another. */
    static Checkup after(Draft former, Check rule, String... files) {
        Draft now = Draft.of(files);
        return of(
                List.of(rule),
                Planned.of(now, "public"),
                History.of(List.of(former.playbook(), now.playbook())),
                Optional.of(Resolved.TODAY));
    }

    static Checkup of(List<Check> rules, String audience, Optional<LocalDate> today, String... files) {
        Planned site = Planned.of(Draft.of(files), audience);
        return of(rules, site, History.of(List.of(site.draft().playbook())), today);
    }

    private static Checkup of(List<Check> rules, Planned site, History history, Optional<LocalDate> today) {
        if (!site.draft().told().isEmpty()) {
            throw new AssertionError("not well-formed: " + site.draft().told());
        }
        Checked checked =
                Checked.of(site.version(), history, false, today, site.draft().problems());
        rules.forEach(rule -> rule.check(checked, site.draft().problems()));
        return new Checkup(site.draft());
    }

    /** Each problem as {@code path:line id}. */
    List<String> told() {
        return draft.told();
    }

    Problem only() {
        return draft.only();
    }

    List<Finding> findings() {
        return draft.findings();
    }
}
