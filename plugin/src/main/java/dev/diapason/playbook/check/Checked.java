package dev.diapason.playbook.check;

import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.problem.Problems;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule is asked about.
 *
 * @param version one version, resolved for one audience
 * @param history the versions that could be read, this one among them
 * @param isFrozen whether it is a release, in which nothing can be mended
 * @param texts every text of the playbook with those who may read it, whatever the audience of the build
 * @param unread the paths of files that could not be read, so that nothing is said to be missing that may stand in them
 * @param today the date of the build; rules about dates are silent without one
 */
public record Checked(
        SiteVersion version,
        History history,
        boolean isFrozen,
        Texts texts,
        Optional<LocalDate> today,
        Set<String> unread) {

    public Checked {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(texts, "texts");
        unread = Ordered.copy(unread);
    }

    /** Gathers what the rules need. */
    public static Checked of(
            SiteVersion version, History history, boolean isFrozen, Optional<LocalDate> today, Problems problems) {
        return new Checked(version, history, isFrozen, Texts.of(version.playbook()), today, problems.unreadPaths());
    }

    /** Whether a file below this folder could not be read. */
    boolean isUnread(String folder) {
        return unread.stream().anyMatch(path -> path.startsWith(folder));
    }

    Playbook playbook() {
        return version.playbook();
    }
}
