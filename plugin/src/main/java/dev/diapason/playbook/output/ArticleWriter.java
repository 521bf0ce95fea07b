package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.ReviewDate;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.view.ArticleView;
import dev.diapason.playbook.output.view.BlockView;
import dev.diapason.playbook.output.view.LinkView;
import dev.diapason.playbook.output.view.NoteView;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Skeleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the text of a section's page, and the list of its headings. Not for several threads. */
final class ArticleWriter {

    private static final Hole ID = new Hole("id");
    private static final Hole HEADING = new Hole("heading");
    private static final Hole BODY = new Hole("body");
    private static final Hole NOTES = new Hole("notes");
    private static final Hole TITLE = new Hole("title");
    private static final Hole SUMMARY = new Hole("summary");
    private static final Hole BLOCKS = new Hole("blocks");
    private static final Hole HREF = new Hole("href");
    private static final Hole TEXT = new Hole("text");
    private static final Hole ITEMS = new Hole("items");

    private final EditionContext context;
    private final Components components;
    private final ProseWriter prose;
    private final SuggestLink suggest;
    private final Map<Look, Skeleton> looks = new HashMap<>();
    private final ByteBuilder blocks = new ByteBuilder(16_384);
    private final ByteBuilder body = new ByteBuilder(8_192);
    private final ByteBuilder notes = new ByteBuilder(1_024);

    ArticleWriter(EditionContext context, Components components, ProseWriter prose, SuggestLink suggest) {
        this.context = context;
        this.components = components;
        this.prose = prose;
        this.suggest = suggest;
    }

    /** The article of a section. */
    byte[] article(ResolvedSection section, int depth) {
        byte[] text = blocks(section, depth);
        ArticleView view = view(section);
        Skeleton skeleton = components.of("article", context.tag(), view, "title", "summary", "blocks");
        byte[] summary = section.summary().map(said -> Html.text(said.text())).orElse(Html.NOTHING);
        return skeleton.fill(Html.text(section.title().text()), summary, text);
    }

    /** The blocks of a section one after the other, as the home shows them. */
    byte[] blocks(ResolvedSection section, int depth) {
        blocks.clear();
        for (ResolvedBlock block : section.blocks()) {
            if (!isEmptyIntro(block)) {
                blocks.add(block(section, block, depth));
            }
        }
        return blocks.toBytes();
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
                items.add(components
                        .of("contents-item", context.tag(), link, "href", "text")
                        .fill(
                                Html.bytes("#" + block.block().id()),
                                Html.text(heading.get().text())));
                count++;
            }
        }
        return count < 2
                ? Html.NOTHING
                : components.of("contents", context.tag(), ITEMS, "items").fill(items.toBytes());
    }

    private static boolean isEmptyIntro(ResolvedBlock block) {
        return block.block().id().equals(Block.INTRO)
                && block.text().isBlank()
                && block.notes().isEmpty()
                && block.state().isShown();
    }

    private byte[] block(ResolvedSection section, ResolvedBlock block, int depth) {
        body.clear();
        prose.write(block.text(), block.language(), section.section(), depth, body);
        byte[] text = body.toBytes();
        notes.clear();
        for (ResolvedBlock.Note note : block.notes()) {
            body.clear();
            prose.write(note.text(), note.language(), section.section(), depth, body);
            notes.add(components.of("note", context.tag(), view(note), "body").fill(body.toBytes()));
        }
        notes.add(suggest.html(section.section(), block));
        Look look = new Look(
                block.level(),
                block.state(),
                block.origin(),
                block.heading().isPresent(),
                block.headingLanguage(),
                block.language(),
                block.isBorrowed() && !isToldOnce(section),
                block.waiver(),
                block.reason());
        Skeleton skeleton = looks.computeIfAbsent(
                look, each -> components.of("block", context.tag(), view(each), "id", "heading", "body", "notes"));
        byte[] heading = block.heading().map(words -> Html.bytes(words.html())).orElse(Html.NOTHING);
        return skeleton.fill(Html.bytes(block.block().id()), heading, text, notes.toBytes());
    }

    private NoteView view(ResolvedBlock.Note note) {
        return new NoteView(
                context.name(note.scope()),
                EditionContext.kind(note.scope()),
                context.lang(note.language()),
                context.dir(note.language()),
                note.isBorrowed() ? context.languageName(note.language()) : "",
                BODY);
    }

    /** A page that is borrowed whole says so at its head; the home has no such head. */
    private static boolean isToldOnce(ResolvedSection section) {
        return section.isBorrowed() && !section.section().id().equals(Section.HOME);
    }

    /** All that the looks of a block depend on within one edition; a cheaper key than the view itself. */
    private record Look(
            Level level,
            BlockState state,
            Scope origin,
            boolean hasHeading,
            LanguageTag headingLanguage,
            LanguageTag language,
            boolean isNoticed,
            Optional<Decision> waiver,
            Optional<Said> reason) {}

    private BlockView view(Look look) {
        return new BlockView(
                look.level.word(),
                look.state.word(),
                context.name(look.origin),
                EditionContext.kind(look.origin),
                context.name(context.scope()),
                look.hasHeading,
                context.lang(look.headingLanguage),
                context.dir(look.headingLanguage),
                context.lang(look.language),
                context.dir(look.language),
                look.isNoticed ? context.languageName(look.language) : "",
                ask(),
                look.waiver.map(Decision::id).orElse(""),
                look.waiver.flatMap(Decision::ends).map(context.locale()::date).orElse(""),
                look.reason.map(Said::text).orElse(""),
                look.reason.map(said -> context.lang(said.language())).orElse(""),
                ID,
                HEADING,
                BODY,
                NOTES);
    }

    /** Whom a reader asks for a text that the country has not supplied: its lead. */
    private String ask() {
        return context.edition()
                .country()
                .flatMap(Country::lead)
                .flatMap(this::person)
                .flatMap(person -> person.text("name"))
                .orElse("");
    }

    private ArticleView view(ResolvedSection section) {
        Optional<Entry> owner = section.section().owner().flatMap(this::person);
        Optional<LocalDate> review = section.section().reviewBy().map(ReviewDate::day);
        Said title = section.title();
        return new ArticleView(
                context.lang(title.language()),
                context.dir(title.language()),
                section.isBorrowed() ? context.languageName(title.language()) : "",
                dimension(section),
                section.summary().isPresent(),
                owner.flatMap(person -> person.text("name")).orElse(""),
                owner.flatMap(person -> person.text("email")).orElse(""),
                review.map(LocalDate::toString).orElse(""),
                review.map(context.locale()::date).orElse(""),
                TITLE,
                SUMMARY,
                BLOCKS);
    }

    private String dimension(ResolvedSection section) {
        String id = section.section().dimension();
        return Optional.ofNullable(
                        context.version().playbook().settings().dimensions().get(id))
                .flatMap(dimension -> context.text(dimension.name()))
                .orElse(id);
    }

    private Optional<Entry> person(Mention who) {
        Records records = context.edition().records();
        return records.find(RecordKind.PEOPLE, who.id()).or(() -> records.find(RecordKind.CONTACTS, who.id()));
    }
}
