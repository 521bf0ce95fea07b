package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws the outlines of one version: what leads to its editions, without what they say. Outlines are of the same types as what
 * they are drawn from, and whoever looks into one for more finds nothing.
 */
final class Outline {

    private static final Playbook.Counts NO_COUNTS = new Playbook.Counts(0, 0, 0);

    private final SiteVersion version;
    private final Location at;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, ResolvedSection> sections = new LinkedHashMap<>();

    Outline(SiteVersion version) {
        this.version = version;
        this.at = version.playbook().settings().at();
    }

    /** For the version's own editions: the facts, decisions, zones and countries are there, and how the group's blocks stand. */
    SiteVersion near() {
        Playbook whole = version.playbook();
        TreeMap<String, Zone> zones = new TreeMap<>();
        whole.zones().forEach((id, zone) -> zones.put(id, outline(zone)));
        TreeMap<String, Country> countries = new TreeMap<>();
        whole.countries().forEach((code, country) -> countries.put(code, outline(country)));
        Playbook playbook = new Playbook(
                whole.settings(),
                new TreeMap<>(),
                zones,
                countries,
                whole.records(),
                whole.decisions(),
                new TreeMap<>(),
                NO_COUNTS);
        return outline(playbook, version.editions().stream().map(this::near).toList(), version.date());
    }

    /** For the editions of other versions: addresses only. */
    SiteVersion far() {
        Playbook playbook = new Playbook(
                version.playbook().settings(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Records.NONE,
                new TreeMap<>(),
                new TreeMap<>(),
                NO_COUNTS);
        return outline(playbook, version.editions().stream().map(this::far).toList(), Optional.empty());
    }

    private SiteVersion outline(Playbook playbook, List<SiteEdition> editions, Optional<LocalDate> date) {
        return new SiteVersion(version.number(), version.kind(), version.slugs(), playbook, editions, date);
    }

    private SiteEdition near(SiteEdition whole) {
        TreeMap<String, ResolvedSection> blocks = new TreeMap<>();
        if (whole.key().scope() instanceof Scope.Global) {
            whole.edition().sections().forEach((id, section) -> blocks.put(id, withBlocks(section)));
        }
        return outline(whole, blocks, whole.edition().zone().map(Outline::outline), true);
    }

    private SiteEdition far(SiteEdition whole) {
        return outline(whole, new TreeMap<>(), Optional.empty(), false);
    }

    private SiteEdition outline(
            SiteEdition whole, SortedMap<String, ResolvedSection> sections, Optional<Zone> zone, boolean isNear) {
        Map<String, Page> outlined = new LinkedHashMap<>();
        whole.pages().forEach((id, page) -> outlined.put(id, outline(page, isNear && isBorrowed(page))));
        Edition edition = new Edition(
                whole.key(), whole.edition().chain(), sections, new TreeMap<>(), Records.NONE, zone, Optional.empty());
        return new SiteEdition(edition, List.of(), outlined, whole.redirects());
    }

    private static boolean isBorrowed(Page page) {
        return page.section().isBorrowed();
    }

    private Page outline(Page page, boolean isBorrowed) {
        return pages.computeIfAbsent(
                page.id() + (isBorrowed ? " borrowed" : ""),
                key -> new Page(
                        section(page.section(), List.of(), isBorrowed),
                        page.path(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private ResolvedSection withBlocks(ResolvedSection whole) {
        StringBuilder look = new StringBuilder(whole.section().id()).append(whole.isBorrowed());
        whole.blocks()
                .forEach(block -> look.append(' ')
                        .append(block.state().isShown())
                        .append(block.block().id()));
        return sections.computeIfAbsent(
                look.toString(),
                key -> section(whole, whole.blocks().stream().map(this::outline).toList(), whole.isBorrowed()));
    }

    private ResolvedSection section(ResolvedSection whole, List<ResolvedBlock> blocks, boolean isBorrowed) {
        Section section = new Section(
                whole.section().id(),
                "",
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                whole.section().language(),
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                at);
        return new ResolvedSection(
                section, new Said("", whole.section().language()), Optional.empty(), blocks, isBorrowed);
    }

    private ResolvedBlock outline(ResolvedBlock whole) {
        Block block = new Block(
                whole.block().id(),
                Level.LOCKED,
                Block.LevelFrom.BLOCK,
                false,
                false,
                Optional.empty(),
                "",
                new TreeMap<>(),
                at);
        return new ResolvedBlock(
                block,
                Level.LOCKED,
                whole.state().isShown() ? BlockState.SHARED : BlockState.NOT_APPLICABLE,
                Scope.global(),
                Prose.BLANK,
                version.playbook().settings().sourceLanguage(),
                Optional.empty(),
                version.playbook().settings().sourceLanguage(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Freshness.UNKNOWN,
                Optional.empty(),
                at);
    }

    private static Zone outline(Zone whole) {
        return new Zone(whole.id(), whole.name(), whole.locales(), outline(whole.overlay(), Records.NONE), whole.at());
    }

    private static Country outline(Country whole) {
        return new Country(
                whole.code(),
                whole.zone(),
                whole.locales(),
                whole.timeZone(),
                Optional.empty(),
                Optional.empty(),
                whole.adoption(),
                outline(whole.overlay(), who(whole)),
                List.of(),
                whole.at());
    }

    private static Overlay outline(Overlay whole, Records records) {
        return new Overlay(whole.scope(), new TreeMap<>(), new TreeMap<>(), records);
    }

    /** Of a country's facts only those about who has adopted the playbook, for the list of adoptions. */
    private static Records who(Country country) {
        TreeMap<RecordKind, SortedMap<String, Entry>> found = new TreeMap<>();
        country.adoption().flatMap(Adoption::by).ifPresent(by -> {
            for (RecordKind kind : List.of(RecordKind.CONTACTS, RecordKind.PEOPLE)) {
                country.overlay().records().find(kind, by.id()).ifPresent(entry -> {
                    TreeMap<String, Entry> one = new TreeMap<>();
                    one.put(entry.id(), entry);
                    found.put(kind, one);
                });
            }
        });
        return new Records(found, List.of(), new TreeMap<>());
    }
}
