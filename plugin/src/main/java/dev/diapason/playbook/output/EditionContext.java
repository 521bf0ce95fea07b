package dev.diapason.playbook.output;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.template.Templates;
import dev.diapason.playbook.template.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edition while it is being rendered: its words, its names for things, and what is foreign to it. All outputs share it,
 * so it is safe for several threads.
 */
final class EditionContext {

    private final Horizon.View view;
    private final SiteVersion version;
    private final SiteEdition site;
    private final Templates templates;
    private final Words words;
    private final LocaleNames locale;
    private final List<LanguageTag> own;
    private final Set<BlockAddress> withheld;
    private final Owners owners;
    private final Marks marks;
    private final RecordWriter records;

    EditionContext(Horizon.View view, Templates templates) {
        this.view = view;
        this.version = view.version();
        this.site = view.edition();
        this.templates = templates;
        this.words = templates.words(tag());
        this.locale = LocaleNames.of(tag());
        this.own = tag().truncations();
        this.withheld = withheld(site.edition());
        this.owners = new Owners(this);
        this.marks = new Marks(this);
        this.records = new RecordWriter(this);
    }

    /** All versions, as far as this edition sees them. */
    Site all() {
        return view.site();
    }

    SiteVersion version() {
        return version;
    }

    SiteEdition site() {
        return site;
    }

    Edition edition() {
        return site.edition();
    }

    Templates templates() {
        return templates;
    }

    Words words() {
        return words;
    }

    LocaleNames locale() {
        return locale;
    }

    /**
     * Whether a file of this edition is asked for under any of the version's names.
     *
     * @param path below the edition's home; empty for anything there
     */
    boolean isWanted(String path, OutputSink sink) {
        return isWanted(version, site.key().path() + path, sink);
    }

    /** The same of a path below the version. */
    static boolean isWanted(SiteVersion version, String path, OutputSink sink) {
        return version.slugs().stream().anyMatch(slug -> sink.wants(slug + "/" + path));
    }

    /** Who answers for a text. */
    Owners owners() {
        return owners;
    }

    /** How blocks stand. */
    Marks marks() {
        return marks;
    }

    /** Facts and data views. */
    RecordWriter records() {
        return records;
    }

    LanguageTag tag() {
        return site.key().locale();
    }

    Scope scope() {
        return site.key().scope();
    }

    /** The tag for a {@code lang} attribute when a text is not in the edition's language; else empty. */
    String lang(LanguageTag language) {
        return own.contains(language) ? "" : language.value();
    }

    /** The direction that belongs to {@link #lang}. */
    String dir(LanguageTag language) {
        return own.contains(language) ? "" : LocaleNames.of(language).direction();
    }

    /** A foreign language's name in the edition's language; empty for the edition's own. */
    String languageName(LanguageTag language) {
        return own.contains(language) ? "" : locale.nameOf(language);
    }

    LinkView link(Object href, Said said) {
        return new LinkView(href, said.text(), lang(said.language()), dir(said.language()));
    }

    /**
     * Whether a link leads somewhere in this edition: the page is there, and so is the block it names.
     *
     * @param anchor a block's id or a heading's, or empty
     */
    boolean leads(String section, String anchor) {
        boolean isThere = section.equals(Section.HOME)
                ? anchor.isEmpty() || edition().section(Section.HOME).isPresent()
                : site.pages().containsKey(section);
        return isThere && (withheld.isEmpty() || !withheld.contains(new BlockAddress(section, anchor)));
    }

    /** The anchors that links may name, because the source language has them, and that this edition does not show. */
    private static Set<BlockAddress> withheld(Edition edition) {
        Set<BlockAddress> withheld = new HashSet<>();
        for (ResolvedSection section : edition.sections().values()) {
            Set<String> missing = new HashSet<>();
            for (ResolvedBlock block : section.blocks()) {
                addMissing(missing, block, section.section().language());
            }
            section.blocks().forEach(block -> missing.removeAll(block.text().anchors()));
            missing.forEach(
                    anchor -> withheld.add(new BlockAddress(section.section().id(), anchor)));
        }
        return withheld;
    }

    private static void addMissing(Set<String> missing, ResolvedBlock block, LanguageTag source) {
        if (!block.state().isShown()) {
            missing.add(block.block().id());
        }
        BlockText text = block.block().texts().get(source);
        if (text != null && !text.prose().anchors().equals(block.text().anchors())) {
            missing.addAll(text.prose().anchors());
        }
    }

    /** What a scope is called in the edition's language. */
    String name(Scope scope) {
        if (scope instanceof Scope.OfCountry) {
            return locale.country(scope.id());
        }
        if (scope instanceof Scope.OfZone) {
            return text(Optional.ofNullable(version.playbook().zones().get(scope.id()))
                            .map(zone -> zone.name())
                            .orElse(LocalText.NONE))
                    .orElse(scope.id());
        }
        return words.text("scope.global");
    }

    /** The word for a scope's kind: {@code global}, {@code zone} or {@code country}. */
    static String kind(Scope scope) {
        return scope instanceof Scope.OfCountry ? "country" : scope instanceof Scope.OfZone ? "zone" : "global";
    }

    /**
     * Words that count something, in the class of the number.
     *
     * @param key without the class at its end
     * @param values what stands in the place of {@code {1}} and so on; the number itself is {@code {0}}
     */
    String count(String key, long number, Object... values) {
        LanguageTag counting = words.counting(key);
        LocaleNames names = own.contains(counting) ? locale : LocaleNames.of(counting);
        List<Object> all = new ArrayList<>(List.of(names.number(number)));
        all.addAll(List.of(values));
        return words.count(key, names.plural(number), all.toArray());
    }

    Optional<String> text(LocalText text) {
        return text.in(edition().chain()).map(Said::text);
    }

    String title() {
        return text(version.playbook().settings().title()).orElse("");
    }

    /** What a section's dimension is called in the edition's language. */
    String dimension(Section section) {
        return Optional.ofNullable(version.playbook().settings().dimensions().get(section.dimension()))
                .flatMap(dimension -> text(dimension.name()))
                .orElse(section.dimension());
    }
}
