package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** No two things are published at the same address. */
final class AddressCheck implements Check {

    /** Path parts that the site itself uses beside scopes. */
    private static final Set<String> TAKEN = Set.of("global", "assets");

    @Override
    public void check(Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        for (Zone zone : playbook.zones().values()) {
            if (TAKEN.contains(zone.id())) {
                problems.report(
                        Problem.of(ProblemId.PATH_COLLISION, zone.at(), "a zone cannot be called \"" + zone.id() + "\"")
                                .help("choose another id, and rename the file"));
            }
        }
        checkAliases(playbook.sections().values().stream(), playbook, problems);
        for (Country country : playbook.countries().values()) {
            checkAliases(country.sections().stream(), playbook, problems);
        }
    }

    private static void checkAliases(Stream<Section> sections, Playbook playbook, Problems problems) {
        TreeMap<String, Section> claimed = new TreeMap<>();
        sections.forEach(section -> section.aliases().forEach(alias -> {
            Section other = playbook.sections().containsKey(alias.id())
                    ? playbook.sections().get(alias.id())
                    : claimed.putIfAbsent(alias.id(), section);
            if (other != null) {
                problems.report(Problem.of(
                                ProblemId.PATH_COLLISION,
                                alias.at(),
                                "the alias \"" + alias + "\" is already the address of \"" + other.id() + "\"")
                        .related(other.at())
                        .help("remove the alias from one of the two files"));
            }
        }));
    }
}
