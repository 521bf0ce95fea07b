package dev.diapason.playbook.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** One thing that authors can write: how it is read, and what it becomes. Has no state, so that all threads share it. */
interface MarkdownFeature {

    /** Adds its syntax to the parser; nothing where CommonMark has it already. */
    default void extend(Parser.Builder parser) {}

    /** The kinds of node that it writes. */
    List<Class<? extends Node>> nodes();

    /** Writes one node, or answers false and leaves it to a later feature of the register. */
    boolean write(Node node, ProseBuilder to);
}
