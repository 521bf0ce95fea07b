package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.NavigationItem;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.context.Marks;
import dev.diapason.playbook.output.view.MarkView;
import dev.diapason.playbook.output.view.WholeView;
import dev.diapason.playbook.output.view.WholeView.ContentsEntry;
import dev.diapason.playbook.output.view.WholeView.SectionView;
import dev.diapason.playbook.plan.SitePaths;
import dev.diapason.playbook.template.Hole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a whole edition as one page in reading order. Not for several threads. */
final class WholeWriter {

    private static final Hole SECTIONS = new Hole("sections");
    private static final Hole ID = new Hole("id");

    private final EditionContext context;
    private final ArticleWriter articles;

    WholeWriter(EditionContext context, ProseCache cache) {
        this.context = context;
        ProseWriter prose = new ProseWriter(context, cache, Placing.WHOLE);
        ChangeLinks changes = new ChangeLinks(context, context.all().settings());
        Map<Marks.Mark, byte[]> written = new HashMap<>();
        Origin origin = (section, block, depth) ->
                written.computeIfAbsent(context.marks().of(block), this::html);
        Notes notes = new Notes(context, "all-note", prose, changes);
        BlockWriter.Parts parts = new BlockWriter.Parts("all-block", Placing.WHOLE, prose, origin, notes);
        this.articles = new ArticleWriter(context, new BlockWriter(context, parts));
    }

    /**
     * Writes the page.
     *
     * @param hasPages whether the sections have pages of their own to go back to
     */
    void write(boolean hasPages, ByteBuilder out) throws IOException {
        ByteBuilder sections = new ByteBuilder(262_144);
        Optional<ResolvedSection> home = context.edition().section(Section.HOME);
        home.ifPresent(section -> sections.add(section(section, true)));
        for (Page page : context.site().pages().values()) {
            sections.add(section(page.section(), page.parents().isEmpty()));
        }
        WholeView view = new WholeView(
                context.title(),
                context.tag().value(),
                context.locale().direction(),
                SitePaths.up(3),
                context.name(context.scope()),
                context.locale().ownName(),
                context.version().number().toString(),
                context.version().kind() == SiteVersion.Kind.NEXT,
                home.isPresent() ? "" : Placing.WHOLE.prefix(Section.HOME),
                hasPages ? "./" : "",
                contents(home),
                SECTIONS);
        context.templates()
                .skeleton("all", context.tag(), view)
                .ordered("sections")
                .fill(out, new byte[][] {sections.toBytes()});
    }

    private byte[] html(Marks.Mark mark) {
        return context.component("mark", new MarkView(mark.kind(), mark.words()))
                .fill();
    }

    private byte[] section(ResolvedSection section, boolean isChapter) {
        SectionView view = new SectionView(isChapter, articles.view(section), ID);
        return context.component("all-section", view, "id", "title", "summary", "blocks")
                .fill(
                        Html.bytes(Placing.WHOLE.prefix(section.section().id())),
                        Html.text(section.title().text()),
                        section.summary().map(said -> Html.text(said.text())).orElse(Html.NOTHING),
                        articles.blocks(section, 0));
    }

    private List<ContentsEntry> contents(Optional<ResolvedSection> home) {
        List<ContentsEntry> entries = new ArrayList<>();
        home.ifPresent(section -> entries.add(entry(Section.HOME, section.title(), List.of())));
        context.site().navigation().forEach(item -> entries.add(entry(item)));
        return entries;
    }

    private ContentsEntry entry(NavigationItem item) {
        List<ContentsEntry> children = item.children().stream().map(this::entry).toList();
        return item.hasPage()
                ? entry(item.id(), item.title(), children)
                : new ContentsEntry(context.link("", item.title()), children);
    }

    private ContentsEntry entry(String section, Said title, List<ContentsEntry> children) {
        return new ContentsEntry(context.link("#" + Placing.WHOLE.prefix(section), title), children);
    }
}
