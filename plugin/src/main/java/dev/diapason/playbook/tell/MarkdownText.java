package dev.diapason.playbook.tell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes what authors wrote for Markdown as GitHub and GitLab read it: it is shown letter by letter, links nowhere, mentions
 * nobody and formats nothing.
 *
 * <p>Backslashes alone do not help against mentions and references, which Git hosts look for after Markdown was read; an
 * invisible U+200B behind the first character does.
 */
final class MarkdownText {

    /** What a Git host would make a link, a notification or a picture of: {@code @x}, {@code #1}, {@code GH-1}, {@code :x:}. */
    private static final Pattern REFERENCE = Pattern.compile(
            "@|[#!%&](?=\\d)|~(?=[\\w\"])|(?<=\\b(?i:gh)-)(?=\\d)" + "|(?<=\\b(?i:www))(?=\\.)|:(?=//)|:(?=[\\w+-]+:)");

    private static final Pattern MEANING = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$]");

    /** What has a meaning at the start of a line only. */
    private static final Pattern START = Pattern.compile("(?m)^((?:> )?\\s*\\d*)(?=[-+=]|(?<=\\d)[.)])");

    private static final String APART = "&#8203;";

    private MarkdownText() {}

    /** Markdown that shows a text, not at the start of a line. */
    static String of(String text) {
        String line = Style.line(text);
        StringBuilder safe = new StringBuilder(line.length() + 16);
        int from = 0;
        Matcher reference = REFERENCE.matcher(line);
        while (reference.find()) {
            safe.append(escape(line.substring(from, reference.end()))).append(APART);
            from = reference.end();
        }
        return safe.append(escape(line.substring(from))).toString();
    }

    /** The same lines of Markdown, in which none is a list or a heading. */
    static String plain(String lines) {
        return START.matcher(lines).replaceAll("$1\\\\");
    }

    private static String escape(String text) {
        return MEANING.matcher(text).replaceAll(match -> switch (match.group().charAt(0)) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '$' -> "&#36;"; // a backslash before it would not keep GitLab from reading a formula
            default -> "\\\\\\" + match.group();
        });
    }

    /** Text in a code span, where nothing has a meaning; for addresses. */
    static String code(String text) {
        String line = Style.line(text);
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        boolean isTouching = line.startsWith("`") || line.endsWith("`");
        return fence + (isTouching ? " " + line + " " : line) + fence;
    }

    /**
     * Emphasises an escaped text, in whatever text it stands (CommonMark 6.2): an invisible U+200B inside helps where
     * punctuation or a script without spaces would keep the marks from being read.
     *
     * @param mark such as {@code **}
     */
    static String marked(String mark, String escaped) {
        String text = escaped.strip();
        if (text.isEmpty()) {
            return escaped;
        }
        int start = escaped.indexOf(text);
        String before = Character.isLetterOrDigit(text.codePointAt(0)) ? "" : "\u200B";
        String behind = Character.isLetterOrDigit(text.codePointBefore(text.length())) ? "" : "\u200B";
        return escaped.substring(0, start)
                + mark
                + before
                + text
                + behind
                + mark
                + escaped.substring(start + text.length());
    }
}
