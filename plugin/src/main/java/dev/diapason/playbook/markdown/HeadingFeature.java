package dev.diapason.playbook.markdown;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Headings inside a block: levels that never skip one, and an anchor that is the same in every language. */
final class HeadingFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Heading.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        Heading heading = (Heading) node;
        HeadingText read = AttributeReader.ofInnerHeading(heading, to.text());
        String level = Integer.toString(to.levels().next(heading.getLevel()));
        String anchor = anchor(read.attributes(), to);
        to.anchor(anchor, read.attributes().at());
        to.raw("<h").raw(level).raw(" id=\"").raw(anchor).raw("\">");
        read.write(heading, to);
        to.raw("</h").raw(level).raw(">\n");
        return true;
    }

    /** The author's own id, which in a text of an overlay must not meet those of its neighbours; else a number. */
    private static String anchor(HeadingAttributes attributes, ProseBuilder to) {
        if (attributes.id().isEmpty()) {
            return to.id(Integer.toString(to.levels().count()));
        }
        String id = attributes.id().get().text();
        return to.text().isFragment() ? to.id(id) : id;
    }

    /** The ids that a text gives to its headings. */
    static Set<String> ids(ParsedText text) {
        Set<String> ids = new HashSet<>();
        ParsedText.forEachBlock(text.document(), block -> {
            if (block instanceof Heading heading) {
                AttributeReader.ofInnerHeading(heading, text).attributes().id().ifPresent(id -> ids.add(id.text()));
            }
        });
        return Collections.unmodifiableSet(ids);
    }
}
