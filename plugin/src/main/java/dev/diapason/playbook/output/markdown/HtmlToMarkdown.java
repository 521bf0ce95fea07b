package dev.diapason.playbook.output.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the HTML of our own pages as Markdown (CommonMark with GFM tables and footnotes), for readers that are programs. It
 * knows the elements that texts and data views are made of; of others the words stay. Not for several threads.
 */
final class HtmlToMarkdown {

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)(?:=\"([^\"]*)\")?");

    /** Elements that have words, so that white space inside them counts. */
    private static final Set<String> WORDS =
            Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption", "caption", "summary");

    private static final Pattern CALLOUT = Pattern.compile("dp-callout--([a-z]+)|^dp-(do|dont)$");

    private final MarkdownLines lines = new MarkdownLines();
    /** The number of the last item of each open list; negative in a list without numbers. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final Deque<Integer> widths = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private String skipped = "";
    private boolean isFence;
    private boolean isCode;
    private boolean isBetween;
    private int columns;

    private HtmlToMarkdown() {}

    /** The Markdown of a piece of HTML. */
    static String of(String html) {
        HtmlToMarkdown writer = new HtmlToMarkdown();
        writer.add(html);
        return writer.lines.toString().strip();
    }

    private void add(String html) {
        int at = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
            words(html.substring(at, open));
            int close = html.indexOf('>', open);
            tag(html.substring(open + 1, close));
            at = close + 1;
        }
        words(html.substring(at));
    }

    private void words(String html) {
        if (html.isEmpty() || !skipped.isEmpty() || isBetween && html.isBlank()) {
            return;
        }
        String words = html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        if (isFence) {
            lines.code(words.stripTrailing());
        } else if (isCode) {
            lines.mark(words);
        } else {
            lines.text(words);
        }
    }

    private void tag(String tag) {
        boolean isEnd = tag.startsWith("/");
        String name = name(tag, isEnd ? 1 : 0);
        if (!skipped.isEmpty()) {
            skipped = isEnd && name.equals(skipped) ? "" : skipped;
            return;
        }
        switch (name) {
            case "strong", "b" -> lines.mark("**");
            case "em", "i" -> lines.mark("*");
            case "del" -> lines.mark("~~");
            case "br" -> lines.mark("\\").line();
            case "code" -> code(isEnd, tag);
            case "pre" -> fence(isEnd);
            case "a" -> link(isEnd, tag);
            case "button", "svg" -> skipped = isEnd ? "" : name;
            case "th", "td" -> cell(isEnd);
            case "span", "bdi", "small", "time", "sup", "mark", "kbd", "samp" -> {}
            case "input" -> lines.mark(attribute(tag, "checked").isPresent() ? "[x] " : "[ ] ");
            default -> {
                if (isEnd) {
                    close(name);
                } else {
                    open(name, tag);
                }
                isBetween = isEnd || !WORDS.contains(name);
            }
        }
    }

    private static String name(String tag, int start) {
        int space = tag.indexOf(' ');
        return space < 0 ? tag.substring(start) : tag.substring(start, space);
    }

    private void open(String name, String tag) {
        switch (name) {
            case "p" -> paragraph(tag);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                lines.block();
                lines.mark("#".repeat(name.charAt(1) - '0') + " ");
            }
            case "ul", "ol" -> {
                if (widths.isEmpty()) {
                    lines.block();
                }
                lists.push(
                        name.equals("ol")
                                ? attribute(tag, "start").map(Integer::valueOf).orElse(1) - 1
                                : -1);
            }
            case "li" -> item();
            case "blockquote" -> quote("");
            case "div" -> quote(callout(attribute(tag, "class").orElse("")));
            case "hr" -> {
                lines.block();
                lines.mark("---");
            }
            case "table" -> lines.block();
            case "tr" -> {
                lines.line();
                lines.mark("|");
                columns = 0;
            }
            case "dt" -> {
                lines.line();
                lines.mark("- ");
            }
            case "figure", "figcaption", "caption", "section", "article", "details", "summary", "header" ->
                lines.block();
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "li", "blockquote", "div" -> {
                int width = name.equals("div") && widths.isEmpty() ? 0 : widths.pop();
                if (width > 0) {
                    lines.end(width);
                }
            }
            case "ul", "ol" -> lists.poll();
            case "thead" -> {
                lines.line();
                lines.mark("|" + " --- |".repeat(columns));
            }
            case "dt" -> lines.mark(": ");
            default -> {}
        }
    }

    /** A call-out's label is said by its marker. */
    private void paragraph(String tag) {
        if (attribute(tag, "class").filter("dp-callout__label"::equals).isPresent()) {
            skipped = "p";
        } else {
            lines.block();
        }
    }

    private void item() {
        lines.line();
        int last = lists.isEmpty() ? -1 : lists.pop();
        lists.push(last < 0 ? last : last + 1);
        String marker = last < 0 ? "- " : last + 1 + ". ";
        lines.item(marker);
        widths.push(marker.length());
    }

    /** A quote; a group of elements when there is no marker to give it. */
    private void quote(String marker) {
        if (marker.equals("div")) {
            widths.push(0);
            return;
        }
        lines.block();
        lines.quote();
        widths.push(2);
        if (!marker.isEmpty()) {
            lines.mark(marker).line();
            lines.fresh();
        }
    }

    private static String callout(String classes) {
        Matcher kind = CALLOUT.matcher(classes);
        return kind.find()
                ? "[!" + (kind.group(1) == null ? kind.group(2) : kind.group(1)).toUpperCase(Locale.ROOT) + "]"
                : "div";
    }

    private void cell(boolean isEnd) {
        lines.mark(isEnd ? " |" : " ");
        columns += isEnd ? 1 : 0;
        isBetween = isEnd;
    }

    private void code(boolean isEnd, String tag) {
        if (!isFence) {
            isCode = !isEnd;
            lines.mark("`");
        } else if (!isEnd) {
            String language = attribute(tag, "class").orElse("").replace("language-", "");
            lines.mark("```" + language).line();
        }
    }

    private void fence(boolean isEnd) {
        isFence = !isEnd;
        if (isEnd) {
            lines.line();
            lines.mark("```");
        } else {
            lines.block();
        }
        isBetween = isEnd;
    }

    /** A link; to a footnote in the form that GitHub knows. */
    private void link(boolean isEnd, String tag) {
        if (isEnd) {
            lines.mark(links.pop());
            return;
        }
        String role = attribute(tag, "role").orElse("");
        if (role.equals("doc-backlink")) {
            skipped = "a";
        } else {
            boolean isNote = role.equals("doc-noteref");
            lines.mark(isNote ? "[^" : "[");
            links.push(isNote ? "]" : "](" + attribute(tag, "href").orElse("") + ")");
        }
    }

    private static Optional<String> attribute(String tag, String name) {
        if (!tag.contains(name)) {
            return Optional.empty();
        }
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                return Optional.of(attributes.group(2) == null ? "" : attributes.group(2));
            }
        }
        return Optional.empty();
    }
}
