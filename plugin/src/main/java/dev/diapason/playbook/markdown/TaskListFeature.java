package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** List items that start with {@code [ ]} or {@code [x]} (GitHub Flavored Markdown 5.3): to do, or done. */
final class TaskListFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(ListItem.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (!(node.getFirstChild() instanceof Paragraph paragraph)
                || !(paragraph.getFirstChild() instanceof Text text)
                || !isTask(text.getLiteral())) {
            return false;
        }
        boolean isDone = text.getLiteral().charAt(1) != ' ';
        to.raw(isDone ? "<li><input type=\"checkbox\" disabled checked" : "<li><input type=\"checkbox\" disabled")
                .raw(" aria-label=\"")
                .word(isDone ? "task.done" : "task.open")
                .raw("\"> ");
        to.replace(text, text.getLiteral().substring(4));
        to.children(node);
        to.raw("</li>\n");
        return true;
    }

    private static boolean isTask(String words) {
        return words.length() >= 4
                && words.charAt(0) == '['
                && " xX".indexOf(words.charAt(1)) >= 0
                && words.charAt(2) == ']'
                && words.charAt(3) == ' ';
    }
}
