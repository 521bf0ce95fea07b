package dev.diapason.playbook.markdown;

import dev.diapason.playbook.text.Location;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Addresses in running text (GitHub Flavored Markdown 6.9): sites and mailboxes become links by themselves. */
final class BareLinkFeature implements MarkdownFeature {

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Text.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        String words = to.words((Text) node);
        if (to.isInLink() || to.isHeading() || !to.text().hasAddresses() || !BareAddress.mayBeIn(words)) {
            return false;
        }
        int done = 0;
        BareAddress next = BareAddress.find(words, 0);
        while (next != null) {
            if (Address.of(next.href()) instanceof Address.Outside outside) {
                String address = words.substring(next.start(), next.end());
                Handles.write(words.substring(done, next.start()), to);
                LinkFeature.open(outside, null, to);
                to.raw(" dir=\"ltr\">").text(address).raw("</a>");
                if (VagueWords.isVague(address)) {
                    LinkFeature.vague(address, at((Text) node, address, to), to);
                }
                done = next.end();
            }
            next = BareAddress.find(words, next.end());
        }
        Handles.write(words.substring(done), to);
        return true;
    }

    private static Location at(Text node, String address, ProseBuilder to) {
        if (node.getSourceSpans().isEmpty()) {
            return to.at(node);
        }
        SourceSpan span = node.getSourceSpans().get(0);
        int offset = to.text().source().indexOf(address, span.getInputIndex());
        return offset < 0 || offset > span.getInputIndex() + span.getLength() * 2
                ? to.at(node)
                : to.text().at(span, offset, address.length());
    }
}
