package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Records shown as a table, a list or cards: a fence whose first words are {@code playbook} and the name of a view. */
final class DataViewFeature implements MarkdownFeature {

    private static final String WORD = "playbook";

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(FencedCodeBlock.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        FencedCodeBlock fence = (FencedCodeBlock) node;
        String words = fence.getInfo() == null ? "" : fence.getInfo();
        if (!words.equals(WORD) && !words.startsWith(WORD + " ")) {
            return false;
        }
        Location at = place(fence, words, to.text());
        StringTokenizer tokens = new StringTokenizer(words.substring(WORD.length()));
        if (!tokens.hasMoreTokens()) {
            to.report(Problem.of(ProblemId.UNKNOWN_VIEW, at, "\"playbook\" stands here without the name of a view")
                    .label("name the view")
                    .help("write what to show behind it, for example: playbook contacts"));
            return true;
        }
        String name = tokens.nextToken();
        if (!fence.getLiteral().isBlank()) {
            to.report(Problem.of(
                            ProblemId.BAD_VALUE, at, "text inside the fence of " + Words.quoted(name) + " is not shown")
                    .label("ends two lines below")
                    .help("move the text below the closing ```, or close the fence on the next line"));
        }
        to.part(new Prose.DataView(name, options(tokens, at, to), at)).raw("\n");
        return true;
    }

    private static Map<String, String> options(StringTokenizer tokens, Location at, ProseBuilder to) {
        Map<String, String> options = new LinkedHashMap<>();
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            int equals = token.indexOf('=');
            boolean isPair = equals > 0 && equals + 1 < token.length();
            if (!isPair || options.put(token.substring(0, equals), token.substring(equals + 1)) != null) {
                to.report(Problem.of(
                                ProblemId.UNKNOWN_VIEW,
                                at,
                                Words.quoted(token) + (isPair ? " stands twice" : " is no option of a view"))
                        .label("options look like role=crisis-duty")
                        .help("write each option once, as name=value without spaces"));
            }
        }
        return options;
    }

    /** The words behind the fence. */
    private static Location place(FencedCodeBlock fence, String words, ParsedText text) {
        if (fence.getSourceSpans().isEmpty()) {
            return text.at(fence);
        }
        SourceSpan line = fence.getSourceSpans().get(0);
        int offset = text.source().indexOf(WORD, line.getInputIndex());
        return text.at(line, offset < 0 ? line.getInputIndex() : offset, words.length());
    }
}
