package dev.diapason.playbook;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.source.Release;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one draft leaves to the next: the parser with all that it remembers, and the earlier versions, which hardly ever
 * change. A build begins with an empty one.
 */
final class DraftMemory {

    private final PlaybookParser parser = new PlaybookParser();
    private final Map<Set<String>, Kept<List<Release>>> releases = new ConcurrentHashMap<>();
    private final Map<String, Kept<Optional<Playbook>>> frozen = new ConcurrentHashMap<>();
    private final Map<String, Kept<List<Edition>>> resolved = new ConcurrentHashMap<>();
    private int round;

    PlaybookParser parser() {
        return parser;
    }

    /** Has the earlier versions looked for anew. */
    void forgetReleases() {
        round++;
    }

    /**
     * The earlier versions.
     *
     * @param only those wanted; empty for all
     */
    List<Release> releases(Settings settings, Set<String> only, Problems problems, Kept.Step<List<Release>> step)
            throws IOException {
        record From(Object releases, Object version, int round) {}
        return releases.computeIfAbsent(only, each -> new Kept<>())
                .get(new From(settings.releases(), settings.version(), round), problems, step);
    }

    /** An earlier version, parsed. */
    Optional<Playbook> frozen(Release release, Problems problems, Kept.Step<Optional<Playbook>> step)
            throws IOException {
        return frozen.computeIfAbsent(release.tree().origin(), each -> new Kept<>())
                .get(release.tree(), problems, step);
    }

    /**
     * The editions of an earlier version, resolved. They depend on the working tree only if a text says that it was written
     * from it, which is nearly never so.
     */
    List<Edition> resolved(
            Manuscript.Version version,
            Manuscript all,
            String audience,
            Problems problems,
            Kept.Step<List<Edition>> step)
            throws IOException {
        record From(List<Same> history, Optional<LocalDate> today) {}
        boolean isNamed =
                History.namedIn(version.playbook()).contains(all.settings().version());
        Same working = new Same(all.versions().get(0).playbook());
        List<Same> history = all.history().versions().values().stream()
                .map(Same::new)
                .filter(each -> isNamed || !each.equals(working))
                .toList();
        return resolved.computeIfAbsent(audience + " " + version.tree().origin(), each -> new Kept<>())
                .get(new From(history, all.today()), problems, step);
    }

    /** A playbook that is compared by what it is and not by what it holds, which would take long. */
    private static final class Same {
        private final Playbook playbook;

        private Same(Playbook playbook) {
            this.playbook = playbook;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // see above
        public boolean equals(Object other) {
            return other instanceof Same same && same.playbook == playbook;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(playbook);
        }
    }
}
