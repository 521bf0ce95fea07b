package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.Set;
import java.util.TreeSet;

/** Zones and countries know each other. */
final class ZoneCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        for (Country country : playbook.countries().values()) {
            country.zone()
                    .filter(zone -> !playbook.zones().containsKey(zone.id()) && !version.isUnread("zones/"))
                    .ifPresent(zone -> problems.report(unknown(zone, playbook)));
        }
        Set<String> meant = new TreeSet<>(); // what a misspelt id probably names is not empty
        playbook.countries().values().stream()
                .flatMap(country -> country.zone().stream())
                .filter(zone -> !playbook.zones().containsKey(zone.id()))
                .forEach(zone ->
                        DidYouMean.among(playbook.zones().keySet(), zone.id()).ifPresent(meant::add));
        for (Zone zone : playbook.zones().values()) {
            boolean isEmpty = playbook.countries().values().stream()
                    .noneMatch(country -> country.zone()
                            .filter(own -> own.id().equals(zone.id()))
                            .isPresent());
            if (isEmpty && !meant.contains(zone.id()) && !version.isUnread("countries/")) {
                problems.report(Problem.of(
                                ProblemId.UNREPRESENTED_ZONE,
                                zone.at(),
                                "no country lies in the zone \"" + zone.id() + "\"")
                        .help("write \"zone: " + zone.id() + "\" in the files of its countries, or delete this file"));
            }
        }
    }

    private static Problem unknown(Mention zone, Playbook playbook) {
        Problem problem = Problem.of(ProblemId.BAD_VALUE, zone.at(), "there is no zone \"" + zone.id() + "\"");
        return DidYouMean.among(playbook.zones().keySet(), zone.id())
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct \"zone\", or add the file zones/" + zone.id() + ".yaml");
    }
}
