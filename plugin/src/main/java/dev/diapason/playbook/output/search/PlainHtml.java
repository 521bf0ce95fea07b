package dev.diapason.playbook.output.search;

import java.util.Set;

/** The words of ready HTML, as somebody would search for them: no tags, no pictures, no buttons. */
final class PlainHtml {

    /** Elements that do not part words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "time", "u", "var", "wbr");

    /** Elements of a data view that say what a value is, not the value. */
    private static final Set<String> LABELS = Set.of("button", "dt", "script", "style", "svg", "template", "thead");

    private PlainHtml() {}

    /** Adds all words. */
    static void add(String html, StringBuilder text) {
        add(html, Set.of(), text);
    }

    /** The values of a data view or a fact, without their labels. */
    static String values(String html) {
        StringBuilder text = new StringBuilder(html.length());
        add(html, LABELS, text);
        return text.toString();
    }

    private static void add(String html, Set<String> skipped, StringBuilder text) {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            unescape(html, at, open < 0 ? html.length() : open, text);
            if (open < 0) {
                break;
            }
            String name = name(html, open + 1);
            if (!INLINE.contains(name)) {
                text.append(' ');
            }
            int end = skipped.contains(name) ? html.indexOf("</" + name, open) : open;
            at = html.indexOf('>', Math.max(end, open)) + 1;
            if (at == 0) {
                break; // a tag without an end is no text
            }
        }
    }

    private static String name(String html, int from) {
        int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    private static void unescape(String html, int from, int to, StringBuilder text) {
        int ready = from;
        for (int at = from; at < to; at++) {
            if (html.charAt(at) == '&') {
                int end = html.indexOf(';', at);
                if (end < 0 || end >= to) {
                    break;
                }
                text.append(html, ready, at).append(character(html.substring(at + 1, end)));
                ready = end + 1;
                at = end;
            }
        }
        text.append(html, ready, to);
    }

    private static String character(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos", "#39" -> "'";
            default -> " ";
        };
    }
}
