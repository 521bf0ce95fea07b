package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.UnsafeText;
import dev.diapason.playbook.text.Excerpt;
import java.util.Locale;

/**
 * Takes out the characters that no YAML file may hold (YAML 1.2.2, 5.1), written as such or as an escape, so that what
 * stands around them can be read. They are reported as unsafe-text.
 */
final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** The text of a part with harmless characters in place of forbidden ones. */
    static YamlSource replaced(Excerpt part, Problems problems) {
        String text = part.text();
        if (!hasForbidden(text)) {
            return YamlSource.of(part, text);
        }
        UnsafeText.check(part, problems);
        return YamlSource.of(part, withoutForbidden(text));
    }

    /**
     * A double-quoted text with harmless characters in place of those that its escapes should not have named.
     *
     * @param text as the engine understands it
     * @param start the offset of its opening quotation mark
     * @param end the offset behind the closing one
     */
    static String replacedEscapes(String text, int start, int end, YamlSource source, Problems problems) {
        String written = source.written();
        int at = written.indexOf('\\', start);
        if (at < 0 || at >= end) {
            return text;
        }
        for (; at >= 0 && at < end; at = written.indexOf('\\', at + escapeLength(written, at))) {
            int codePoint = codePoint(written, at);
            if (isForbidden(codePoint) && !isHalfOfPair(written, at, codePoint)) {
                String name = String.format(Locale.ROOT, "U+%04X", codePoint);
                problems.report(Problem.of(
                                ProblemId.UNSAFE_TEXT,
                                source.at(at, escapeLength(written, at)),
                                "the invisible character " + name + " cannot stand in a text")
                        .label("delete this")
                        .help("delete it; or, if you want to show a backslash, put the text in single quotes"));
            }
        }
        String clean = withoutForbidden(text);
        UnsafeText.check(source.excerpt(clean, start, false), problems);
        return clean;
    }

    private static boolean hasForbidden(String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (isForbidden(codePoint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int codePoint) {
        boolean isControl = codePoint < ' ' && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        boolean isLateControl = codePoint >= 0x7F && codePoint <= 0x9F && codePoint != 0x85;
        boolean isSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return isControl || isLateControl || isSurrogate || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    private static String withoutForbidden(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isForbidden(c) ? Mistake.HARMLESS : c));
        return clean.toString();
    }

    private static int escapeLength(String text, int at) {
        return switch (text.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static int codePoint(String text, int at) {
        int length = escapeLength(text, at);
        if (length > 2) {
            return Integer.parseUnsignedInt(text.substring(at + 2, at + length), 16);
        }
        return switch (text.charAt(at + 1)) {
            case '0' -> 0;
            case 'a' -> 0x07;
            case 'b' -> 0x08;
            case 'v' -> 0x0B;
            case 'f' -> 0x0C;
            case 'e' -> 0x1B;
            default -> ' ';
        };
    }

    /** JSON's way of writing one character as two escapes is fine. */
    private static boolean isHalfOfPair(String text, int at, int codePoint) {
        if (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint)) {
            return false;
        }
        return Character.isHighSurrogate((char) codePoint)
                ? text.regionMatches(true, at + 6, "\\uD", 0, 3) && "cdefCDEF".indexOf(text.charAt(at + 9)) >= 0
                : text.regionMatches(true, at - 6, "\\uD", 0, 3) && "89abAB".indexOf(text.charAt(at - 3)) >= 0;
    }
}
