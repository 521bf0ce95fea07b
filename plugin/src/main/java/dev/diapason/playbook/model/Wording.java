package dev.diapason.playbook.model;

import java.util.regex.Pattern;

/**
 * What a text says: without white space, breaks of lines and paragraphs, and the targets of links. Two texts are the same when
 * their wordings are equal, for freshness, for feeds and for the comparison of versions alike.
 *
 * @param words for comparing, not for reading
 */
public record Wording(String words) {

    /** A break between lines or paragraphs is white space in the source; so are spaces that do not break, or are wider. */
    private static final Pattern BREAK = Pattern.compile("</?p>|<br ?/?>|[\\s\\p{Zs}]+");

    /** Text cannot match: its brackets and quotation marks are escaped. */
    private static final Pattern TARGET = Pattern.compile("(?<=<a) [^>]*| id=\"[^\"]*\"");

    /** What heading and text of a block say. */
    public static Wording of(BlockText text) {
        return of(text.heading().map(Heading::text).orElse(""), text.prose());
    }

    /** What a text says that has no heading, or whose heading is compared apart. */
    public static Wording of(Prose prose) {
        return of("", prose);
    }

    /** Whether two texts say the same; those of one file are the same object. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean isSame(Prose one, Prose other) {
        return one == other || of(one).equals(of(other));
    }

    private static Wording of(String heading, Prose prose) {
        StringBuilder words = new StringBuilder(heading).append('|');
        for (Prose.Part part : prose.parts()) {
            words.append(of(part));
        }
        String all = TARGET.matcher(words).replaceAll("");
        return new Wording(BREAK.matcher(all).replaceAll(""));
    }

    /** A part in words of its own, with nothing of its place in the file. */
    private static String of(Prose.Part part) {
        if (part instanceof Prose.Markup markup) {
            return markup.html();
        } else if (part instanceof Prose.Fact fact) {
            return "{" + fact.kind() + "." + fact.id() + "." + fact.field() + "}";
        } else if (part instanceof Prose.Image image) {
            return "{" + image.path() + " " + image.alt() + " " + image.title() + "}";
        } else if (part instanceof Prose.DataView view) {
            return "{" + view.name() + " " + view.options() + "}";
        } else if (part instanceof Prose.Word word) {
            return "{" + word.key() + "}";
        } else if (part instanceof Prose.LinkEnd) {
            return "</a>";
        }
        return "<a>"; // the start of a link, whatever it leads to
    }
}
