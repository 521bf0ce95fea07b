package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Offer;
import dev.diapason.playbook.output.view.FrameView;
import dev.diapason.playbook.output.view.FrameView.NavigationView;
import dev.diapason.playbook.output.view.FrameView.OfferView;
import dev.diapason.playbook.output.view.FrameView.PageHoles;
import dev.diapason.playbook.plan.SitePaths;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Href;
import dev.diapason.playbook.template.Skeleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the pages of one edition have in common: the template is run once, and each page fills its holes. Not for several threads. */
final class Frame {

    private static final List<String> PAGE =
            List.of("title", "description", "head", "breadcrumb", "article", "contents", "pager", "latest");
    private static final byte[] CURRENT = Html.bytes(" aria-current=\"page\"");
    private static final Hole UP = new Hole("up");
    private static final Hole ROOT = new Hole("root");
    private static final byte[] OPEN = Html.bytes(" open");

    private final EditionContext context;
    private final Site site;
    private final Skeleton skeleton;
    private final Map<Integer, Skeleton> byDepth = new HashMap<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Destination> destinations = new ArrayList<>();
    private final byte[] missing;

    Frame(EditionContext context, Site site) {
        this.context = context;
        this.site = site;
        Switches switches = new Switches(context, site, path -> new Href(ROOT, path));
        FrameView view = new FrameView(
                context.title(),
                context.tag().value(),
                context.locale().direction(),
                context.name(context.scope()),
                Switches.languageName(context.site().key()),
                context.version().number().toString(),
                Switches.kind(context.version()),
                site.latest().map(latest -> latest.number().toString()).orElse(""),
                UP,
                ROOT,
                navigation(context.site().navigation()),
                switches.versions(),
                switches.zonesForReader(),
                switches.languages(),
                offers(path -> new Href(UP, path), offer -> true),
                context.kept(),
                urgent(),
                holes());
        List<String> names = names();
        names.addAll(List.of(UP.name(), ROOT.name()));
        skeleton = context.templates().skeleton("page", context.tag(), view).ordered(names);
        missing = Html.text(context.words().text("switch.elsewhere"));
    }

    /**
     * Puts a page together.
     *
     * @param section whose page it is
     * @param depth how many path parts the page lies below the edition
     * @param own the parts that no other page has: title, description, head, breadcrumb, article, contents, pager
     */
    void fill(Section section, int depth, ByteBuilder out, byte[]... own) throws IOException {
        byte[][] values = Arrays.copyOf(own, slots.size());
        set(values, "c:" + section.id(), CURRENT);
        set(values, "o:" + section.id(), OPEN);
        for (int slash = section.id().lastIndexOf('/');
                slash > 0;
                slash = section.id().lastIndexOf('/', slash - 1)) {
            set(values, "o:" + section.id().substring(0, slash), OPEN);
        }
        byte[] path = Html.bytes(SitePaths.section(section.id()));
        for (Destination destination : destinations) {
            Targets.Target target = Targets.find(section, destination.edition);
            boolean isHere = target.section().equals(section.id());
            byte[] there = isHere ? path : Html.bytes(SitePaths.section(target.section()));
            values[destination.slot] = there;
            if (!target.isSame()) {
                values[destination.slot + 1] = missing;
            }
            if (destination.isLatest) {
                set(values, "latest", there);
            }
        }
        at(depth).fill(out, values);
    }

    private Skeleton at(int depth) {
        return byDepth.computeIfAbsent(
                depth,
                each -> skeleton.with(Map.of(
                        UP.name(), Html.bytes(SitePaths.up(each)), ROOT.name(), Html.bytes(SitePaths.up(each + 3)))));
    }

    /** What else there is of the edition as a whole, and not of one page; relative to the edition's home. */
    List<OfferView> offersOfEdition() {
        return offers(path -> SitePaths.up(0) + path, offer -> !offer.isOfPage());
    }

    /**
     * Puts together a page that every edition has under the same name beside its home, and that is no section.
     *
     * @param path below the edition
     * @param own as for a section
     */
    void fill(String path, ByteBuilder out, byte[]... own) throws IOException {
        byte[][] values = Arrays.copyOf(own, slots.size());
        byte[] there = Html.bytes(path);
        for (Destination destination : destinations) {
            values[destination.slot] = there;
        }
        set(values, "latest", there);
        at(0).fill(out, values);
    }

    /**
     * Where a switcher leads.
     *
     * @param slot of the section's path; that of the remark is the next
     * @param isLatest whether it is this edition in the latest version
     */
    private record Destination(SiteEdition edition, int slot, boolean isLatest) {}

    private void set(byte[][] values, String hole, byte[] value) {
        Integer slot = slots.get(hole);
        if (slot != null) {
            values[slot] = value;
        }
    }

    private List<NavigationView> navigation(List<NavigationItem> items) {
        return items.stream()
                .map(item -> new NavigationView(
                        item.title().text(),
                        context.lang(item.title().language()),
                        context.dir(item.title().language()),
                        item.hasPage() ? SitePaths.section(item.id()) : "",
                        new Hole("c:" + item.id()),
                        new Hole("o:" + item.id()),
                        navigation(item.children())))
                .toList();
    }

    private List<OfferView> offers(Function<String, Object> address, Predicate<Offer> isWanted) {
        return context.offers().stream()
                .filter(isWanted)
                .map(offer -> new OfferView(
                        offer.word(),
                        offer.isOfPage() ? path(offer) : address.apply(path(offer)),
                        offer.rel(),
                        offer.type()))
                .toList();
    }

    private String path(Offer offer) {
        return offer.path().replace(Offer.EDITION, context.site().key().path());
    }

    private Object urgent() {
        return UrgentWriter.page(context.site())
                .<Object>map(page -> new Href(UP, SitePaths.section(page.id())))
                .orElse("");
    }

    private static PageHoles holes() {
        return new PageHoles(
                new Hole(PAGE.get(0)),
                new Hole(PAGE.get(1)),
                new Hole(PAGE.get(2)),
                new Hole(PAGE.get(3)),
                new Hole(PAGE.get(4)),
                new Hole(PAGE.get(5)),
                new Hole(PAGE.get(6)),
                new Hole(PAGE.get(7)));
    }

    /** Every hole the frame may show, in the order of the values. */
    private List<String> names() {
        List<String> names = new ArrayList<>(PAGE);
        addNavigation(names, context.site().navigation());
        for (SiteEdition edition : context.version().editions()) {
            add(names, Switches.hole(edition), edition, false);
        }
        for (SiteVersion version : site.versions()) {
            SiteEdition there = Targets.edition(context.site(), version.editions());
            add(names, Switches.hole(version), there, version.isLatest());
        }
        for (int i = 0; i < names.size(); i++) {
            slots.put(names.get(i), i);
        }
        return names;
    }

    private void add(List<String> names, String hole, SiteEdition edition, boolean isLatest) {
        destinations.add(new Destination(edition, names.size(), isLatest));
        names.add(hole);
        names.add(Switches.note(hole));
    }

    private static void addNavigation(List<String> names, List<NavigationItem> items) {
        for (NavigationItem item : items) {
            names.add("c:" + item.id());
            names.add("o:" + item.id());
            addNavigation(names, item.children());
        }
    }
}
