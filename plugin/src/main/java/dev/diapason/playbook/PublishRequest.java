package dev.diapason.playbook;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything the user decided about publishing a site.
 *
 * @param source the playbook's folder, or a bare Git repository; only a branch needs it
 * @param site the folder in which the site was built
 * @param folder the folder it is to be copied to; empty when a branch is given
 * @param branch the branch it is to be on; empty when a folder is given
 * @param author who commits to the branch: {@code Name <mail address>}
 * @param overNewer whether a site that was made from a newer state of the playbook is replaced
 * @param uncommitted whether the site is published although the playbook's folder is not as its commit has it
 */
public record PublishRequest(
        Path source,
        Path site,
        Optional<Path> folder,
        Optional<BranchPlace> branch,
        String author,
        boolean overNewer,
        boolean uncommitted) {

    public PublishRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(author, "author");
        if (folder.isPresent() == branch.isPresent()) {
            throw new IllegalArgumentException("a folder or a branch");
        }
    }
}
