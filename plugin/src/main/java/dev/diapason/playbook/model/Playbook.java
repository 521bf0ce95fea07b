package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Asset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One version of a playbook as it was written: parsed and checked for form. Nothing is resolved: overlays have not been
 * applied, audiences have not been told apart.
 *
 * @param settings its own {@code playbook.yaml}
 * @param sections the global ones, by id
 * @param zones by id
 * @param countries by code
 * @param records the global facts
 * @param decisions by id
 * @param assets images and files by path
 * @param counts what was met while reading, for the report
 */
public record Playbook(
        Settings settings,
        SortedMap<String, Section> sections,
        SortedMap<String, Zone> zones,
        SortedMap<String, Country> countries,
        Records records,
        SortedMap<String, Decision> decisions,
        SortedMap<String, Asset> assets,
        Counts counts) {

    public Playbook {
        Objects.requireNonNull(settings, "settings");
        sections = Ordered.sorted(sections);
        zones = Ordered.sorted(zones);
        countries = Ordered.sorted(countries);
        decisions = Ordered.sorted(decisions);
        assets = Ordered.sorted(assets);
    }

    public Optional<Section> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** The same as a release: it is called what its tag says, whatever its settings say, and has no say in the looks. */
    public Playbook asRelease(SemVer version) {
        return new Playbook(
                settings.asRelease(version), sections, zones, countries, records, decisions, assets, counts);
    }

    public List<Overlay> overlays() {
        return Stream.concat(
                        zones.values().stream().map(Zone::overlay),
                        countries.values().stream().map(Country::overlay))
                .toList();
    }

    /** The facts of a scope, merged with those it inherits, for every audience. */
    public Records facts(Scope scope) {
        if (scope instanceof Scope.OfCountry) {
            Country country = countries.get(scope.id());
            return country == null ? records : country.overlay().records().over(facts(zoneOf(country)), settings);
        }
        Zone zone = zones.get(scope.id());
        return scope instanceof Scope.Global || zone == null
                ? records
                : zone.overlay().records().over(records, settings);
    }

    private static Scope zoneOf(Country country) {
        return country.zone().<Scope>map(zone -> new Scope.OfZone(zone.id())).orElse(Scope.global());
    }

    /**
     * Figures about the files of one version.
     *
     * @param translations files in another language than the source, whose section exists
     * @param orphans files in another language whose section does not exist
     * @param structureMismatches translations whose headings could not be matched
     */
    public record Counts(int translations, int orphans, int structureMismatches) {}
}
