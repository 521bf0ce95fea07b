package dev.diapason.playbook.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Finds paragraphs that are too long, by parsing the blocks of a text but not what stands in them. */
final class LongBlocks implements InlineParser {

    private final List<Found> found = new ArrayList<>();

    private LongBlocks() {}

    /**
     * A paragraph, heading or cell that is too long.
     *
     * @param line 0-based line on which it starts
     * @param start offset of its first line's text
     * @param end offset behind its last line
     * @param length in characters
     */
    record Found(int line, int start, int end, int length) {}

    static List<Found> in(String text) {
        LongBlocks blocks = new LongBlocks();
        MarkdownFeatures.parser().inlineParserFactory(context -> blocks).build().parse(text);
        return blocks.found;
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        int length = 0;
        for (SourceLine line : lines.getLines()) {
            length += line.getContent().length() + 1;
        }
        List<SourceSpan> spans = lines.getSourceSpans();
        if (length > MarkdownLimits.LONGEST_INLINE && !spans.isEmpty()) {
            SourceSpan first = spans.get(0);
            SourceSpan last = spans.get(spans.size() - 1);
            found.add(new Found(
                    first.getLineIndex(), first.getInputIndex(), last.getInputIndex() + last.getLength(), length));
        }
    }
}
