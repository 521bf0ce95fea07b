package dev.diapason.playbook.output.page;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.ByteBuilder;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Html;
import dev.diapason.playbook.output.view.BlockView;
import dev.diapason.playbook.template.Hole;
import dev.diapason.playbook.template.Skeleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the blocks of a section one after the other. Not for several threads. */
final class BlockWriter {

    private static final Hole ID = new Hole("id");
    private static final Hole HEADING = new Hole("heading");
    private static final Hole ORIGIN = new Hole("origin");
    private static final Hole SOURCE = new Hole("source");
    private static final Hole BODY = new Hole("body");
    private static final Hole NOTES = new Hole("notes");

    private final EditionContext context;
    private final Parts parts;
    private final GroupLinks groupLinks;
    private final Map<Look, Skeleton> looks = new HashMap<>();
    private final ByteBuilder blocks = new ByteBuilder(16_384);
    private final ByteBuilder body = new ByteBuilder(8_192);

    BlockWriter(EditionContext context, Parts parts) {
        this.context = context;
        this.parts = parts;
        this.groupLinks = new GroupLinks(context);
    }

    /**
     * What blocks are made of in one place.
     *
     * @param component shows a block
     * @param placing where they stand
     * @param prose writes their texts
     * @param origin writes what stands below their headings
     * @param notes writes what is appended to them
     */
    record Parts(String component, Placing placing, ProseWriter prose, Origin origin, Notes notes) {}

    /**
     * All blocks of a section.
     *
     * @param depth how many path parts the page lies below the edition
     */
    byte[] blocks(ResolvedSection section, int depth) {
        blocks.clear();
        for (ResolvedBlock block : section.blocks()) {
            if (!isEmptyIntro(block)) {
                blocks.add(block(section, block, depth));
            }
        }
        return blocks.toBytes();
    }

    private static boolean isEmptyIntro(ResolvedBlock block) {
        return block.block().id().equals(Block.INTRO)
                && block.text().isBlank()
                && block.notes().isEmpty()
                && block.state().isShown();
    }

    private byte[] block(ResolvedSection section, ResolvedBlock block, int depth) {
        body.clear();
        parts.prose.write(block.text(), block.language(), section.section(), depth, body);
        BlockAddress address =
                new BlockAddress(section.section().id(), block.block().id());
        Optional<Source> source = source(section.section(), block);
        Optional<String> href = source.flatMap(text -> groupLinks.href(address, text.language, depth));
        Look look = new Look(
                block.state(),
                block.heading().isPresent(),
                block.headingLanguage(),
                block.language(),
                block.isBorrowed() && !isToldOnce(section),
                source,
                href.isPresent(),
                block.reason());
        Skeleton skeleton = looks.computeIfAbsent(
                look,
                each -> context.component(
                        parts.component, view(each), "id", "heading", "origin", "source", "body", "notes"));
        return skeleton.fill(
                Html.bytes(parts.placing.prefix(address.section()) + address.block()),
                block.heading().map(words -> Html.bytes(words.html())).orElse(Html.NOTHING),
                parts.origin.html(section.section(), block, depth),
                href.map(Html::text).orElse(Html.NOTHING),
                body.toBytes(),
                parts.notes.html(section.section(), block, depth));
    }

    /** A page that is borrowed whole says so at its head; the home's own page has no such head. */
    private boolean isToldOnce(ResolvedSection section) {
        boolean hasHead =
                parts.placing == Placing.WHOLE || !section.section().id().equals(Section.HOME);
        return section.isBorrowed() && hasHead;
    }

    /**
     * The text that counts, where the text that is shown no longer says the same.
     *
     * @param kind what has grown old: {@code translation} or {@code adaptation}
     */
    private record Source(String kind, LanguageTag language) {}

    /** A change of guidance has no effect on the countries' own texts, and a translation of what is not locked may wait. */
    private static Optional<Source> source(Section section, ResolvedBlock block) {
        boolean isFree = block.level() == Level.LOCAL || !block.state().isShown();
        if (isFree || block.freshness() != Freshness.STALE) {
            return Optional.empty();
        }
        if (block.origin() instanceof Scope.Global) {
            return block.level() == Level.LOCKED
                    ? Optional.of(new Source("translation", section.language()))
                    : Optional.empty();
        }
        return Optional.of(new Source(
                "adaptation",
                block.global().map(ResolvedBlock.GlobalText::language).orElse(section.language())));
    }

    /** All that the looks of a block depend on within one edition; a cheaper key than the view itself. */
    private record Look(
            BlockState state,
            boolean hasHeading,
            LanguageTag headingLanguage,
            LanguageTag language,
            boolean isNoticed,
            Optional<Source> source,
            boolean hasSource,
            Optional<Said> reason) {}

    private BlockView view(Look look) {
        return new BlockView(
                look.state.word(),
                look.state == BlockState.AWAITS_LOCAL_TEXT ? context.name(context.scope()) : "",
                look.hasHeading,
                context.lang(look.headingLanguage),
                context.dir(look.headingLanguage),
                context.lang(look.language),
                context.dir(look.language),
                look.isNoticed ? context.languageName(look.language) : "",
                look.source.map(Source::kind).orElse(""),
                look.source.map(text -> context.locale().nameOf(text.language)).orElse(""),
                look.hasSource,
                look.reason.map(Said::text).orElse(""),
                look.reason.map(said -> context.lang(said.language())).orElse(""),
                ID,
                HEADING,
                ORIGIN,
                SOURCE,
                BODY,
                NOTES);
    }
}
