package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Footnotes: {@code [^1]} in the text, {@code [^1]: words} anywhere in the file; shown at the end of the block. */
final class FootnoteFeature implements MarkdownFeature {

    @Override
    public void extend(Parser.Builder parser) {
        parser.extensions(List.of(FootnotesExtension.create()));
    }

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(FootnoteReference.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        String label = ((FootnoteReference) node).getLabel();
        FootnoteDefinition definition = to.text().note(label);
        if (to.isHeading()) {
            BlockHeading.refuse(node, "a footnote", to);
        } else if (definition != null) {
            to.footnotes().refer(definition, to);
        }
        return true;
    }
}
