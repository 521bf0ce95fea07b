package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in sight of one edition: its own texts as it shows them, and of everything else the outlines. Whatever is made for an
 * edition is made of this and of nothing else; so as long as this is the same, what was made stays right. Safe for several
 * threads.
 */
final class Horizon {

    private final Site site;
    private final Map<SemVer, Outlines> outlines = new ConcurrentHashMap<>();
    private final Map<Identity, Block> blocks = new ConcurrentHashMap<>();

    Horizon(Site site) {
        this.site = site;
    }

    private record Outlines(SiteVersion near, SiteVersion far) {}

    private Outlines outlines(SiteVersion version) {
        return outlines.computeIfAbsent(version.number(), number -> {
            Outline outline = new Outline(version);
            return new Outlines(outline.near(), outline.far());
        });
    }

    /**
     * What one edition sees.
     *
     * @param site all versions, but for this edition in outlines
     * @param version the edition's own
     * @param edition itself
     */
    record View(Site site, SiteVersion version, SiteEdition edition) {}

    View of(SiteVersion version, SiteEdition edition) {
        SiteEdition own = own(edition);
        SiteVersion outline = near(version);
        SiteVersion around = new SiteVersion(
                outline.number(),
                outline.kind(),
                outline.slugs(),
                outline.playbook(),
                outline.editions().stream()
                        .map(other -> other.key().equals(own.key()) ? own : other)
                        .toList(),
                outline.date());
        List<SiteVersion> versions = site.versions().stream()
                .map(other -> other.number().equals(version.number()) ? around : outlines(other).far)
                .toList();
        return new View(new Site(site.settings(), versions), around, own);
    }

    /** A version in outlines, as its own editions see it. */
    SiteVersion near(SiteVersion version) {
        return outlines(version).near;
    }

    private SiteEdition own(SiteEdition whole) {
        Edition edition = whole.edition();
        TreeMap<String, ResolvedSection> sections = new TreeMap<>();
        edition.sections().forEach((id, section) -> sections.put(id, own(section)));
        Map<String, Page> pages = new LinkedHashMap<>();
        whole.pages().forEach((id, page) -> pages.put(id, own(page, sections)));
        return new SiteEdition(
                new Edition(
                        edition.key(),
                        edition.chain(),
                        sections,
                        edition.omissions(),
                        edition.records(),
                        edition.zone(),
                        edition.country()),
                whole.navigation(),
                pages,
                whole.redirects());
    }

    private static Page own(Page whole, SortedMap<String, ResolvedSection> sections) {
        return new Page(
                sections.getOrDefault(whole.id(), whole.section()),
                whole.path(),
                whole.parents(),
                whole.previous(),
                whole.next());
    }

    /** Without the words of other languages and scopes, which this edition does not show. */
    private ResolvedSection own(ResolvedSection whole) {
        return new ResolvedSection(
                whole.section().with(new TreeMap<>(), List.of()),
                whole.title(),
                whole.summary(),
                whole.blocks().stream()
                        .map(block -> own(block, whole.section().language()))
                        .toList(),
                whole.isBorrowed());
    }

    private ResolvedBlock own(ResolvedBlock whole, LanguageTag source) {
        return new ResolvedBlock(
                blocks.computeIfAbsent(
                        new Identity(whole.block(), source.value()), key -> anchored(whole.block(), source)),
                whole.level(),
                whole.state(),
                whole.origin(),
                whole.text(),
                whole.language(),
                whole.heading(),
                whole.headingLanguage(),
                whole.isBorrowed(),
                whole.notes(),
                whole.waiver(),
                whole.reason(),
                whole.freshness(),
                whole.global(),
                whole.at());
    }

    /** A block of whose words only the anchors in the source language are left: links may name them in any edition. */
    private static Block anchored(Block whole, LanguageTag source) {
        BlockText text = whole.texts().get(source);
        if (text == null) {
            return whole.with(new TreeMap<>());
        }
        Prose anchors =
                new Prose(List.of(), text.prose().anchors(), text.prose().isBlank());
        return whole.with(Map.of(source, new BlockText(Optional.empty(), anchors, text.at())));
    }
}
