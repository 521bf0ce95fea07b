package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.view.FrameView.OfferView;
import dev.diapason.playbook.output.view.HomeView;
import dev.diapason.playbook.output.view.HomeView.ChapterView;
import dev.diapason.playbook.output.view.HomeView.OmissionView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.Markup;
import dev.diapason.playbook.output.view.RecordView;
import dev.diapason.playbook.plan.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the home of one edition: whom to call, what to read first, people, and how the edition stands. */
final class HomeWriter {

    /** How many chapters are told apart as those to read first. */
    private static final int FIRST = 3;

    private final EditionContext context;
    private final ArticleWriter articles;
    private final UrgentWriter urgent;

    HomeWriter(EditionContext context, ArticleWriter articles, UrgentWriter urgent) {
        this.context = context;
        this.articles = articles;
        this.urgent = urgent;
    }

    /** The home's own text, or a stand-in when nobody has written one. */
    Section section() {
        return context.edition()
                .section(Section.HOME)
                .map(resolved -> resolved.section())
                .orElseGet(this::unwritten);
    }

    /**
     * The home's article.
     *
     * @param offers what else there is of the edition, relative to the home
     */
    byte[] article(List<OfferView> offers) {
        String introduction = context.edition()
                .section(Section.HOME)
                .map(resolved -> new String(articles.blocks(resolved, 0), StandardCharsets.UTF_8))
                .orElse("");
        Optional<Said> ownTitle = context.edition().section(Section.HOME).map(resolved -> resolved.title());
        List<ChapterView> chapters =
                context.site().navigation().stream().map(this::chapter).toList();
        int first = Math.min(FIRST, chapters.size());
        List<RecordView> people = context.records().contacts(false);
        HomeView view = new HomeView(
                ownTitle.map(Said::text).orElseGet(context::title),
                ownTitle.map(said -> context.lang(said.language())).orElse(""),
                ownTitle.map(said -> context.dir(said.language())).orElse(""),
                context.name(context.scope()),
                Switches.languageName(context.site().key()),
                urgent.forHome(),
                new Markup(introduction),
                chapters.subList(0, first),
                chapters.subList(first, chapters.size()),
                people.stream().filter(RecordView::isLocal).toList(),
                people.stream().filter(person -> !person.isLocal()).toList(),
                omissions(),
                new StateWriter(context).view(),
                offers);
        return Html.bytes(context.templates().render("home", context.tag(), view));
    }

    private LinkView link(String id) {
        Said title = context.site()
                .page(id)
                .map(page -> page.section().title())
                .orElseGet(() -> new Said(id, context.tag()));
        return context.link("./" + SitePaths.section(id), title);
    }

    private ChapterView chapter(NavigationItem item) {
        Said summary = context.edition()
                .section(item.id())
                .flatMap(section -> section.summary())
                .orElseGet(() -> new Said("", context.tag()));
        List<LinkView> sections = item.children().stream()
                .filter(NavigationItem::hasPage)
                .map(child -> link(child.id()))
                .toList();
        LinkView link = item.hasPage() ? link(item.id()) : context.link("", item.title());
        return new ChapterView(link, context.link("", summary), sections);
    }

    private List<OmissionView> omissions() {
        return context.edition().omissions().values().stream()
                .map(omission -> new OmissionView(
                        context.link("", omission.title()),
                        context.link("", omission.reason().orElseGet(() -> new Said("", context.tag())))))
                .toList();
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
