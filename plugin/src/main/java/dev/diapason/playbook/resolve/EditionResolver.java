package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SectionOmission;
import dev.diapason.playbook.model.SectionText;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Resolves one playbook for one audience into its editions. */
public final class EditionResolver {

    private final Playbook playbook;
    private final Audiences audiences;
    private final FreshnessJudge freshness;
    private final List<Section> sections;
    private final Map<Scope, Map<BlockAddress, Permission>> permissions = new HashMap<>();
    private final Map<Scope, Map<String, SectionOmission>> omissions = new HashMap<>();
    private Map<EditionKey, Edition> former = Map.of();

    /**
     * Judges all overlays; what they may not do is reported once and will not be shown.
     *
     * @param playbook what was written
     * @param history the versions that texts may have been written from
     * @param audience who will read: what is for a narrower audience is taken out
     * @param today the date of the build, against which waivers end
     */
    public EditionResolver(
            Playbook playbook, History history, String audience, Optional<LocalDate> today, Problems problems) {
        this.playbook = playbook;
        this.freshness = new FreshnessJudge(history, playbook.settings().version());
        this.audiences = new Audiences(playbook.settings(), audience);
        this.sections = playbook.sections().values().stream()
                .flatMap(section -> audiences.keep(section).stream())
                .toList();
        OverlayJudge judge = new OverlayJudge(playbook, new WaiverJudge(playbook, today, problems), problems);
        for (Zone zone : playbook.zones().values()) {
            judge(judge, zone.overlay(), Map.of(), List.of());
        }
        for (Country country : playbook.countries().values()) {
            Map<BlockAddress, Permission> above = zoneOf(country)
                    .map(zone -> permissions.get(zone.overlay().scope()))
                    .orElse(Map.of());
            judge(judge, country.overlay(), above, country.sections());
        }
    }

    /**
     * Has sections taken from editions that were resolved before, where they are the same.
     *
     * @param editions of a playbook that differed from this one in nothing that sections depend on, but in their own words
     * @return this
     */
    public EditionResolver after(Map<EditionKey, Edition> editions) {
        former = editions;
        return this;
    }

    private void judge(
            OverlayJudge judge, Overlay overlay, Map<BlockAddress, Permission> above, Collection<Section> own) {
        permissions.put(overlay.scope(), judge.judge(overlay, above, own));
        omissions.put(overlay.scope(), judge.omissions(overlay, above));
    }

    /** The editions there are: the global ones in the order of the languages, then zones, then countries. */
    public List<EditionKey> editions() {
        List<EditionKey> keys = new ArrayList<>();
        playbook.settings().languages().forEach(tag -> keys.add(new EditionKey(Scope.global(), tag)));
        playbook.zones().values().forEach(zone -> add(keys, zone.overlay(), zone.locales()));
        playbook.countries().values().forEach(country -> add(keys, country.overlay(), country.locales()));
        return keys;
    }

    private static void add(List<EditionKey> keys, Overlay overlay, List<LanguageTag> locales) {
        locales.forEach(tag -> keys.add(new EditionKey(overlay.scope(), tag)));
    }

    /** Resolves one edition; safe to call from several threads. */
    public Edition resolve(EditionKey key) {
        Optional<Country> country = Optional.ofNullable(
                key.scope() instanceof Scope.OfCountry
                        ? playbook.countries().get(key.scope().id())
                        : null);
        Optional<Zone> zone = key.scope() instanceof Scope.OfZone
                ? Optional.ofNullable(playbook.zones().get(key.scope().id()))
                : country.flatMap(this::zoneOf);
        List<LanguageTag> locales =
                country.map(Country::locales).or(() -> zone.map(Zone::locales)).orElse(List.of());
        List<Overlay> overlays = overlays(zone, country);
        LanguageChain chain = LanguageChain.of(key.locale(), locales, playbook.settings());
        BlockResolver blocks = new BlockResolver(key.scope(), chain, overlays, permissions, freshness);
        return edition(key, chain.tags(), overlays, blocks, country);
    }

