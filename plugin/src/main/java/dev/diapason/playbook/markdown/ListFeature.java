package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Bulleted and numbered lists. */
final class ListFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(BulletList.class, OrderedList.class, ListItem.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        if (node instanceof ListItem) {
            to.raw("<li>");
            to.children(node);
            to.raw("</li>\n");
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            to.raw(start == null || start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
            to.children(node);
            to.raw("</ol>\n");
        } else {
            to.raw("<ul>\n");
            to.children(node);
            to.raw("</ul>\n");
        }
        return true;
    }
}
