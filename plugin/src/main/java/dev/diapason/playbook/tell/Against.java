package dev.diapason.playbook.tell;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a playbook was compared with, and for whom.
 *
 * @param name the branch, tag, commit or version
 * @param commit the commit's id, shortened; empty for a frozen folder
 * @param date its day
 * @param isBranchPoint whether it is the commit at which the branch was left, not its tip
 * @param version the number of the playbook with the change
 * @param audience for whom both were resolved
 * @param today the day against which dates were judged
 * @param errors how many errors the playbook with the change has
 */
public record Against(
        String name,
        String commit,
        Optional<LocalDate> date,
        boolean isBranchPoint,
        String version,
        String audience,
        Optional<LocalDate> today,
        int errors) {

    public Against {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(audience, "audience");
    }
}