    private Edition edition(
            EditionKey key,
            List<LanguageTag> chain,
            List<Overlay> overlays,
            BlockResolver blocks,
            Optional<Country> country) {
        TreeMap<String, ResolvedSection> resolved = new TreeMap<>();
        TreeMap<String, Edition.Omission> left = new TreeMap<>();
        Optional<Edition> before = Optional.ofNullable(former.get(key));
        for (Section section : sectionsOf(country)) {
            Optional<SectionOmission> omission = omission(section, overlays);
            Said title = said(section, chain);
            if (omission.isPresent()) {
                left.put(
                        section.id(),
                        new Edition.Omission(title, omission.get().reason().in(chain)));
            } else {
                resolved.put(
                        section.id(),
                        before.flatMap(edition -> edition.section(section.id()))
                                .filter(known -> known.section().equals(section))
                                .orElseGet(() -> resolve(section, title, chain, blocks)));
            }
        }
        Optional<Zone> zone = key.scope() instanceof Scope.OfZone
                ? Optional.ofNullable(playbook.zones().get(key.scope().id()))
                : country.flatMap(this::zoneOf);
        return new Edition(key, chain, resolved, left, records(overlays), zone, country);
    }

    private List<Section> sectionsOf(Optional<Country> country) {
        List<Section> all = new ArrayList<>(sections);
        country.ifPresent(own -> own.sections().stream()
                .flatMap(section -> audiences.keep(section).stream())
                .forEach(all::add));
        return all;
    }

    private ResolvedSection resolve(Section section, Said title, List<LanguageTag> chain, BlockResolver blocks) {
        List<ResolvedBlock> resolved = new ArrayList<>();
        for (Block block : section.blocks()) {
            resolved.add(blocks.resolve(section, block));
        }
        boolean isBorrowed = resolved.stream()
                        .filter(block ->
                                block.state().isShown() && !block.text().isBlank())
                        .allMatch(ResolvedBlock::isBorrowed)
                && blocks.isBorrowed(title.language());
        Optional<Said> summary = chain.stream()
                .flatMap(tag -> Optional.ofNullable(section.texts().get(tag))
                        .flatMap(text -> text.summary().map(words -> new Said(words, tag)))
                        .stream())
                .findFirst();
        return new ResolvedSection(section, title, summary, resolved, isBorrowed);
    }

    private static Said said(Section section, List<LanguageTag> chain) {
        for (LanguageTag tag : chain) {
            SectionText text = section.texts().get(tag);
            if (text != null) {
                return new Said(text.title(), tag);
            }
        }
        SectionText source = section.texts().get(section.language());
        return source == null
                ? new Said(section.id(), section.language())
                : new Said(source.title(), section.language());
    }

    private Optional<SectionOmission> omission(Section section, List<Overlay> overlays) {
        for (int i = overlays.size() - 1; i >= 0; i--) {
            SectionOmission omission =
                    omissions.getOrDefault(overlays.get(i).scope(), Map.of()).get(section.id());
            if (omission != null) {
                return Optional.of(omission);
            }
        }
        return Optional.empty();
    }

    private Records records(List<Overlay> overlays) {
        Records records = playbook.records();
        for (Overlay overlay : overlays) {
            records = overlay.records().over(records, playbook.settings());
        }
        return audiences.keep(records);
    }

    /** The overlays that speak in an edition, the least specific first. */
    private static List<Overlay> overlays(Optional<Zone> zone, Optional<Country> country) {
        List<Overlay> overlays = new ArrayList<>();
        zone.ifPresent(each -> overlays.add(each.overlay()));
        country.ifPresent(each -> overlays.add(each.overlay()));
        return overlays;
    }

    private Optional<Zone> zoneOf(Country country) {
        return country.zone()
                .flatMap(zone -> Optional.ofNullable(playbook.zones().get(zone.id())));
    }
}
