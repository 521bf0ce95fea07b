package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.problem.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param facts the facts of each scope, merged, whatever the audience of the build: who is not shown is there all the same
 * @param unread the paths of files that could not be read, so that nothing is said to be missing that may stand in them
 * @param today the date of the build; rules about dates are silent without one
 */
public record Checked(
        SiteVersion version,
        History history,
        boolean isFrozen,
        Texts texts,
        Map<Scope, Records> facts,
        Optional<LocalDate> today,
        Set<String> unread) {

    public Checked {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(texts, "texts");
        facts = Ordered.copy(facts);
        unread = Ordered.copy(unread);
    }

    /** Gathers what the rules need. */
    public static Checked of(
            SiteVersion version, History history, boolean isFrozen, Optional<LocalDate> today, Problems problems) {
        Playbook playbook = version.playbook();
        return new Checked(
                version, history, isFrozen, Texts.of(playbook), facts(playbook), today, problems.unreadPaths());
    }

    private static Map<Scope, Records> facts(Playbook playbook) {
        Map<Scope, Records> facts = new LinkedHashMap<>();
        facts.put(Scope.global(), playbook.records());
        playbook.overlays().forEach(overlay -> facts.put(overlay.scope(), playbook.facts(overlay.scope())));
        return facts;
    }

    /** The facts of one scope for every audience. */
    Records facts(Scope scope) {
        return facts.getOrDefault(scope, Records.NONE);
    }

    /** Whether a file below this folder could not be read. */
    boolean isUnread(String folder) {
        return unread.stream().anyMatch(path -> path.startsWith(folder));
    }

    /** Whether every file that may hold facts could be read; what is missing may stand in one that could not. */
    boolean areFactsRead() {
        return !isUnread("data/") && !isUnread("zones/") && !isUnread("countries/");
    }

    /** Whether a country's zone is there, if it names one; what seems to be missing may be what the zone would bring. */
    boolean isZoneThere(Scope scope) {
        Country country =
                scope instanceof Scope.OfCountry ? playbook().countries().get(scope.id()) : null;
        return country == null
                || country.zone()
                        .filter(zone -> !playbook().zones().containsKey(zone.id()))
                        .isEmpty();
    }

    Playbook playbook() {
        return version.playbook();
    }
}
