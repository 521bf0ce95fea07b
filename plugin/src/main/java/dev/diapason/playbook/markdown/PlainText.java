package dev.diapason.playbook.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the words of inline nodes without their markup. */
final class PlainText {

    private PlainText() {}

    static String of(Node parent) {
        Node only = parent.getFirstChild();
        if (only instanceof Text text && text.getNext() == null) {
            return text.getLiteral();
        }
        StringBuilder words = new StringBuilder();
        append(parent, words);
        return words.toString();
    }

    /** The words of a heading without its attributes. */
    static String of(Node heading, HeadingText read) {
        String words = of(heading);
        return read.last() == null
                ? words
                : words.substring(0, words.length() - read.last().getLiteral().length()) + read.rest();
    }

    private static void append(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                words.append(html.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            } else {
                append(node, words);
            }
        }
    }
}
