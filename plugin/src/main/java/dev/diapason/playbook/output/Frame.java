package dev.diapason.playbook.output;

import dev.diapason.playbook.locale.LocaleData;
import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.view.FrameView;
import dev.diapason.playbook.output.view.FrameView.NavigationView;
import dev.diapason.playbook.output.view.FrameView.PageHoles;
import dev.diapason.playbook.plan.SitePaths;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pages of one edition have in common, for one depth of page: the template is run once, and each page fills its holes.
 */
final class Frame {

    private static final List<String> PAGE =
            List.of("title", "description", "head", "breadcrumb", "article", "contents", "pager", "latest");
    private static final byte[] CURRENT = Html.bytes(" aria-current=\"page\"");
    private static final byte[] OPEN = Html.bytes(" open");

    private final EditionContext context;
    private final Site site;
    private final Skeleton skeleton;
    private final Map<String, Integer> slots = new HashMap<>();
    private final byte[] missing;

    Frame(EditionContext context, Site site, int depth) {
        this.context = context;
        this.site = site;
        String up = SitePaths.up(depth);
        String root = SitePaths.up(depth + 3);
        Switches switches = new Switches(context, site, root);
        LocaleData data = context.locale();
        FrameView view = new FrameView(
                context.title(),
                context.tag().value(),
                data.direction(),
                context.name(context.scope()),
                data.ownName(),
                context.version().number().toString(),
                Switches.kind(context.version()),
                site.latest().map(latest -> latest.number().toString()).orElse(""),
                up,
                root,
                navigation(context.site().navigation()),
                switches.versions(),
                switches.zones(),
                switches.languages(),
                holes());
        skeleton = context.templates().skeleton("page", context.tag(), view).ordered(names());
        missing = Html.text(context.words().text("switch.elsewhere"));
    }

    /**
     * Puts a page together.
     *
     * @param section whose page it is
     * @param own the parts that no other page has: title, description, head, breadcrumb, article, contents, pager
     */
    void fill(Section section, ByteBuilder out, byte[]... own) {
        byte[][] values = Arrays.copyOf(own, slots.size());
        set(values, "c:" + section.id(), CURRENT);
        set(values, "o:" + section.id(), OPEN);
        for (int slash = section.id().lastIndexOf('/');
                slash > 0;
                slash = section.id().lastIndexOf('/', slash - 1)) {
            set(values, "o:" + section.id().substring(0, slash), OPEN);
        }
        for (SiteEdition edition : context.version().editions()) {
            target(values, Switches.hole(edition), section, edition);
        }
        for (SiteVersion version : site.versions()) {
            SiteEdition there = Targets.edition(context.site(), version.editions());
            target(values, Switches.hole(version), section, there);
            if (version.isLatest()) {
                set(values, "latest", Html.bytes(there.key().path() + path(section, there)));
            }
        }
        out.add(skeleton.fill(values));
    }

    private void target(byte[][] values, String hole, Section section, SiteEdition there) {
        Targets.Target target = Targets.find(section, there);
        set(values, hole, Html.bytes(SitePaths.section(target.section())));
        if (!target.isSame()) {
            set(values, Switches.note(hole), missing);
        }
    }

    private static String path(Section section, SiteEdition there) {
        return SitePaths.section(Targets.find(section, there).section());
    }

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
            names.add(Switches.hole(edition));
            names.add(Switches.note(Switches.hole(edition)));
        }
        for (SiteVersion version : site.versions()) {
            names.add(Switches.hole(version));
            names.add(Switches.note(Switches.hole(version)));
        }
        for (int i = 0; i < names.size(); i++) {
            slots.put(names.get(i), i);
        }
        return names;
    }

    private static void addNavigation(List<String> names, List<NavigationItem> items) {
        for (NavigationItem item : items) {
            names.add("c:" + item.id());
            names.add("o:" + item.id());
            addNavigation(names, item.children());
        }
    }
}
