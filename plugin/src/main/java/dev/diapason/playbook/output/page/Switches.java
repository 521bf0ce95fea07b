package dev.diapason.playbook.output.page;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.view.FrameView.EditionView;
import dev.diapason.playbook.output.view.FrameView.ScopeView;
import dev.diapason.playbook.output.view.FrameView.VersionView;
import dev.diapason.playbook.output.view.FrameView.ZoneView;
import dev.diapason.playbook.template.Hole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The switchers of one edition: where its reader can go, by version, country and language. */
final class Switches {

    private final EditionContext context;
    private final Site site;
    private final Function<String, Object> address;

    /**
     * The switchers of one edition.
     *
     * @param address makes an address of a path below the front page
     */
    Switches(EditionContext context, Site site, Function<String, Object> address) {
        this.context = context;
        this.site = site;
        this.address = address;
    }

    /** The name of the hole that takes the section's path in another edition of the same version. */
    static String hole(SiteEdition edition) {
        return "e:" + edition.key().path();
    }

    /** The name of the hole that takes the section's path in another version. */
    static String hole(SiteVersion version) {
        return "v:" + version.slug();
    }

    /** The name of the hole for a remark beside another hole. */
    static String note(String hole) {
        return "n" + hole;
    }

    List<VersionView> versions() {
        return site.versions().stream().map(this::view).toList();
    }

    private VersionView view(SiteVersion version) {
        SiteEdition there = Targets.edition(context.site(), version.editions());
        return new VersionView(
                version.number().toString(),
                kind(version),
                version.number().equals(context.version().number()),
                address.apply(version.slug() + "/" + there.key().path()),
                new Hole(hole(version)),
                new Hole(note(hole(version))));
    }

    /** The word for how a version stands: {@code latest}, {@code next} or {@code old}. */
    static String kind(SiteVersion version) {
        return switch (version.kind()) {
            case LATEST -> "latest";
            case NEXT -> "next";
            case OLD -> "old";
        };
    }

    /** The editions of this scope, in the order of its locales. */
    List<EditionView> languages() {
        return context.version().editions().stream()
                .filter(edition -> edition.key().scope().equals(context.scope()))
                .map(this::view)
                .toList();
    }

    /** The same for somebody who reads this edition: in each country the reader's own language comes first. */
    List<ZoneView> zonesForReader() {
        return zones().stream()
                .map(zone -> new ZoneView(
                        zone.name(), zone.scopes().stream().map(this::forReader).toList()))
                .toList();
    }

    private ScopeView forReader(ScopeView scope) {
        String language = context.tag().language();
        return new ScopeView(
                scope.name(),
                scope.isCurrent(),
                scope.editions().stream()
                        .sorted(Comparator.comparing(edition ->
                                !new LanguageTag(edition.lang()).language().equals(language)))
                        .toList());
    }

    /** The group, then each zone with its countries by name, each with its default language first; strays last. */
    List<ZoneView> zones() {
        Map<String, List<SiteEdition>> byZone = new LinkedHashMap<>();
        byZone.put("", new ArrayList<>());
        context.version().playbook().zones().keySet().forEach(id -> byZone.put(id, new ArrayList<>()));
        List<SiteEdition> others = new ArrayList<>();
        for (SiteEdition edition : context.version().editions()) {
            String zone = edition.edition().zone().map(Zone::id).orElse("");
            boolean isStray = zone.isEmpty() && edition.key().scope() instanceof Scope.OfCountry;
            (isStray ? others : byZone.getOrDefault(zone, others)).add(edition);
        }
        List<ZoneView> views = new ArrayList<>();
        byZone.forEach((zone, editions) -> add(views, zone, editions));
        if (!others.isEmpty()) {
            views.add(new ZoneView(context.words().text("switch.other-countries"), scopes(others)));
        }
        return views;
    }

    private void add(List<ZoneView> views, String zone, List<SiteEdition> editions) {
        if (!editions.isEmpty()) {
            Scope scope = zone.isEmpty() ? Scope.global() : new Scope.OfZone(zone);
            views.add(new ZoneView(context.name(scope), scopes(editions)));
        }
    }

    private List<ScopeView> scopes(List<SiteEdition> editions) {
        Map<Scope, List<SiteEdition>> byScope = new LinkedHashMap<>();
        editions.forEach(edition -> byScope.computeIfAbsent(edition.key().scope(), scope -> new ArrayList<>())
                .add(edition));
        return byScope.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Scope, List<SiteEdition>> entry) ->
                                entry.getKey() instanceof Scope.OfCountry)
                        .thenComparing(entry -> context.name(entry.getKey()), context.locale()::compare))
                .map(entry -> new ScopeView(
                        context.name(entry.getKey()),
                        entry.getKey().equals(context.scope()),
                        entry.getValue().stream().map(this::view).toList()))
                .toList();
    }

    /** An edition's language in itself; its own country is not named again. */
    static String languageName(EditionKey key) {
        LocaleNames data = LocaleNames.of(key.locale());
        return key.scope() instanceof Scope.OfCountry country ? data.ownName(country.id()) : data.ownName();
    }

    private EditionView view(SiteEdition edition) {
        LocaleNames data = LocaleNames.of(edition.key().locale());
        return new EditionView(
                languageName(edition.key()),
                edition.key().locale().value(),
                data.direction(),
                edition.key().equals(context.site().key()),
                address.apply(context.version().slug() + "/" + edition.key().path()),
                new Hole(hole(edition)),
                new Hole(note(hole(edition))));
    }
}
