package dev.diapason.playbook.markdown;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** HTML in Markdown: shown as the text it is, with a warning for each element. */
final class RawHtmlFeature implements MarkdownFeature {

    private static final Pattern RUBY = Pattern.compile("</?(?:ruby|rt|rp|rb|rtc)\\b");

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (node instanceof HtmlBlock block) {
            warn(node, block.getLiteral(), to);
            to.raw("<p>").text(block.getLiteral().strip()).raw("</p>\n");
        } else if (node instanceof HtmlInline inline) {
            if (!closesToldTag(inline)) {
                warn(node, inline.getLiteral(), to);
            }
            to.text(inline.getLiteral());
        }
        return true;
    }

    /** Whether it is the end of a tag that has been told already. */
    private static boolean closesToldTag(HtmlInline tag) {
        if (!tag.getLiteral().startsWith("</")) {
            return false;
        }
        String name = "<"
                + tag.getLiteral().substring(2, tag.getLiteral().length() - 1).strip();
        Node before = tag.getPrevious();
        while (before != null && !(before instanceof HtmlInline start && isTag(start.getLiteral(), name))) {
            before = before.getPrevious();
        }
        return before != null;
    }

    private static boolean isTag(String html, String start) {
        return html.startsWith(start) && !Character.isLetterOrDigit(html.charAt(start.length()));
    }

    private static void warn(Node node, String html, ProseBuilder to) {
        to.report(Problem.of(ProblemId.RAW_HTML, to.at(node), "HTML is shown as text: " + Words.quoted(html))
                .label("use Markdown instead")
                .help(cure(html)));
    }

    private static String cure(String html) {
        if (html.startsWith("<!--")) {
            return "delete the comment; readers would see it";
        }
        // What does without ruby shows the reading in brackets behind its word (HTML, the rp element).
        return RUBY.matcher(html).lookingAt()
                ? "write the reading in brackets behind the word: 鉱物（こうぶつ）"
                : "write it in Markdown, or put it between backticks (`) if readers should see it";
    }
}
