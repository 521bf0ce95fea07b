package dev.diapason.playbook.output.markdown;

import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.plan.SitePaths;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes the pages of one edition as Markdown. Not for several threads. */
final class MarkdownWriter {

    private static final String FILE = "index.md";

    private final EditionContext context;
    private final MarkdownCache cache;
    private final Map<Object, String> looked = new HashMap<>();

    MarkdownWriter(EditionContext context, MarkdownCache cache) {
        this.context = context;
        this.cache = cache;
    }

    /** The home: what the edition is, its own words, and the list of its pages. */
    String home() {
        StringBuilder text =
                new StringBuilder("# ").append(plain(context.title())).append("\n\n> ");
        text.append(plain(context.name(context.scope()))).append(" · ");
        text.append(plain(context.locale().ownName())).append(" · ");
        text.append(context.version().number()).append('\n');
        context.edition().section(Section.HOME).ifPresent(section -> blocks(section, 0, text));
        text.append('\n');
        for (Page page : context.site().pages().values()) {
            text.append("  ".repeat(page.parents().size())).append("- [");
            text.append(plain(page.section().title().text()))
                    .append("](")
                    .append(page.path() + FILE)
                    .append(')');
            page.section()
                    .summary()
                    .map(Said::text)
                    .ifPresent(said -> text.append(": ").append(plain(said)));
            text.append('\n');
        }
        return text.toString();
    }

    /** The page of a section: title, summary, and every block with the mark of its level. */
    String page(Page page) {
        ResolvedSection section = page.section();
        StringBuilder text =
                new StringBuilder("# ").append(plain(section.title().text())).append('\n');
        section.summary()
                .ifPresent(said -> text.append('\n').append(plain(said.text())).append('\n'));
        blocks(section, page.depth(), text);
        return text.toString();
    }

    private void blocks(ResolvedSection section, int depth, StringBuilder text) {
        for (ResolvedBlock block : section.blocks()) {
            if (block.heading().isPresent()) {
                String id = block.block().id();
                text.append("\n## ")
                        .append(HtmlToMarkdown.of(block.heading().get().html()));
                text.append(" {#").append(id).append("}\n");
            } else if (block.text().isBlank()
                    && block.notes().isEmpty()
                    && block.state().isShown()) {
                continue;
            }
            text.append("\n**").append(plain(context.marks().of(block).words())).append("**\n");
            if (!block.state().isShown()) {
                block.reason()
                        .ifPresent(reason ->
                                text.append('\n').append(plain(reason.text())).append('\n'));
                continue;
            }
            borrowed(block.isBorrowed(), block.language(), "", text);
            text.append('\n')
                    .append(prose(block.text(), block.language(), section.section(), depth))
                    .append('\n');
            for (ResolvedBlock.Note note : block.notes()) {
                text.append("\n> **").append(plain(context.words().text("note.from", context.name(note.scope()))));
                text.append("**\n>\n");
                borrowed(note.isBorrowed(), note.language(), "> ", text);
                text.append(quoted(prose(note.text(), note.language(), section.section(), depth)));
            }
        }
    }

    private void borrowed(boolean isBorrowed, LanguageTag language, String prefix, StringBuilder text) {
        String name = context.languageName(language);
        if (isBorrowed && !name.isEmpty()) {
            text.append(prefix.isEmpty() ? "\n" : "").append(prefix).append('_');
            text.append(plain(context.words().text("notice.borrowed", name))).append("_\n");
            text.append(prefix.isEmpty() ? "" : ">\n");
        }
    }

    private static String quoted(String markdown) {
        StringBuilder quoted = new StringBuilder();
        markdown.lines()
                .forEach(line ->
                        quoted.append(line.isEmpty() ? ">" : "> " + line).append('\n'));
        return quoted.toString();
    }

    private String prose(Prose prose, LanguageTag language, Section page, int depth) {
        StringBuilder text = new StringBuilder();
        String end = "";
        for (Object piece : cache.pieces(prose, language)) {
            if (piece instanceof String ready) {
                text.append(ready);
            } else if (piece instanceof Prose.SectionLink link) {
                String target = link.section().isEmpty() ? page.id() : link.section();
                boolean leads = context.leads(target, link.anchor());
                text.append(leads ? "[" : "");
                end = leads ? "](" + address(target, link.anchor(), page, depth) + ")" : "";
            } else if (piece instanceof Prose.FileLink file) {
                text.append('[');
                end = "](" + SitePaths.up(depth + 2) + file.path() + ")";
            } else if (piece instanceof Prose.LinkEnd) {
                text.append(end);
            } else {
                text.append(other((Prose.Part) piece, depth));
            }
        }
        return text.toString();
    }

    private static String address(String section, String anchor, Section page, int depth) {
        String there = section.equals(page.id()) ? "" : SitePaths.up(depth) + SitePaths.section(section) + FILE;
        return anchor.isEmpty() ? there : there + "#" + anchor;
    }

    private String other(Prose.Part part, int depth) {
        if (part instanceof Prose.Fact fact) {
            return looked.computeIfAbsent(
                    fact, key -> markdown(context.records().fact(fact)));
        }
        if (part instanceof Prose.DataView view) {
            return looked.computeIfAbsent(
                    view, key -> markdown(context.records().view(view)));
        }
        return part instanceof Prose.Image image
                ? "![" + plain(image.alt()) + "](" + SitePaths.up(depth + 2) + image.path() + ")"
                : "";
    }

    private static String markdown(byte[] html) {
        return HtmlToMarkdown.of(new String(html, StandardCharsets.UTF_8));
    }

    private static String plain(String words) {
        MarkdownLines lines = new MarkdownLines();
        lines.text(words);
        return lines.toString();
    }
}
