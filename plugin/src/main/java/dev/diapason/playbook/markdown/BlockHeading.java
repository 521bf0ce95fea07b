package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import org.commonmark.node.Node;

/** Writes the heading of a block: words only, because it is also shown in lists and in search results. */
final class BlockHeading {

    private BlockHeading() {}

    static Heading write(Node heading, HeadingText read, ProseBuilder to) {
        read.write(heading, to);
        String text = PlainText.of(heading, read).strip();
        if (text.isEmpty()) {
            to.report(Problem.of(ProblemId.BAD_VALUE, to.at(heading), "this heading has no words")
                    .label("name the block here")
                    .help("write the block's heading behind the two #"));
        }
        return new Heading(to.html().strip(), text);
    }

    /** Reports something that a block's heading cannot hold. */
    static void refuse(Node node, String what, ProseBuilder to) {
        to.report(Problem.of(ProblemId.BAD_VALUE, to.at(node), "a block's heading cannot hold " + what)
                .label("move it below the heading")
                .help("keep words only in the heading; put the rest into the text below it"));
    }
}
