package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;

/** Zones and countries know each other. */
final class ZoneCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        for (Country country : playbook.countries().values()) {
            country.zone()
                    .filter(zone -> !playbook.zones().containsKey(zone))
                    .ifPresent(zone -> problems.report(unknown(country, zone, playbook)));
        }
        for (Zone zone : playbook.zones().values()) {
            boolean isEmpty = playbook.countries().values().stream()
                    .noneMatch(
                            country -> country.zone().filter(zone.id()::equals).isPresent());
            if (isEmpty) {
                problems.report(Problem.of(
                                ProblemId.UNREPRESENTED_ZONE,
                                zone.at(),
                                "no country lies in the zone \"" + zone.id() + "\"")
                        .help("Write \"zone: " + zone.id() + "\" in the files of its countries, or delete this file."));
            }
        }
    }

    private static Problem unknown(Country country, String zone, Playbook playbook) {
        Problem problem = Problem.of(ProblemId.UNREPRESENTED_ZONE, country.at(), "there is no zone \"" + zone + "\"");
        return DidYouMean.among(playbook.zones().keySet(), zone)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("Correct \"zone\", or add the file zones/" + zone + ".yaml.");
    }
}
