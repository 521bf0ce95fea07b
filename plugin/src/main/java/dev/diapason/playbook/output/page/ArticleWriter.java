package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.ReviewDate;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.view.ArticleView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Skeleton;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the text of a section's page, and the list of its headings. Not for several threads. */
final class ArticleWriter {

    private static final Hole TITLE = new Hole("title");
    private static final Hole SUMMARY = new Hole("summary");
    private static final Hole BLOCKS = new Hole("blocks");
    private static final Hole HREF = new Hole("href");
    private static final Hole TEXT = new Hole("text");
    private static final Hole ITEMS = new Hole("items");

    private final EditionContext context;
    private final BlockWriter blocks;

    ArticleWriter(EditionContext context, BlockWriter blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    /** The article of a section. */
    byte[] article(ResolvedSection section, int depth) {
        byte[] text = blocks.blocks(section, depth);
        ArticleView view = view(section);
        Skeleton skeleton = context.component("article", view, "title", "summary", "blocks");
        byte[] summary = section.summary().map(said -> Html.text(said.text())).orElse(Html.NOTHING);
        return skeleton.fill(Html.text(section.title().text()), summary, text);
    }

    /** The blocks of a section one after the other, as the home shows them. */
    byte[] blocks(ResolvedSection section, int depth) {
        return blocks.blocks(section, depth);
    }

    /** The list of a section's headings; nothing when there are fewer than two. */
    byte[] contents(ResolvedSection section) {
        ByteBuilder items = new ByteBuilder(1_024);
        int count = 0;
        for (ResolvedBlock block : section.blocks()) {
            Optional<Heading> heading = block.heading();
            if (heading.isPresent() && block.state().isShown()) {
                LinkView link = new LinkView(
                        HREF, TEXT, context.lang(block.headingLanguage()), context.dir(block.headingLanguage()));
                items.add(context.component("contents-item", link, "href", "text")
                        .fill(
                                Html.bytes("#" + block.block().id()),
                                Html.text(heading.get().text())));
                count++;
            }
        }
        return count < 2
                ? Html.NOTHING
                : context.component("contents", ITEMS, "items").fill(items.toBytes());
    }

    /** The looks of a section's text around its blocks. */
    ArticleView view(ResolvedSection section) {
        Optional<Entry> owner = section.section().owner().flatMap(context.owners()::person);
        Optional<LocalDate> review = section.section().reviewBy().map(ReviewDate::day);
        Said title = section.title();
        return new ArticleView(
                context.lang(title.language()),
                context.dir(title.language()),
                section.isBorrowed() ? context.languageName(title.language()) : "",
                context.dimension(section.section()),
                section.summary().isPresent(),
                owner.flatMap(person -> person.text("name")).orElse(""),
                owner.flatMap(person -> person.text("email")).orElse(""),
                review.map(LocalDate::toString).orElse(""),
                review.map(context.locale()::date).orElse(""),
                TITLE,
                SUMMARY,
                BLOCKS);
    }
}
