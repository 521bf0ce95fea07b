package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the visible words out of a text: a line for each paragraph, item, row or heading. */
final class VisibleText {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*>|&(amp|lt|gt|quot|#39|apos);");
    private static final Pattern HREF = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Set<String> BREAKS = Set.of(
            "blockquote",
            "br",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figure",
            "figcaption",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");
    private static final String CALLOUT = "callout.";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean isPreformatted;

    private VisibleText() {}

    static List<String> lines(Prose prose) {
        VisibleText text = new VisibleText();
        text.read(html(prose));
        text.flush();
        return text.lines;
    }

    /** Where the links of a text lead, in order. */
    static List<String> links(Prose prose) {
        List<String> links = new ArrayList<>();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Markup markup) {
                Matcher href = HREF.matcher(markup.html());
                while (href.find()) {
                    if (!href.group(1).startsWith("#")) { // a footnote of the same text
                        links.add(href.group(1).replace("&amp;", "&"));
                    }
                }
            } else if (part instanceof Prose.SectionLink link) {
                links.add(link.section() + (link.anchor().isEmpty() ? "" : "#" + link.anchor()));
            } else if (part instanceof Prose.FileLink link) {
                links.add(link.path());
            }
        }
        return links;
    }

    /** The pictures of a text by path and description, in order. */
    static List<String> pictures(Prose prose) {
        return prose.parts().stream()
                .filter(Prose.Image.class::isInstance)
                .map(VisibleText::hole)
                .toList();
    }

    /** The text as one piece of HTML: a hole may stand inside a tag, where nobody sees it. */
    private static String html(Prose prose) {
        StringBuilder html = new StringBuilder();
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Markup markup) {
                html.append(markup.html());
            } else if (part instanceof Prose.DataView view) {
                html.append("<p>").append(escaped(hole(view))).append("</p>");
            } else {
                html.append(escaped(hole(part)));
            }
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String hole(Prose.Part part) {
        if (part instanceof Prose.Fact fact) {
            return "{" + fact.kind() + "." + fact.id() + "." + fact.field() + "}";
        } else if (part instanceof Prose.Image image) {
            return "[image " + image.path() + ": " + image.alt()
                    + (image.title().isEmpty() ? "" : " – " + image.title()) + "]";
        } else if (part instanceof Prose.DataView view) {
            StringBuilder words = new StringBuilder("[list: ").append(view.name());
            view.options()
                    .forEach((name, value) ->
                            words.append(' ').append(name).append('=').append(value));
            return words.append(']').toString();
        } else if (part instanceof Prose.Word word && word.key().startsWith(CALLOUT)) {
            return "[" + word.key().substring(CALLOUT.length()) + "]";
        }
        return ""; // the start or end of a link, and words for those who cannot see
    }

    private void read(String html) {
        Matcher next = TAG.matcher(html);
        int from = 0;
        while (next.find()) {
            text(html.substring(from, next.start()));
            from = next.end();
            if (next.group(3) != null) {
                line.append(character(next.group(3)));
            } else {
                tag(next.group(2), !next.group(1).isEmpty(), next.group());
            }
        }
        text(html.substring(from));
    }

    private void text(String text) {
        if (!isPreformatted) {
            line.append(text);
            return;
        }
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                flush();
            }
            line.append(parts[i]);
        }
    }

    private void tag(String name, boolean isEnd, String tag) {
        if (name.equals("td") || name.equals("th")) {
            line.append(isEnd || line.toString().isBlank() ? "" : " | ");
        } else if (name.equals("input")) {
            line.append(tag.contains(" checked") ? "[x] " : "[ ] ");
        } else if (BREAKS.contains(name)) {
            flush();
            line.append(name.equals("li") && !isEnd ? "• " : "");
            isPreformatted = name.equals("pre") ? !isEnd : isPreformatted;
        }
    }

    private void flush() {
        String words = SPACE.matcher(line).replaceAll(" ").strip();
        boolean isBullet = words.equals("•");
        line.setLength(0);
        if (isBullet) {
            line.append("• "); // the item's own paragraph follows
        } else if (!words.isEmpty()) {
            lines.add(words);
        }
    }

    private static char character(String entity) {
        return switch (entity) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            default -> '\'';
        };
    }
}
