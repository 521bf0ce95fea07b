package dev.diapason.playbook.check;

import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.List;
import java.util.Optional;

/** What zones and countries say was written against the text that the group has today. */
final class AdaptationCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        if (version.isFrozen()) {
            return; // nobody can write it again
        }
        for (Zone zone : version.playbook().zones().values()) {
            check(zone.overlay(), List.of(), version, problems);
        }
        for (Country country : version.playbook().countries().values()) {
            check(country.overlay(), country.sections(), version, problems);
        }
    }

    private static void check(Overlay overlay, List<Section> own, Checked version, Problems problems) {
        SemVer now = version.playbook().settings().version();
        for (BlockChange change : overlay.changes().values()) {
            Optional<Section> section = version.playbook()
                    .section(change.address().section())
                    .or(() -> own.stream()
                            .filter(each -> each.id().equals(change.address().section()))
                            .findFirst());
            if (section.isPresent() && change.basedOn().isPresent()) {
                BasedOn basedOn = change.basedOn().get();
                Freshness freshness = version.history()
                        .compare(
                                basedOn.version(),
                                now,
                                section.get(),
                                change.address().block());
                if (freshness == Freshness.STALE) {
                    problems.report(stale(change, basedOn, section.get(), now));
                }
            }
        }
    }

    private static Problem stale(BlockChange change, BasedOn basedOn, Section section, SemVer now) {
        return Problem.of(
                        ProblemId.STALE_ADAPTATION,
                        basedOn.at(),
                        "the group has changed \"" + change.address() + "\" since " + basedOn)
                .label("written against this version")
                .help("compare your text with " + section.at().path() + ", then write based-on: \"" + now.release()
                        + "\"");
    }
}
