package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;

/**
 * Where and why the engine could not read on.
 *
 * @param source the text
 * @param complaint the engine's words; empty when it only did not expect what it met
 * @param at the offset of what it could not read
 * @param from the offset at which the thing it was reading starts, or -1
 * @param last what it had read before
 * @param bracket the offset of the innermost bracket or brace that is still open, or -1
 * @param column how many characters stand in front of the innermost list or map that is still open, or -1
 */
record Stumble(YamlSource source, String complaint, int at, int from, Met last, int bracket, int column) {

    /** What the engine says when a key is not followed by a colon. */
    static final String NO_COLON = "could not find expected ':'";

    boolean isInline() {
        return bracket >= 0;
    }

    boolean says(String words) {
        return complaint.contains(words);
    }

    char character() {
        return source.charAt(at);
    }

    /** Whether what was read last stands on the line of what could not be read. A block text always ends above it. */
    boolean isBehindLast() {
        return !last.is(Met.Kind.BLOCK) && source.isSameLine(last.end(), at);
    }

    /** The first offset on the line of what could not be read that is no space. */
    int lineContent() {
        return source.indentEnd(source.lineOf(at));
    }

    /** The offset at which a value ends that starts at this one, without a comment that follows. */
    int valueEnd(int start) {
        String text = source.written();
        int lineEnd = source.lineEnd(start);
        int end = start;
        while (end < lineEnd && !(isInline() && ",]}".indexOf(text.charAt(end)) >= 0)) {
            if (text.startsWith(" # ", end)) {
                break;
            }
            end++;
        }
        return start + text.substring(start, end).stripTrailing().length();
    }

    String words(int start, int end) {
        return source.written().substring(start, end);
    }

    /** A place from one offset to another on the same line. */
    Location between(int start, int end) {
        return source.between(start, end);
    }

    /** The line as it should be: the key that stands before a value, and the value written another way. */
    String example(int valueStart, String value) {
        String before = source.written().substring(source.indentEnd(source.lineOf(valueStart)), valueStart);
        int inner = isInline()
                ? 1 + Math.max(before.lastIndexOf(','), Math.max(before.lastIndexOf('['), before.lastIndexOf('{')))
                : 0;
        String shown = value.length() > 60
                ? value.substring(0, 30).stripTrailing() + " …" + value.charAt(value.length() - 1)
                : value;
        return before.substring(inner).stripLeading() + shown;
    }

    /** The same with the value in quotes. */
    String quotedExample(int valueStart, int valueEnd) {
        return example(valueStart, Words.asText(words(valueStart, valueEnd)));
    }
}
