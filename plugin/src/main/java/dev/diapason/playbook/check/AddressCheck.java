package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
        TreeMap<String, Section> global = new TreeMap<>();
        checkAliases(playbook.sections().values(), playbook, global, problems);
        for (Country country : playbook.countries().values()) {
            checkAliases(country.sections(), playbook, new TreeMap<>(global), problems);
        }
    }

    /**
     * Looks for aliases that are addresses already.
     *
     * @param claimed the aliases met so far, with their sections; those of these sections are added
     */
    private static void checkAliases(
            Collection<Section> sections, Playbook playbook, Map<String, Section> claimed, Problems problems) {
        TreeMap<String, Section> pages = new TreeMap<>(playbook.sections());
        sections.forEach(section -> pages.put(section.id(), section));
        sections.forEach(section -> section.aliases().forEach(alias -> {
            if (alias.id().equals(Section.HOME)) {
                problems.report(Problem.of(
                                ProblemId.PATH_COLLISION, alias.at(), "\"" + alias + "\" is the home of every edition")
                        .help("remove this alias: the home is always there, and nothing can take its address"));
                return;
            }
            Section other =
                    pages.containsKey(alias.id()) ? pages.get(alias.id()) : claimed.putIfAbsent(alias.id(), section);
            if (other != null) {
                problems.report(taken(alias, other));
            }
        }));
    }

    private static Problem taken(Mention alias, Section other) {
        return Problem.of(
                        ProblemId.PATH_COLLISION,
                        alias.at(),
                        "the alias \"" + alias + "\" is already the address of \"" + other.id() + "\"")
                .related(other.at())
                .help("remove the alias from one of the two files");
    }
}
