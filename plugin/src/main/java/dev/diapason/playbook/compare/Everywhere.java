package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Colour;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what belongs to no edition: the playbook's title, its looks, and which version each country has adopted. */
final class Everywhere {

    private final Playbook before;
    private final Playbook after;
    private final Pictures pictures;

    Everywhere(Playbook before, Playbook after, Pictures pictures) {
        this.before = before;
        this.after = after;
        this.pictures = pictures;
    }

    /** What changed, in the words of one edition. */
    List<RecordChange> compare(Edition edition) {
        List<RecordChange> changes = new ArrayList<>();
        add(playbook("title", title(before, edition), title(after, edition)), changes);
        Theme then = before.settings().theme();
        Theme now = after.settings().theme();
        if (!then.equals(Theme.NONE)) { // a release has no looks of its own
            add(playbook("accent", colour(then.accent()), colour(now.accent())), changes);
            add(playbook("dark-accent", colour(then.darkAccent()), colour(now.darkAccent())), changes);
            add(playbook("logo", then.logo().map(Theme.Logo::path), logo(now)), changes);
        }
        after.countries().forEach((code, country) -> {
            Optional<Country> old = Optional.ofNullable(before.countries().get(code));
            old.map(was -> RecordChange.of("adoption", code, "version", adopted(was), adopted(country)))
                    .ifPresent(change -> add(change, changes));
        });
        return changes;
    }

    private static void add(RecordChange change, List<RecordChange> changes) {
        if (!change.before().equals(change.after())) {
            changes.add(change);
        }
    }

    private static RecordChange playbook(String field, Optional<String> then, Optional<String> now) {
        return RecordChange.of("playbook", "", field, then, now);
    }

    private static Optional<String> title(Playbook playbook, Edition edition) {
        return playbook.settings().title().in(edition.chain()).map(Said::text);
    }

    private static Optional<String> colour(Optional<Theme.Accent> accent) {
        return accent.map(Theme.Accent::colour).map(Colour::toString);
    }

    private Optional<String> logo(Theme theme) {
        return theme.logo()
                .map(Theme.Logo::path)
                .map(path -> pictures.isOther(path) ? path + " (another picture)" : path);
    }

    private static Optional<String> adopted(Country country) {
        return country.adoption().map(Adoption::version).map(SemVer::toString);
    }
}
