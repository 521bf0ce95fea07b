package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Offer;
import dev.diapason.playbook.output.context.OutputSink;
import dev.diapason.playbook.output.view.BreadcrumbView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.PagerView;
import dev.diapason.playbook.plan.SitePaths;
import dev.diapason.playbook.template.Hole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes all pages of one edition of one version. Not for several threads; each edition has its own. */
final class EditionPages {

    private static final String INDEX = "index.html";

    private final EditionContext context;
    private final Site site;
    private final HeadLinks head;
    private final ArticleWriter articles;
    private final HomeWriter home;
    private final UrgentWriter urgent;
    private final Frame frame;
    private final ByteBuilder page = new ByteBuilder(65_536);

    EditionPages(EditionContext context, ProseCache cache, HeadLinks head) {
        this.context = context;
        this.site = context.all();
        this.head = head;
        ProseWriter prose = new ProseWriter(context, cache, Placing.PAGE);
        ProseWriter group = new ProseWriter(context, cache, Placing.AGAIN);
        ChangeLinks changes = new ChangeLinks(context, site.settings());
        Origin origin = new OriginWriter(context, group, changes);
        Notes notes = new Notes(context, "note", prose, changes);
        BlockWriter.Parts parts = new BlockWriter.Parts("block", Placing.PAGE, prose, origin, notes);
        BlockWriter blocks = new BlockWriter(context, parts);
        this.frame = new Frame(context, site);
        this.articles = new ArticleWriter(context, blocks);
        this.urgent = new UrgentWriter(context);
        this.home = new HomeWriter(context, articles, urgent);
    }

    /**
     * Writes the home, every section and every redirect.
     *
     * @return how many pages the edition has: its home and its sections
     */
    int write(OutputSink sink) throws IOException {
        if (context.isWanted(INDEX, sink)) {
            writeHome(sink);
        }
        if (context.isWanted(SearchPage.NAME, sink) && context.offers().contains(Offer.SEARCH)) {
            writeSearch(sink);
        }
        for (Page each : context.site().pages().values()) {
            if (context.isWanted(each.path() + INDEX, sink)) {
                writePage(each, sink);
            }
        }
        for (Map.Entry<String, String> redirect : context.site().redirects().entrySet()) {
            if (context.isWanted(SitePaths.section(redirect.getKey()) + INDEX, sink)) {
                writeRedirect(redirect.getKey(), redirect.getValue(), sink);
            }
        }
        return context.site().pages().size() + 1;
    }

    private void writeHome(OutputSink sink) throws IOException {
        page.clear();
        frame.fill(
                home.section(),
                0,
                page,
                Html.text(context.words().text("nav.home")),
                Html.text(context.title()),
                head.of(context.site(), Section.HOME),
                Html.NOTHING,
                home.article(frame.offersOfEdition()));
        send("", INDEX, sink);
    }

    private void writeSearch(OutputSink sink) throws IOException {
        page.clear();
        BreadcrumbView breadcrumb =
                new BreadcrumbView(new LinkView("./", context.words().text("nav.home"), "", ""), List.of());
        frame.fill(
                SearchPage.NAME,
                page,
                Html.text(context.words().text("search.title")),
                Html.text(context.words().text("search.description", context.title())),
                head.ofOther(context.site(), SearchPage.NAME),
                context.component("breadcrumb", breadcrumb).fill(),
                new SearchPage(context).article());
        send("", SearchPage.NAME, sink);
    }

    private void writePage(Page each, OutputSink sink) throws IOException {
        int depth = each.depth();
        page.clear();
        frame.fill(
                each.section().section(),
                depth,
                page,
                Html.text(each.section().title().text()),
                description(each),
                head.of(context.site(), each.id()),
                above(each, depth),
                articles.article(each.section(), depth),
                articles.contents(each.section()),
                pager(each, depth));
        send(each.path(), INDEX, sink);
    }

    private void send(String path, String name, OutputSink sink) throws IOException {
        sink.accept(context.version(), context.site().key().path() + path + name, page.array(), page.length());
    }

    private void writeRedirect(String alias, String section, OutputSink sink) throws IOException {
        int depth = SitePaths.depth(SitePaths.section(alias));
        String title = context.site()
                .page(section)
                .map(each -> each.section().title().text())
                .orElse(section);
        byte[] html = Redirects.html(
                context.templates(),
                context.tag(),
                SitePaths.up(depth + 3),
                SitePaths.up(depth) + SitePaths.section(section),
                title);
        sink.accept(
                context.version(), context.site().key().path() + SitePaths.section(alias) + INDEX, html, html.length);
    }

    private byte[] description(Page each) {
        return each.section()
                .summary()
                .map(said -> Html.text(said.text()))
                .orElseGet(() -> Html.text(each.section().title().text() + " · " + context.title()));
    }

    private byte[] breadcrumb(Page each, int depth) {
        String up = SitePaths.up(depth);
        List<LinkView> parents = new ArrayList<>();
        List<byte[]> values = new ArrayList<>();
        List<String> holes = new ArrayList<>();
        for (String parent : each.parents()) {
            parents.add(link(parent, up, holes, values));
        }
        LinkView start = new LinkView(up, context.words().text("nav.home"), "", "");
        return context.component("breadcrumb", new BreadcrumbView(start, parents), holes.toArray(String[]::new))
                .fill(values.toArray(byte[][]::new));
    }

    private byte[] pager(Page each, int depth) {
        String up = SitePaths.up(depth);
        List<byte[]> values = new ArrayList<>();
        List<String> holes = new ArrayList<>();
        List<LinkView> previous = links(each.previous(), up, holes, values);
        List<LinkView> next = links(each.next(), up, holes, values);
        return context.component("pager", new PagerView(previous, next), holes.toArray(String[]::new))
                .fill(values.toArray(byte[][]::new));
    }

    private List<LinkView> links(Optional<String> id, String up, List<String> holes, List<byte[]> values) {
        return id.map(section -> List.of(link(section, up, holes, values))).orElse(List.of());
    }

    /** What stands above a page's title: on the crisis page, whom to call comes before all else. */
    private byte[] above(Page each, int depth) {
        byte[] way = breadcrumb(each, depth);
        return urgent.isOn(each)
                ? new ByteBuilder(8_192).add(urgent.forPage()).add(way).toBytes()
                : way;
    }

    /** A link whose address and words are holes, so that all pages with as many links share one run. */
    private LinkView link(String id, String up, List<String> holes, List<byte[]> values) {
        Said title = context.site()
                .page(id)
                .map(target -> target.section().title())
                .orElseGet(() -> new Said(id, context.tag()));
        Hole href = new Hole("href" + holes.size());
        Hole text = new Hole("text" + holes.size());
        holes.add(href.name());
        values.add(Html.bytes(up + SitePaths.section(id)));
        holes.add(text.name());
        values.add(Html.text(title.text()));
        return new LinkView(href, text, context.lang(title.language()), context.dir(title.language()));
    }
}
