package dev.diapason.playbook.source;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.text.SourceTree;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One earlier version of a playbook, as it was frozen.
 *
 * @param version its version
 * @param tree its files; the origin is {@code v2.3.0:} for a Git ref and {@code releases/2.2.0/} for a folder
 * @param date the day it was released: what the settings say, else that of its commit, in UTC
 */
public record Release(SemVer version, SourceTree tree, Optional<LocalDate> date) {

    public Release {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(tree, "tree");
    }
}
