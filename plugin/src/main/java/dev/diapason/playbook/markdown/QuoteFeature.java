package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** Quotations: words that readers take over as they are. */
final class QuoteFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(BlockQuote.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        to.raw("<blockquote data-copy>\n");
        to.children(node);
        to.raw("</blockquote>\n");
        return true;
    }
}
