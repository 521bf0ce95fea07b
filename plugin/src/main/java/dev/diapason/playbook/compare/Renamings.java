package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteVersion;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which sections have another id than before: a section that is new takes the place of the first of its aliases that is gone.
 */
final class Renamings {

    private final Map<String, String> formerByToday = new TreeMap<>();
    private final Map<String, String> todayByFormer = new TreeMap<>();

    Renamings(SiteVersion before, SiteVersion after) {
        Set<String> then = ids(before);
        Set<String> now = ids(after);
        after.editions().stream()
                .flatMap(edition -> edition.edition().sections().values().stream())
                .map(section -> section.section())
                .filter(section -> !then.contains(section.id()))
                .forEach(section -> section.aliases().stream()
                        .map(Mention::id)
                        .filter(alias -> then.contains(alias) && !now.contains(alias))
                        .findFirst()
                        .ifPresent(alias -> rename(alias, section)));
    }

    private void rename(String alias, Section section) {
        if (todayByFormer.putIfAbsent(alias, section.id()) == null) {
            formerByToday.put(section.id(), alias);
        }
    }

    private static Set<String> ids(SiteVersion version) {
        Set<String> ids = new TreeSet<>();
        version.editions().forEach(edition -> {
            ids.addAll(edition.edition().sections().keySet());
            ids.addAll(edition.edition().omissions().keySet());
        });
        return ids;
    }

    /** The id that a section of today had. */
    String former(String today) {
        return formerByToday.getOrDefault(today, today);
    }

    /** The id that a former section has today. */
    String today(String former) {
        return todayByFormer.getOrDefault(former, former);
    }
}
