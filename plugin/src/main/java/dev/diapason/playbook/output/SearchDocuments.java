package dev.diapason.playbook.output;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import java.util.ArrayList;
import java.util.List;

/** What can be found in one edition: each section, and each block that is shown, as it is shown. Not for several threads. */
final class SearchDocuments {

    /**
     * One thing to find.
     *
     * @param path the section's id, or {@code #} and the block's
     * @param heading the section's title or the block's heading
     * @param text its words; for a section those of its summary and introduction
     * @param mark how the block stands; nothing for a section
     * @param headingLanguage the language of the heading
     * @param language the language of the text
     */
    record Found(
            String path,
            PieceText heading,
            PieceText text,
            Mark mark,
            LanguageTag headingLanguage,
            LanguageTag language) {}

    /**
     * How a block stands.
     *
     * @param kind the word of its looks
     * @param words for readers
     */
    record Mark(String kind, String words) {
        static final Mark NONE = new Mark("", "");
    }

    private final EditionContext context;
    private final SearchTexts texts;
    private final List<Found> found = new ArrayList<>();

    SearchDocuments(EditionContext context, SearchTexts texts) {
        this.context = context;
        this.texts = texts;
    }

    /** The home first, then the sections in reading order, each before its blocks. */
    List<Found> all() {
        context.edition().section(Section.HOME).ifPresent(home -> add("", home));
        context.site().pages().values().stream()
                .map(Page::section)
                .forEach(each -> add(each.section().id(), each));
        return found;
    }

    private void add(String path, ResolvedSection section) {
        List<ResolvedBlock> shown = section.blocks().stream()
                .filter(block -> block.state().isShown())
                .toList();
        PieceText text = texts.of(section.summary().map(Said::text).orElse(""));
        LanguageTag language = section.title().language();
        for (ResolvedBlock block : shown) {
            if (block.block().id().equals(Block.INTRO)) {
                PieceText introduction = text(block);
                text = texts.join(text, introduction);
                language = introduction.isEmpty() ? language : block.language();
            }
        }
        Said title = section.title();
        found.add(new Found(path, texts.of(title.text()), text, Mark.NONE, title.language(), language));
        shown.stream().filter(block -> !block.block().id().equals(Block.INTRO)).forEach(this::add);
    }

    private void add(ResolvedBlock block) {
        found.add(new Found(
                "#" + block.block().id(),
                texts.of(block.heading().map(Heading::text).orElse("")),
                text(block),
                mark(block),
                block.headingLanguage(),
                block.language()));
    }

    private PieceText text(ResolvedBlock block) {
        PieceText text = texts.of(block.text());
        for (ResolvedBlock.Note note : block.notes()) {
            text = texts.join(text, texts.of(note.text()));
        }
        return text;
    }

    /** The same words as the mark on the block itself. */
    private Mark mark(ResolvedBlock block) {
        String origin = context.name(block.origin());
        if (block.state() == BlockState.AWAITS_LOCAL_TEXT) {
            return new Mark("waiting", word("mark.waiting"));
        }
        if (block.waiver().isPresent()) {
            return new Mark("adapted", word("mark.adapted", origin));
        }
        if (block.level() == Level.LOCKED) {
            return new Mark("locked", word("mark.locked", origin));
        }
        if (block.origin() instanceof Scope.Global) {
            return new Mark("global", origin);
        }
        return block.level() == Level.LOCAL
                ? new Mark("local", origin)
                : new Mark("adapted", word("mark.adapted", origin));
    }

    private String word(String key, Object... values) {
        return context.words().text(key, values);
    }
}
