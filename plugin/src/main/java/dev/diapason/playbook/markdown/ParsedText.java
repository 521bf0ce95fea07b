package dev.diapason.playbook.markdown;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A parsed text, where it came from, and what has been met in it so far. For one thread. */
final class ParsedText {

    /** What definitions may add to a text, however short it is (the same as in cmark). */
    private static final int LEAST_EXPANSION = 100_000;

    private final Excerpt excerpt;
    private final Node document;
    private final MarkdownLinks links;
    private final Problems problems;
    private final boolean isFragment;
    private final boolean hasAddresses;
    private final Map<String, Location> ids = new HashMap<>();
    private final Map<String, Met> linksByWords = new HashMap<>();
    private final Set<Node> shownNotes = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable DefinitionMap<FootnoteDefinition> notes;
    private @Nullable Set<String> ownAnchors;
    private long expansion;

    ParsedText(Excerpt excerpt, Node document, MarkdownLinks links, Problems problems, boolean isFragment) {
        this.excerpt = excerpt;
        this.document = document;
        this.links = links;
        this.problems = problems;
        this.isFragment = isFragment;
        this.hasAddresses = BareAddress.mayStandIn(excerpt.text());
    }

    Node document() {
        return document;
    }

    MarkdownLinks links() {
        return links;
    }

    /** Whether it is a text of an overlay, which shares its page with texts of others. */
    boolean isFragment() {
        return isFragment;
    }

    /** Whether there is anything in it that could be the address of a site or mailbox. */
    boolean hasAddresses() {
        return hasAddresses;
    }

    void report(Problem problem) {
        problems.report(problem);
    }

    Location start() {
        return excerpt.start();
    }

    Location at(Node node) {
        return at(node, 0);
    }

    /** The place of a node's first line, less some characters at its start. */
    Location at(Node node, int skipped) {
        for (Node known = node; known != null; known = known.getParent()) {
            List<SourceSpan> spans = known.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan span = spans.get(0);
                int shift = skipped + escapedPipes(node, span);
                return excerpt.at(span.getLineIndex(), span.getColumnIndex() + shift, span.getLength() - skipped);
            }
        }
        return start();
    }

    /** The place of a run of characters of a node's line, from their offset in the source. */
    Location at(SourceSpan span, int offset, int length) {
        return excerpt.at(span.getLineIndex(), span.getColumnIndex() + offset - span.getInputIndex(), length);
    }

    String source() {
        return excerpt.text();
    }

    /** The parser counts {@code \|} in a table's cell as one character. */
    private int escapedPipes(Node node, SourceSpan span) {
        Node cell = node;
        while (cell != null && !(cell instanceof TableCell)) {
            cell = cell.getParent();
        }
        if (cell == null || cell == node || cell.getSourceSpans().isEmpty()) {
            return 0;
        }
        int start = cell.getSourceSpans().get(0).getInputIndex();
        int shift = 0;
        for (int i = start; i < span.getInputIndex() + shift && i + 1 < source().length(); i++) {
            if (source().charAt(i) == '\\' && source().charAt(i + 1) == '|') {
                shift++;
                i++;
            }
        }
        return shift;
    }

    /** Takes an id for something in this text; reports it when it is taken already. */
    void claim(String id, Location at) {
        Location other = ids.putIfAbsent(id, at);
        if (other != null && !other.equals(at)) {
            report(Problem.of(ProblemId.DUPLICATE_ID, at, "the id " + Words.quoted(id) + " is taken in this text")
                    .label("use another id")
                    .related(other)
                    .help("give one of the two headings another id between its braces"));
        }
    }

    /** Remembers where a link's words lead; gives the first link with the same words if that leads to another place. */
    @Nullable
    Location elsewhere(String words, String destination, Location at) {
        Met first = linksByWords.putIfAbsent(words, new Met(destination, at));
        return first == null || first.destination.equals(destination) ? null : first.at;
    }

    /** The definition of a footnote. */
    @Nullable
    FootnoteDefinition note(String label) {
        if (notes == null) {
            DefinitionMap<FootnoteDefinition> found = new DefinitionMap<>(FootnoteDefinition.class);
            forEachBlock(document, block -> {
                if (block instanceof FootnoteDefinition definition) {
                    found.putIfAbsent(definition.getLabel(), definition);
                }
            });
            notes = found;
        }
        return notes.get(label);
    }

    /** Whether a footnote has been shown in another block before; remembers that it is now. */
    boolean isShownAgain(Node note) {
        return !shownNotes.add(note);
    }

    /** The ids that a text of an overlay gives to its own headings. */
    Set<String> ownAnchors() {
        if (ownAnchors == null) {
            ownAnchors = HeadingFeature.ids(this);
        }
        return ownAnchors;
    }

    /**
     * Books text that a definition adds to the page beyond what stands in the source.
     *
     * @return whether that is still within bounds; reported the first time it is not
     */
    boolean mayExpand(int characters, Node node) {
        long limit = Math.max(LEAST_EXPANSION, source().length());
        boolean wasWithin = expansion <= limit;
        expansion += Math.max(0, characters);
        if (expansion > limit && wasWithin) {
            report(Problem.of(
                            ProblemId.TOO_LARGE,
                            at(node),
                            "reference expansion: definitions used again and again make this text too long")
                    .note("they may add " + limit + " characters to this text")
                    .help("use shorter addresses and footnotes, or refer to them less often"));
        }
        return expansion <= limit;
    }

    static boolean isDefinition(Node node) {
        return node instanceof LinkReferenceDefinition || node instanceof FootnoteDefinition;
    }

    /** Visits all blocks in reading order; their nesting is limited by the parser. */
    static void forEachBlock(Node parent, Consumer<Node> visitor) {
        for (Node node = parent.getFirstChild(); node instanceof Block; node = node.getNext()) {
            visitor.accept(node);
            forEachBlock(node, visitor);
        }
    }

    private record Met(String destination, Location at) {}
}
