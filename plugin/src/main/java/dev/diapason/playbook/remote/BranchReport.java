package dev.diapason.playbook.remote;

import java.util.Objects;

/**
 * What came of publishing to a branch.
 *
 * @param outcome whether there is a new commit
 * @param commit the commit that the branch leads to now; its source is at least as new as ours
 * @param source the playbook's commit that it was made from; empty when it does not say
 * @param sent files whose bytes the branch did not have
 * @param removed files that the branch no longer has
 */
public record BranchReport(Outcome outcome, String commit, String source, int sent, int removed) {

    /** Whether there is a new commit. */
    public enum Outcome {
        /** The site is on the branch. */
        PUBLISHED,
        /** The branch has just this site already. */
        UNCHANGED,
        /** The branch has a site that was made from a newer state of the playbook. */
        NEWER_THERE
    }

    public BranchReport {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(source, "source");
    }
}
