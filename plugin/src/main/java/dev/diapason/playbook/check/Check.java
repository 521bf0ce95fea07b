package dev.diapason.playbook.check;

import dev.diapason.playbook.problem.Problems;

/** One rule that a version of a playbook must keep. */
public interface Check {

    /** Reports every place where the rule is broken. */
    void check(Checked version, Problems problems);
}
