package dev.diapason.playbook.plan;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.SiteVersion.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Plans the site: which version is published where, and every edition's pages. */
public final class SitePlanner {

    private SitePlanner() {}

    /**
     * Plans the whole site.
     *
     * @param settings those of the working tree
     * @param versions in any order; the numbers differ
     */
    public static Site plan(Settings settings, List<VersionEditions> versions) {
        return plan(settings, versions, SitePlanner::plan);
    }

    /**
     * The same for somebody who has planned some of the editions before.
     *
     * @param editions plans one, as {@link #plan(Edition)} does
     */
    public static Site plan(
            Settings settings, List<VersionEditions> versions, Function<Edition, SiteEdition> editions) {
        List<VersionEditions> newestFirst = versions.stream()
                .sorted(Comparator.comparing((VersionEditions each) -> isNext(each, settings.version()))
                        .thenComparing(SitePlanner::number)
                        .reversed())
                .toList();
        Optional<SemVer> latest = newestFirst.stream()
                .map(SitePlanner::number)
                .filter(number -> !number.isPreRelease())
                .findFirst();
        List<SiteVersion> planned = newestFirst.stream()
                .map(version -> plan(version, latest, settings.version(), editions))
                .toList();
        return new Site(settings, planned);
    }

    private static SemVer number(VersionEditions version) {
        return version.playbook().settings().version();
    }

    /** Whether it is the working tree on its way to a release. */
    private static boolean isNext(VersionEditions version, SemVer workTree) {
        return number(version).equals(workTree) && workTree.isPreRelease();
    }

    private static SiteVersion plan(
            VersionEditions version, Optional<SemVer> latest, SemVer workTree, Function<Edition, SiteEdition> planned) {
        SemVer number = number(version);
        List<SiteEdition> editions = version.editions().stream().map(planned).toList();
        if (latest.filter(number::equals).isPresent()) {
            return new SiteVersion(
                    number,
                    Kind.LATEST,
                    List.of("latest", number.toString()),
                    version.playbook(),
                    editions,
                    version.date());
        }
        boolean isNext = isNext(version, workTree);
        return new SiteVersion(
                number,
                isNext ? Kind.NEXT : Kind.OLD,
                List.of(isNext ? "next" : number.toString()),
                version.playbook(),
                editions,
                version.date());
    }

    /** Plans one edition, which depends on no other. */
    public static SiteEdition plan(Edition edition) {
        List<NavigationItem> navigation = Navigation.of(edition);
        List<Trail> trails = new ArrayList<>();
        navigation.forEach(item -> walk(item, List.of(), trails));
        Map<String, Page> pages = new LinkedHashMap<>();
        for (int i = 0; i < trails.size(); i++) {
            Trail trail = trails.get(i);
            Optional<ResolvedSection> section = edition.section(trail.id);
            if (section.isPresent()) {
                // The section's own string: all editions look up one object, and need not compare letters.
                pages.put(
                        section.get().section().id(),
                        new Page(
                                section.get(),
                                SitePaths.section(trail.id),
                                trail.parents,
                                i == 0 ? Optional.empty() : Optional.of(trails.get(i - 1).id),
                                i == trails.size() - 1 ? Optional.empty() : Optional.of(trails.get(i + 1).id)));
            }
        }
        return new SiteEdition(edition, navigation, pages, redirects(edition, pages));
    }

    /** Reading order: a chapter before its sections. */
    private static void walk(NavigationItem item, List<String> parents, List<Trail> trails) {
        List<String> below = parents;
        if (item.hasPage()) {
            trails.add(new Trail(item.id(), parents));
            below = new ArrayList<>(parents);
            below.add(item.id());
        }
        for (NavigationItem child : item.children()) {
            walk(child, below, trails);
        }
    }

    private static Map<String, String> redirects(Edition edition, Map<String, Page> pages) {
        Map<String, String> redirects = new TreeMap<>();
        edition.sections()
                .forEach((id, section) -> section.section().aliases().stream()
                        .map(Mention::id)
                        .filter(alias -> !pages.containsKey(alias))
                        .forEach(alias -> redirects.putIfAbsent(alias, id)));
        return redirects;
    }

    private record Trail(String id, List<String> parents) {}
}
