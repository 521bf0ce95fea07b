package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A value of a record: an autolink of the scheme {@code playbook}, as in {@code <playbook:contacts.duty.phone>}. */
final class FactFeature implements MarkdownFeature {

    static final String SCHEME = "playbook:";

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(Link.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        Link link = (Link) node;
        String address = link.getDestination();
        if (!address.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || !isAutolink(link)) {
            return false;
        }
        String path = address.substring(SCHEME.length());
        int first = path.indexOf('.');
        int last = path.lastIndexOf('.');
        if (to.isHeading()) {
            BlockHeading.refuse(node, "a fact such as " + Words.quoted(path), to);
        } else if (first <= 0 || first == last || last == path.length() - 1 || path.contains("..")) {
            to.report(Problem.of(ProblemId.UNKNOWN_FACT, to.at(node), Words.quoted(path) + " is not the name of a fact")
                    .label("needs a kind, an id and a field")
                    .help("name it like <playbook:contacts.duty.phone>: the kind, the id and the field, with dots"));
            to.text(path);
        } else {
            to.part(new Prose.Fact(
                    path.substring(0, first), path.substring(first + 1, last), path.substring(last + 1), to.at(node)));
        }
        return true;
    }

    /** Whether a link was written as an address between {@code <} and {@code >}. */
    static boolean isAutolink(Link link) {
        return link.getFirstChild() instanceof Text words
                && link.getSourceSpans().size() == 1
                && link.getSourceSpans().get(0).getLength()
                        == words.getLiteral().length() + 2
                && link.getDestination().endsWith(words.getLiteral());
    }
}
