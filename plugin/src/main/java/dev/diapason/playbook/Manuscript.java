package dev.diapason.playbook;

import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was written, in all versions: read and parsed, but not yet resolved for anybody.
 *
 * @param versions the working tree first
 * @param history those, and the versions left out of this build that texts of the working tree were written from
 * @param today the day of the build
 */
record Manuscript(List<Version> versions, History history, Optional<LocalDate> today) {

    Manuscript {
        versions = List.copyOf(versions);
        Objects.requireNonNull(history, "history");
    }

    Settings settings() {
        return versions.get(0).playbook.settings();
    }

    /** The widest audience. */
    String everybody() {
        return settings().audiences().get(0);
    }

    /**
     * One version.
     *
     * @param playbook what was written
     * @param tree where
     * @param date when it was released, or for the working tree the day of the build
     */
    record Version(Playbook playbook, SourceTree tree, Optional<LocalDate> date) {

        Problems problems(Problems all) {
            return isFrozen() ? all.inRelease(tree.origin()) : all;
        }

        boolean isFrozen() {
            return !tree.origin().isEmpty();
        }
    }
}
