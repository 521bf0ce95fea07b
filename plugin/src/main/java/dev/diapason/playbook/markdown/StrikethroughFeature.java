package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Words struck through: {@code ~~old~~} (GitHub Flavored Markdown 6.5). */
final class StrikethroughFeature implements MarkdownFeature {

    @Override
    public void extend(Parser.Builder parser) {
        parser.extensions(
                List.of(StrikethroughExtension.builder().requireTwoTildes(true).build()));
    }

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Strikethrough.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        to.raw("<del>");
        to.children(node);
        to.raw("</del>");
        return true;
    }
}
