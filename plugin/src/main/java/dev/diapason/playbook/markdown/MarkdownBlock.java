package dev.diapason.playbook.markdown;

import dev.diapason.playbook.model.Heading;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.text.Location;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One block of a section file: parsed, cut out, its heading read; its prose not compiled yet, because that takes the block's
 * id. For the thread that parsed it; let it go when its prose is there, for it holds the whole file's nodes.
 */
public final class MarkdownBlock {

    private final MarkdownFeatures features;
    private final ParsedText text;
    private final @Nullable Node first;
    private final @Nullable Node end;
    private final Location at;
    private final HeadingAttributes attributes;
    private final Optional<Heading> heading;

    MarkdownBlock(
            MarkdownFeatures features,
            ParsedText text,
            org.commonmark.node.@Nullable Heading heading,
            @Nullable Node first,
            @Nullable Node end) {
        this.features = features;
        this.text = text;
        this.first = first;
        this.end = end;
        if (heading == null) {
            this.at = first == null || first == end ? text.start() : text.at(first);
            this.attributes = HeadingAttributes.none(at);
            this.heading = Optional.empty();
        } else {
            this.at = text.at(heading);
            HeadingText read = AttributeReader.ofBlock(heading, text);
            this.attributes = read.attributes();
            this.heading = Optional.of(BlockHeading.write(heading, read, new ProseBuilder(features, text)));
            attributes.id().ifPresent(id -> text.claim(id.text(), id.at()));
        }
    }

    /** The heading without its attributes; empty for the introduction. */
    public Optional<Heading> heading() {
        return heading;
    }

    /** What stands in braces at the heading's end. */
    public HeadingAttributes attributes() {
        return attributes;
    }

    /** The heading, or the first thing in the introduction. */
    public Location at() {
        return at;
    }

    /** Whether there is nothing to read below the heading. */
    public boolean isBlank() {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            if (!ParsedText.isDefinition(node)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Compiles what stands below the heading, and reports what is wrong in it.
     *
     * @param blockId the block's id. Ids inside the block are made from it, with an underscore that no block's id has:
     *     headings that have no id of their own are {@code <blockId>_1}, {@code <blockId>_2} in reading order, the same in every
     *     language
     */
    public Prose prose(String blockId) {
        ProseBuilder builder = new ProseBuilder(features, text, blockId);
        builder.siblings(first, end);
        return builder.prose();
    }
}
