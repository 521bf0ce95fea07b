package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Markdown compiled to HTML once, with holes for what depends on the edition: facts, links, images, data views and words of
 * the interface. The HTML is safe: raw HTML was escaped, addresses were vetted.
 *
 * @param parts in reading order
 * @param anchors the ids inside the text that a link may point to, such as those of third-level headings
 * @param isBlank whether there is nothing to read
 */
public record Prose(List<Part> parts, List<String> anchors, boolean isBlank) {

    public static final Prose BLANK = new Prose(List.of(), List.of(), true);

    public Prose {
        parts = List.copyOf(parts);
        anchors = List.copyOf(anchors);
    }

    /** A run of ready HTML, or a hole. */
    public sealed interface Part {}

    /**
     * Ready HTML.
     *
     * @param html may open elements that a later part closes
     */
    public record Markup(String html) implements Part {
        public Markup {
            Objects.requireNonNull(html, "html");
        }
    }

    /**
     * A value of a record, looked up in the edition being rendered: {@code <playbook:contacts.duty.phone>}.
     *
     * @param kind the kind of record
     * @param id the record's id
     * @param field the field wanted
     * @param at the place that asks
     */
    public record Fact(String kind, String id, String field, Location at) implements Part {}

    /**
     * The start of a link to a section of the same edition; a {@link LinkEnd} follows.
     *
     * @param section the target's id; empty for the section that holds the text
     * @param anchor the block or heading, or empty
     * @param at the place that links
     */
    public record SectionLink(String section, String anchor, Location at) implements Part {}

    /** The end of the last {@link SectionLink} or {@link FileLink}. */
    public record LinkEnd() implements Part {}

    /**
     * The start of a link to a file of the playbook; a {@link LinkEnd} follows.
     *
     * @param path the asset's path, starting with {@code assets/}
     * @param at the place that links
     */
    public record FileLink(String path, Location at) implements Part {}

    /**
     * An image of the playbook.
     *
     * @param path the asset's path, starting with {@code assets/}
     * @param alt its description, never blank
     * @param title its caption, or empty
     * @param at the place that shows it
     */
    public record Image(String path, String alt, String title, Location at) implements Part {}

    /**
     * Records shown as a table, list or cards: a {@code playbook} fence.
     *
     * @param name the view
     * @param options what stands after the name, in the author's order
     * @param at the fence's info string
     */
    public record DataView(String name, Map<String, String> options, Location at) implements Part {
        public DataView {
            options = Ordered.copy(options);
        }
    }

    /**
     * A word of the interface inside the text, such as the label of a call-out.
     *
     * @param key its key in the catalogue of words
     */
    public record Word(String key) implements Part {}
}
