package dev.diapason.playbook.source;

import dev.diapason.playbook.text.SourceTree;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A playbook as it was at some commit.
 *
 * @param name what was asked for
 * @param commit the commit's id, shortened to ten digits
 * @param date the day of the commit, in UTC
 * @param isBranchPoint whether it is not the tip of the branch that was asked for, but the commit at which the work that
 *     is checked out left it
 * @param tree its files
 */
public record Revision(String name, String commit, LocalDate date, boolean isBranchPoint, SourceTree tree) {

    public Revision {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(tree, "tree");
    }
}
