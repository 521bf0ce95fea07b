package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Words, paragraphs, emphasis and breaks. */
final class TextFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(
                Text.class,
                SoftLineBreak.class,
                HardLineBreak.class,
                Paragraph.class,
                Emphasis.class,
                StrongEmphasis.class,
                ThematicBreak.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (node instanceof Text text) {
            words(to.words(text), to);
        } else if (node instanceof SoftLineBreak) {
            to.raw(EastAsian.isUnspaced(node) ? "" : to.isHeading() ? " " : "\n");
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, to);
        } else if (node instanceof StrongEmphasis) {
            around("strong", node, to);
        } else if (node instanceof Emphasis) {
            around("em", node, to);
        } else if (node instanceof HardLineBreak) {
            to.raw(to.isHeading() ? " " : "<br>\n");
        } else {
            to.raw("<hr>\n");
        }
        return true;
    }

    private static void words(String words, ProseBuilder to) {
        if (to.isHeading()) {
            to.text(words);
        } else {
            Handles.write(words, to);
        }
    }

    private static void around(String element, Node node, ProseBuilder to) {
        to.raw("<").raw(element).raw(">");
        to.children(node);
        to.raw("</").raw(element).raw(">");
    }

    private static void paragraph(Paragraph paragraph, ProseBuilder to) {
        if (isInTightList(paragraph)) {
            to.children(paragraph);
            if (paragraph.getNext() != null) {
                to.raw("\n");
            }
        } else {
            to.raw("<p>");
            to.children(paragraph);
            to.raw("</p>\n");
        }
    }

    /** A list without blank lines between its items has no paragraphs (CommonMark 5.3). */
    static boolean isInTightList(Paragraph paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }
}
