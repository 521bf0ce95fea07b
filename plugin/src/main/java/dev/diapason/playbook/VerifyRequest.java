package dev.diapason.playbook;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the user decided about verifying a site.
 *
 * @param source the playbook's folder: relative addresses begin there, and it may know the branch's repository by a name
 * @param site the folder with the site; for a branch the folder beside which its files pass through
 * @param branch the branch with the site; empty when that in the folder is verified
 */
public record VerifyRequest(Path source, Path site, Optional<BranchPlace> branch) {

    public VerifyRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(branch, "branch");
    }
}
