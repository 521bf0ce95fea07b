package dev.diapason.playbook.plan;

import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.parse.Draft;
import dev.diapason.playbook.resolve.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A draft planned as a site of one version. */
public record Planned(Draft draft, Site site) {

    public static Planned of(String... files) {
        return of(Resolved.of(files));
    }

    public static Planned of(Draft draft, String audience) {
        return of(Resolved.of(draft, audience, Optional.of(Resolved.TODAY)));
    }

    private static Planned of(Resolved resolved) {
        Draft draft = resolved.draft();
        VersionEditions version = new VersionEditions(draft.playbook(), resolved.editions(), Optional.empty());
        return new Planned(draft, SitePlanner.plan(draft.playbook().settings(), List.of(version)));
    }

    /** A site of several versions with the same content, the first of them the working tree. */
    public static Site versions(Resolved resolved, String... numbers) {
        List<VersionEditions> versions = new ArrayList<>();
        Settings settings = resolved.draft().playbook().settings().asRelease(number(numbers[0]));
        Stream.of(numbers)
                .map(number -> resolved.draft().playbook().asRelease(number(number)))
                .forEach(
                        playbook -> versions.add(new VersionEditions(playbook, resolved.editions(), Optional.empty())));
        return SitePlanner.plan(settings, versions);
    }

    public SiteVersion version() {
        return site.versions().get(0);
    }

    /** An edition by scope and language: {@code BR/pt-BR}, {@code global/en}. */
    public SiteEdition edition(String name) {
        return version().editions().stream()
                .filter(edition -> edition.key().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Navigation in one line: children in brackets, folders without a page with an asterisk. */
    static String navigation(List<NavigationItem> items) {
        return String.join(
                " ",
                items.stream()
                        .map(item -> item.id()
                                + (item.hasPage() ? "" : "*")
                                + (item.children().isEmpty() ? "" : "[" + navigation(item.children()) + "]"))
                        .toList());
    }

    private static SemVer number(String text) {
        return SemVer.parse(text).orElseThrow();
    }
}
