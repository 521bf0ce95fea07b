package dev.diapason.playbook.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A heading whose attributes have been read.
 *
 * @param attributes what stands in braces at its end
 * @param last the heading's last text, if it held the attributes
 * @param rest that text without them
 */
record HeadingText(HeadingAttributes attributes, @Nullable Text last, String rest) {

    /** Writes the heading's words without the attributes. */
    void write(Node heading, ProseBuilder to) {
        if (last != null) {
            to.replace(last, rest);
        }
        to.children(heading);
    }
}
