package dev.diapason.playbook.output.search;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Page;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.output.context.EditionContext;
import dev.diapason.playbook.output.context.Marks;
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
            Marks.Mark mark,
            LanguageTag headingLanguage,
            LanguageTag language) {}

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
        found.add(new Found(path, texts.of(title.text()), text, Marks.Mark.NONE, title.language(), language));
        shown.stream().filter(block -> !block.block().id().equals(Block.INTRO)).forEach(this::add);
    }

    private void add(ResolvedBlock block) {
        found.add(new Found(
                "#" + block.block().id(),
                texts.of(block.heading().map(Heading::text).orElse("")),
                text(block),
                context.marks().of(block),
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
}
