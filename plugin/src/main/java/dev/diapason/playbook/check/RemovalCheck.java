package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every address that sections had in the version before still leads somewhere: to the section, or to one that names it. */
final class RemovalCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        SemVer now = version.playbook().settings().version();
        Optional<Playbook> before =
                version.isFrozen() ? Optional.empty() : version.history().before(now);
        before.ifPresent(former -> check(former, version, problems));
    }

    private static void check(Playbook former, Checked version, Problems problems) {
        Playbook playbook = version.playbook();
        Set<String> global = addresses(playbook.sections().values());
        if (!version.isUnread("sections/")) {
            check(former.sections().values(), former, global, problems);
        }
        for (Country country : playbook.countries().values()) {
            Country then = former.countries().get(country.code());
            if (then != null && !version.isUnread("countries/")) {
                Set<String> own = addresses(country.sections());
                own.addAll(global);
                check(then.sections(), former, own, problems);
            }
        }
    }

    private static void check(Collection<Section> then, Playbook former, Set<String> now, Problems problems) {
        TreeMap<String, Section> sections = new TreeMap<>();
        then.forEach(section -> {
            section.aliases().forEach(alias -> sections.putIfAbsent(alias.id(), section));
            sections.put(section.id(), section);
        });
        sections.keySet().removeAll(now);
        sections.forEach((id, section) -> {
            boolean isWithSection = !id.equals(section.id()) && sections.containsKey(section.id());
            if (!id.equals(Section.HOME) && !isWithSection) {
                problems.report(gone(id, section.at(), former.settings().version()));
            }
        });
    }

    private static Set<String> addresses(Collection<Section> sections) {
        Set<String> addresses = new TreeSet<>();
        sections.forEach(section -> {
            addresses.add(section.id());
            section.aliases().stream().map(Mention::id).forEach(addresses::add);
        });
        return addresses;
    }

    private static Problem gone(String id, Location then, SemVer former) {
        return Problem.of(
                        ProblemId.UNKNOWN_SECTION,
                        then,
                        "\"" + id + "\" of version " + former + " is gone, and its address leads nowhere")
                .note("readers have bookmarks and printed codes that lead there")
                .help("in the section that takes its place, or in index.md, add \"aliases: [" + id + "]\"");
    }
}
