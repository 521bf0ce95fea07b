package dev.diapason.playbook;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.plan.SitePlanner;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.source.Release;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What one draft leaves to the next: the parser with all that it remembers, the earlier versions, which hardly ever change, and
 * the sections that nobody has touched. A build begins with an empty one. Safe for several threads.
 */
final class DraftMemory {

    /** Folders that say nothing of sections. */
    private static final Set<String> SILENT = Set.of("data", "template");

    private final PlaybookParser parser = new PlaybookParser();
    private final Map<Set<String>, Kept<List<Release>>> releases = new ConcurrentHashMap<>();
    private final Map<String, Kept<Optional<Playbook>>> frozen = new ConcurrentHashMap<>();
    private final Map<String, Kept<List<Edition>>> resolved = new ConcurrentHashMap<>();
    private final Map<String, Kept<SiteVersion>> checked = new ConcurrentHashMap<>();
    private final Map<String, Last> last = new ConcurrentHashMap<>();
    private final Map<String, Map<Edition, SiteEdition>> planned = new ConcurrentHashMap<>();
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
        record From(Object releases, int round) {}
        return releases.computeIfAbsent(only, each -> new Kept<>())
                .get(new From(settings.releases(), round), problems, step);
    }

    /** An earlier version, parsed. */
    Optional<Playbook> frozen(Release release, Problems problems, Kept.Step<Optional<Playbook>> step)
            throws IOException {
        return frozen.computeIfAbsent(release.tree().origin(), each -> new Kept<>())
                .get(release.tree(), problems, step);
    }

    /** The editions of an earlier version, resolved. */
    List<Edition> resolved(Past past, String audience, Problems problems, Kept.Step<List<Edition>> step)
            throws IOException {
        return resolved.computeIfAbsent(audience + " " + past.origin(), each -> new Kept<>())
                .get(past, problems, step);
    }

    /** What the rules say of an earlier version. */
    void checked(Past past, SiteVersion version, Problems problems, Kept.Step<SiteVersion> step) throws IOException {
        record From(Past past, SiteVersion.Kind kind, Set<String> unread) {}
        checked.computeIfAbsent(past.origin(), each -> new Kept<>())
                .get(new From(past, version.kind(), problems.unreadPaths()), problems, step);
    }

    /**
     * The working tree's editions as they were resolved last, as far as their sections still hold: what a section says has no
     * bearing on another, and neither have facts and looks; what a country says concerns its own editions only.
     */
    Map<EditionKey, Edition> former(Manuscript now, String audience) {
        return Optional.ofNullable(last.get(audience))
                .map(resolved -> resolved.holding(now))
                .orElse(Map.of());
    }

    /** Remembers the working tree's editions. */
    void resolved(Manuscript now, String audience, List<Edition> editions) {
        Map<EditionKey, Edition> byKey = new LinkedHashMap<>();
        editions.forEach(edition -> byKey.put(edition.key(), edition));
        last.put(audience, new Last(now, byKey));
    }

    /**
     * Plans editions; those of earlier versions, which are the same each time, are planned once.
     *
     * @param audience whose editions they are
     */
    Function<Edition, SiteEdition> planner(String audience) {
        Map<Edition, SiteEdition> before = planned.getOrDefault(audience, Map.of());
        Map<Edition, SiteEdition> now = Collections.synchronizedMap(new IdentityHashMap<>());
        planned.put(audience, now);
        return edition -> {
            SiteEdition known = before.get(edition);
            SiteEdition made = known == null ? SitePlanner.plan(edition) : known;
            now.put(edition, made);
            return made;
        };
    }

    /**
     * What an earlier version depends on.
     *
     * @param origin where it was read
     * @param own what was written
     * @param history the versions that it may name: the working tree only if a text says that it was written from it
     * @param today the day of the build
     */
    record Past(String origin, Same own, List<Same> history, Optional<LocalDate> today) {

        static Past of(Manuscript.Version version, Manuscript all) {
            boolean isNamed =
                    History.namedIn(version.playbook()).contains(all.settings().version());
            return new Past(
                    version.tree().origin(),
                    new Same(version.playbook()),
                    isNamed ? Same.all(all) : Same.frozen(all),
                    all.today());
        }
    }

    /**
     * What was resolved last, and from what.
     *
     * @param from what was written
     * @param editions by key
     */
    private record Last(Manuscript from, Map<EditionKey, Edition> editions) {

        Map<EditionKey, Edition> holding(Manuscript now) {
            boolean isSamePast =
                    now.today().equals(from.today()) && Same.frozen(now).equals(Same.frozen(from));
            return isSamePast
                    ? holding(
                            now.versions().get(0).tree().files(),
                            from.versions().get(0).tree().files())
                    : Map.of();
        }

        private Map<EditionKey, Edition> holding(Map<String, SourceFile> now, Map<String, SourceFile> before) {
            Set<String> changed = new TreeSet<>(now.keySet());
            changed.addAll(before.keySet());
            changed.removeIf(path -> Objects.equals(now.get(path), before.get(path)));
            Map<EditionKey, Edition> holding = new LinkedHashMap<>(editions);
            for (String path : changed) {
                String[] parts = path.split("[/.]", 3);
                boolean isThere = now.containsKey(path) && before.containsKey(path);
                if (parts[0].equals("countries")) {
                    holding.keySet().removeIf(key -> key.scope().equals(new Scope.OfCountry(parts[1])));
                } else if (!SILENT.contains(parts[0]) && !(parts[0].equals("sections") && isThere)) {
                    return Map.of();
                }
            }
            return holding;
        }
    }

    /** A playbook that is compared by what it is and not by what it holds, which would take long. */
    private static final class Same {
        private final Playbook playbook;

        private Same(Playbook playbook) {
            this.playbook = playbook;
        }

        static List<Same> all(Manuscript manuscript) {
            return manuscript.history().versions().values().stream()
                    .map(Same::new)
                    .toList();
        }

        static List<Same> frozen(Manuscript manuscript) {
            Same working = new Same(manuscript.versions().get(0).playbook());
            return all(manuscript).stream()
                    .filter(each -> !each.equals(working))
                    .toList();
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
