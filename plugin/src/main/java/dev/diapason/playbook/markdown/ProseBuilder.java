package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns nodes into prose: runs of ready HTML, and holes. Every feature writes through it. For one thread. */
final class ProseBuilder {

    /** What is not written as it is: markup, and control characters, which have no place in HTML. */
    private static final boolean[] IS_SPECIAL = special();

    private final MarkdownFeatures features;
    private final ParsedText text;
    private final String id;
    private final boolean isHeading;
    private final HeadingLevels levels;
    private final Footnotes footnotes = new Footnotes();
    private final StringBuilder html = new StringBuilder(512);
    private final List<Prose.Part> parts = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private @Nullable Node skipped;
    private @Nullable Text replaced;
    private String replacement = "";
    private boolean isInLink;
    private char[] buffer = new char[256];

    /** Builds what stands below a block's heading. An introduction has none, so its own headings start one level higher. */
    ProseBuilder(MarkdownFeatures features, ParsedText text, String id) {
        this.features = features;
        this.text = text;
        this.id = id;
        this.isHeading = false;
        this.levels = new HeadingLevels(id.equals(Block.INTRO) ? 2 : 3);
    }

    /** Builds a block's heading, which has words only. */
    ProseBuilder(MarkdownFeatures features, ParsedText text) {
        this.features = features;
        this.text = text;
        this.id = "";
        this.isHeading = true;
        this.levels = new HeadingLevels(3);
    }

    /** Writes a node as the first feature that takes it does. */
    void write(Node node) {
        if (node == skipped) {
            skipped = null;
            return;
        }
        for (MarkdownFeature feature : features.writing(node)) {
            if (feature.write(node, this)) {
                return;
            }
        }
    }

    /** Writes a node and its siblings up to another one, or to the last. */
    void siblings(@Nullable Node first, @Nullable Node end) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            write(node);
        }
    }

    void children(Node parent) {
        siblings(parent.getFirstChild(), null);
    }

    /** Leaves out a node that comes next. */
    void skip(Node node) {
        skipped = node;
    }

    /** Gives other words to a text that comes next. */
    void replace(Text node, String words) {
        replaced = node;
        replacement = words;
    }

    /** The words of a text, or those put in their place. */
    String words(Text node) {
        return node == replaced ? replacement : node.getLiteral();
    }

    /** Adds ready HTML. */
    ProseBuilder raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds text, escaped for elements and for attributes in double quotes. */
    ProseBuilder text(String words) {
        int length = words.length();
        if (length > buffer.length) {
            buffer = new char[length];
        }
        char[] chars = buffer;
        words.getChars(0, length, chars, 0); // much cheaper than charAt before the JIT compiler has run
        int done = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c <= '>' && IS_SPECIAL[c]) {
                html.append(words, done, i).append(entity(c));
                done = i + 1;
            }
        }
        if (done == 0) {
            html.append(words);
        } else {
            html.append(words, done, length);
        }
        return this;
    }

    private static boolean[] special() {
        boolean[] special = new boolean['>' + 1];
        for (char c = 0; c <= '>'; c++) {
            special[c] = c < ' ' && c != '\n' && c != '\t' || !entity(c).isEmpty();
        }
        return special;
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "";
        };
    }

    /** Adds a hole. */
    ProseBuilder part(Prose.Part part) {
        flush();
        parts.add(part);
        return this;
    }

    /** Adds a word of the interface. */
    ProseBuilder word(String key) {
        return part(new Prose.Word(key));
    }

    private void flush() {
        if (html.length() > 0) {
            parts.add(new Prose.Markup(html.toString()));
            html.setLength(0);
        }
    }

    /** Makes an id inside the block that others may link to, and takes it. */
    void anchor(String anchor, Location at) {
        text.claim(anchor, at);
        anchors.add(anchor);
    }

    /** An id inside the block. */
    String id(String part) {
        return id + '_' + part;
    }

    /** Whether only words may be written. */
    boolean isHeading() {
        return isHeading;
    }

    boolean isInLink() {
        return isInLink;
    }

    /** Writes the words of a link, in which there can be no other. */
    void linkWords(Node link) {
        isInLink = true;
        children(link);
        isInLink = false;
    }

    HeadingLevels levels() {
        return levels;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    ParsedText text() {
        return text;
    }

    Location at(Node node) {
        return text.at(node);
    }

    void report(Problem problem) {
        text.report(problem);
    }

    /** The HTML since the last hole. */
    String html() {
        return html.toString();
    }

    /** How much HTML there is since the last hole. */
    int length() {
        return html.length();
    }

    /** Ends the text with its footnotes and gives what was built. */
    Prose prose() {
        footnotes.write(this);
        flush();
        return parts.isEmpty() ? Prose.BLANK : new Prose(parts, anchors, false);
    }
}
