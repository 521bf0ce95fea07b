package dev.diapason.playbook.output;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.output.view.HomeView;
import dev.diapason.playbook.output.view.HomeView.ChapterView;
import dev.diapason.playbook.output.view.HomeView.CountsView;
import dev.diapason.playbook.output.view.HomeView.OmissionView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.Markup;
import dev.diapason.playbook.plan.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the home of one edition: crisis first, then chapters, people, and how the edition stands. */
final class HomeWriter {

    private static final String CRISIS = "crisis";

    private final EditionContext context;
    private final ArticleWriter articles;
    private final RecordWriter records;

    HomeWriter(EditionContext context, ArticleWriter articles, RecordWriter records) {
        this.context = context;
        this.articles = articles;
        this.records = records;
    }

    /** The home's own text, or a stand-in when nobody has written one. */
    Section section() {
        return context.edition()
                .section(Section.HOME)
                .map(resolved -> resolved.section())
                .orElseGet(this::unwritten);
    }

    byte[] article() {
        SiteEdition site = context.site();
        String introduction = context.edition()
                .section(Section.HOME)
                .map(resolved -> new String(articles.blocks(resolved, 0), StandardCharsets.UTF_8))
                .orElse("");
        Optional<Said> ownTitle = context.edition().section(Section.HOME).map(resolved -> resolved.title());
        HomeView view = new HomeView(
                ownTitle.map(Said::text).orElseGet(context::title),
                ownTitle.map(said -> context.lang(said.language())).orElse(""),
                ownTitle.map(said -> context.dir(said.language())).orElse(""),
                context.name(context.scope()),
                context.locale().ownName(),
                crisis(site),
                records.contacts(true),
                records.contacts(false),
                site.navigation().stream().map(this::chapter).toList(),
                omissions(),
                counts(site),
                new Markup(introduction));
        return Html.bytes(context.templates().render("home", context.tag(), view));
    }

    private List<LinkView> crisis(SiteEdition site) {
        return site.pages().keySet().stream()
                .filter(id -> id.equals(CRISIS) || id.startsWith(CRISIS + "/"))
                .limit(1)
                .map(this::link)
                .toList();
    }

    private LinkView link(String id) {
        Said title = context.site()
                .page(id)
                .map(page -> page.section().title())
                .orElseGet(() -> new Said(id, context.tag()));
        return context.link("./" + SitePaths.section(id), title);
    }

    private ChapterView chapter(NavigationItem item) {
        String summary = context.edition()
                .section(item.id())
                .flatMap(section -> section.summary())
                .map(Said::text)
                .orElse("");
        List<LinkView> sections = item.children().stream()
                .filter(NavigationItem::hasPage)
                .map(child -> link(child.id()))
                .toList();
        LinkView link = item.hasPage() ? link(item.id()) : context.link("", item.title());
        return new ChapterView(link, summary, sections);
    }

    private List<OmissionView> omissions() {
        return context.edition().omissions().values().stream()
                .map(omission -> new OmissionView(
                        context.link("", omission.title()),
                        context.link("", omission.reason().orElseGet(() -> new Said("", context.tag())))))
                .toList();
    }

    private static CountsView counts(SiteEdition site) {
        List<ResolvedBlock> blocks = site.pages().values().stream()
                .flatMap(page -> page.section().blocks().stream())
                .filter(block -> block.heading().isPresent())
                .toList();
        return new CountsView(
                count(blocks.stream()
                        .filter(block ->
                                block.level() == Level.LOCKED && block.waiver().isEmpty())
                        .count()),
                count(blocks.stream()
                        .filter(block -> block.state() == BlockState.ADAPTED)
                        .count()),
                count(blocks.stream().filter(block -> block.state().isWaiting()).count()));
    }

    private static int count(long count) {
        return Math.toIntExact(count);
    }

    private Section unwritten() {
        return new Section(
                Section.HOME,
                "",
                true,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                context.tag(),
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                context.version().playbook().settings().at());
    }
}
