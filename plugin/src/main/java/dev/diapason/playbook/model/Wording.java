package dev.diapason.playbook.model;

import java.util.regex.Pattern;

/**
 * What heading and text of a block say: without white space, breaks of lines and paragraphs, and the targets of links.
 *
 * @param words for comparing, not for reading
 */
record Wording(String words) {

    /** A break between lines or paragraphs is white space in the source. */
    private static final Pattern BREAK = Pattern.compile("</?p>|<br ?/?>|\\s+");

    /** Text cannot match: its brackets and quotation marks are escaped. */
    private static final Pattern TARGET = Pattern.compile("(?<=<a) [^>]*| id=\"[^\"]*\"");

    static Wording of(BlockText text) {
        StringBuilder words = new StringBuilder();
        text.heading().ifPresent(heading -> words.append(heading.text()));
        words.append('|');
        for (Prose.Part part : text.prose().parts()) {
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
