package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import java.util.List;

/** Finds where a reader of one section lands in another edition or version. */
final class Targets {

    private Targets() {}

    /**
     * A section's counterpart elsewhere.
     *
     * @param section the id of the page to open; {@link Section#HOME} for the home
     * @param isSame whether it is the same section, perhaps under a former or a later id
     */
    record Target(String section, boolean isSame) {}

    /** The same section, one of its former ids, the section that took over its id, or the nearest chapter above. */
    static Target find(Section section, SiteEdition there) {
        if (has(there, section.id())) {
            return new Target(section.id(), true);
        }
        for (Mention alias : section.aliases()) {
            if (there.pages().containsKey(alias.id())) {
                return new Target(alias.id(), true);
            }
        }
        String successor = there.redirects().get(section.id());
        return successor != null ? new Target(successor, true) : new Target(nearest(section.id(), there), false);
    }

    private static boolean has(SiteEdition there, String id) {
        return id.equals(Section.HOME) || there.pages().containsKey(id);
    }

    private static String nearest(String id, SiteEdition there) {
        String above = id;
        for (int slash = above.lastIndexOf('/'); slash > 0; slash = above.lastIndexOf('/')) {
            above = above.substring(0, slash);
            if (there.pages().containsKey(above)) {
                return above;
            }
        }
        return Section.HOME;
    }

    /** The edition a reader of one edition wants in another version: the same, its scope's first, its language's, any. */
    static SiteEdition edition(SiteEdition here, List<SiteEdition> there) {
        return there.stream()
                .filter(other -> other.key().equals(here.key()))
                .findFirst()
                .or(() -> there.stream()
                        .filter(other -> other.key().scope().equals(here.key().scope()))
                        .findFirst())
                .or(() -> there.stream()
                        .filter(other ->
                                here.edition().chain().contains(other.key().locale()))
                        .findFirst())
                .orElseGet(() -> there.get(0));
    }
}
