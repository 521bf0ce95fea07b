package dev.diapason.playbook.output.context;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.template.Skeleton;
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
public final class EditionContext {

    private final Horizon.View view;
    private final SiteVersion version;
    private final SiteEdition site;
    private final Templates templates;
    private final Images images;
    private final List<Output> outputs;
    private final Words words;
    private final LocaleNames locale;
    private final List<LanguageTag> own;
    private final Set<BlockAddress> withheld;
    private final Owners owners;
    private final Marks marks;
    private final RecordWriter records;

    /**
     * The beginning of an edition.
     *
     * @param images of its version
     * @param outputs those that are made
     */
    EditionContext(Horizon.View view, Templates templates, Images images, List<Output> outputs) {
        this.view = view;
        this.version = view.version();
        this.site = view.edition();
        this.templates = templates;
        this.images = images;
        this.outputs = List.copyOf(outputs);
        this.words = templates.words(tag());
        this.locale = LocaleNames.of(tag());
        this.own = tag().truncations();
        this.withheld = withheld(site.edition());
        this.owners = new Owners(this);
        this.marks = new Marks(this);
        this.records = new RecordWriter(this);
    }

    /** All versions, as far as this edition sees them. */
    public Site all() {
        return view.site();
    }

    /** Its version: this edition whole, the others in outlines. */
    public SiteVersion version() {
        return version;
    }

    /** Its pages, navigation and redirects. */
    public SiteEdition site() {
        return site;
    }

    /** Its texts, and the records that hold in it. */
    public Edition edition() {
        return site.edition();
    }

    /** What it looks like. */
    public Templates templates() {
        return templates;
    }

    /** The words of the interface in its language. */
    public Words words() {
        return words;
    }

    /** A component of the site template in the words of this edition; see {@link Templates#component}. */
    public Skeleton component(String name, Object view, String... holes) {
        return templates.component(name, tag(), view, holes);
    }

    /** Names, dates, numbers and the order of words in its language. */
    public LocaleNames locale() {
        return locale;
    }

    /**
     * Whether a file of this edition is asked for under any of the version's names.
     *
     * @param path below the edition's home; empty for anything there
     */
    public boolean isWanted(String path, OutputSink sink) {
        return sink.wants(version, site.key().path() + path);
    }

    /** What its pages may lead to, in the order of the outputs. */
    public List<Offer> offers() {
        return outputs.stream()
                .flatMap(output -> output.offers(all(), version).stream())
                .toList();
    }

    /** What a reader's device should keep of it: paths relative to its home, each once. */
    public List<String> kept() {
        List<Offer> offers = offers();
        return outputs.stream()
                .flatMap(output -> output.kept(site, offers).stream())
                .distinct()
                .toList();
    }

    /** The element that shows an image of its version; see {@link Images#html}. */
    public byte[] image(Prose.Image image, String root, boolean isLazy) {
        return images.html(image, root, isLazy);
    }

    /** Who answers for a text. */
    public Owners owners() {
        return owners;
    }

    /** How blocks stand. */
    public Marks marks() {
        return marks;
    }

    /** Facts and data views. */
    public RecordWriter records() {
        return records;
    }

    /** Its language, in which borrowed texts need not be. */
    public LanguageTag tag() {
        return site.key().locale();
    }

    /** The group, zone or country that it is for. */
    public Scope scope() {
        return site.key().scope();
    }

    /** The tag for a {@code lang} attribute when a text is not in the edition's language; else empty. */
    public String lang(LanguageTag language) {
        return own.contains(language) ? "" : language.value();
    }

    /** The direction that belongs to {@link #lang}. */
    public String dir(LanguageTag language) {
        return own.contains(language) ? "" : LocaleNames.of(language).direction();
    }

    /** A foreign language's name in the edition's language; empty for the edition's own. */
    public String languageName(LanguageTag language) {
        return own.contains(language) ? "" : locale.nameOf(language);
    }

    /** A link whose words say their language where it is not the edition's. */
    public LinkView link(Object href, Said said) {
        return new LinkView(href, said.text(), lang(said.language()), dir(said.language()));
    }

    /**
     * Whether a link leads somewhere in this edition: the page is there, and so is the block it names.
     *
     * @param anchor a block's id or a heading's, or empty
     */
    public boolean leads(String section, String anchor) {
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
    public String name(Scope scope) {
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

    /**
     * Words that count something, in the class of the number.
     *
     * @param key without the class at its end
     * @param values what stands in the place of {@code {1}} and so on; the number itself is {@code {0}}
     */
    public String count(String key, long number, Object... values) {
        LanguageTag counting = words.counting(key);
        LocaleNames names = own.contains(counting) ? locale : LocaleNames.of(counting);
        List<Object> all = new ArrayList<>(List.of(names.number(number)));
        all.addAll(List.of(values));
        return words.count(key, names.plural(number), all.toArray());
    }

    Optional<String> text(LocalText text) {
        return text.in(edition().chain()).map(Said::text);
    }

    /** What the playbook is called in the edition's language; empty when it has no title there. */
    public String title() {
        return text(version.playbook().settings().title()).orElse("");
    }

    /** What a section's dimension is called in the edition's language. */
    public String dimension(Section section) {
        return Optional.ofNullable(version.playbook().settings().dimensions().get(section.dimension()))
                .flatMap(dimension -> text(dimension.name()))
                .orElse(section.dimension());
    }
}
