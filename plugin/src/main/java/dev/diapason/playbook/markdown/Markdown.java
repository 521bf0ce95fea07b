package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.UnsafeText;
import dev.diapason.playbook.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown (CommonMark 0.31.2 and what content-model.md, section 5, adds to it) and compiles it. Costs some
 * milliseconds to make; make it once and share it between threads.
 *
 * <p>Whatever the input, it gives a result: what cannot be shown is reported and left out.
 */
public final class Markdown {

    private final MarkdownFeatures features = new MarkdownFeatures();
    private final Parser parser = MarkdownFeatures.parser().build();

    /**
     * Cuts the body of a section file at its second-level headings; those inside quotes, lists and code do not count. Link
     * definitions and footnotes work in the whole file.
     *
     * @param body with blank lines in place of the front matter, so that lines keep their numbers
     * @param links where links lead
     * @return in reading order; the first is the introduction, which has no heading and may be blank. For one thread
     */
    public List<MarkdownBlock> section(Excerpt body, MarkdownLinks links, Problems problems) {
        ParsedText text = parse(body, links, problems, false);
        List<MarkdownBlock> blocks = new ArrayList<>();
        Heading heading = null;
        Node start = text.document().getFirstChild();
        for (Node node = start; node != null; node = node.getNext()) {
            if (node instanceof Heading next && next.getLevel() == 2) {
                blocks.add(new MarkdownBlock(features, text, heading, start, next));
                heading = next;
                start = next.getNext();
            }
        }
        blocks.add(new MarkdownBlock(features, text, heading, start, null));
        limit(blocks, problems);
        return blocks;
    }

    /**
     * Compiles a text of an overlay as a document of its own: nothing in it can touch the text before or behind it. Its
     * headings start at the level below a block's.
     *
     * @param idPrefix the start of every id inside it; give the block's id, or another one that is unique on the page
     * @param links where links lead
     */
    public Prose fragment(Excerpt text, String idPrefix, MarkdownLinks links, Problems problems) {
        ParsedText parsed = parse(text, links, problems, true);
        ProseBuilder builder = new ProseBuilder(features, parsed, idPrefix);
        builder.siblings(parsed.document().getFirstChild(), null);
        return builder.prose();
    }

    private ParsedText parse(Excerpt text, MarkdownLinks links, Problems problems, boolean isFragment) {
        UnsafeText.check(text, problems);
        @Nullable String admitted = MarkdownLimits.admit(text, problems);
        Node document = admitted == null ? new Document() : parser.parse(admitted);
        return new ParsedText(text, document, links, problems, isFragment);
    }

    private static void limit(List<MarkdownBlock> blocks, Problems problems) {
        int headings = blocks.size() - 1;
        if (headings > MarkdownLimits.MOST_BLOCKS) {
            problems.report(Problem.of(
                            ProblemId.TOO_LARGE,
                            blocks.get(MarkdownLimits.MOST_BLOCKS + 1).at(),
                            "this section has " + headings + " second-level headings; " + MarkdownLimits.MOST_BLOCKS
                                    + " are allowed")
                    .help("split the section into several files"));
        }
    }
}
