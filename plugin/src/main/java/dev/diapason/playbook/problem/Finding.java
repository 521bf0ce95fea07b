package dev.diapason.playbook.problem;

import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;

/**
 * A problem as the whole build sees it. Ordered by shown path, line, column, id and message.
 *
 * @param problem what was found
 * @param severity what it weighs in this build
 * @param origin the prefix of the frozen release it was found in; empty for the working tree
 * @param editions the editions that ask for it, as a reader names them; empty when it does not depend on one
 */
public record Finding(Problem problem, Severity severity, String origin, SortedSet<String> editions)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(finding -> finding.problem.at())
            .thenComparing(finding -> finding.problem.id())
            .thenComparing(finding -> finding.problem.message());

    public Finding {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(severity, "severity");
    }

    /** The path as shown: below the playbook's root, or inside a release. */
    public String path() {
        return origin + problem.at().path();
    }

    /** What its release is called on a console: {@code v2.3.0} or {@code releases/2.2.0}; empty for the working tree. */
    public String release() {
        boolean isMarked = origin.endsWith("/") || origin.endsWith(":");
        return isMarked ? origin.substring(0, origin.length() - 1) : origin;
    }

    public boolean isFrozen() {
        return !origin.isEmpty();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
