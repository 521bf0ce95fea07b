package dev.diapason.playbook.tell;

import dev.diapason.playbook.problem.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out text for a terminal of 80 columns, where Maven stands before each line, and in which letters of East Asia take two
 * and combining marks none.
 */
final class Columns {

    /** What is left of 80 columns behind the {@code [INFO]} of Maven and its space. */
    static final int WIDTH = 73;

    /** Ends a stretch of right-to-left letters, so that the figures behind it stay where they are (UAX 9, 2.6). */
    private static final String LEFT_TO_RIGHT = "\u200E";

    private Columns() {}

    /** A cell at the left of its column, cut with an ellipsis if it is too wide. */
    static String left(String text, int width) {
        String cell = cut(Style.PLAIN.text(text), width - 1);
        int space = width - TextWidth.of(cell);
        boolean isTurned = cell.codePoints().anyMatch(Columns::isRightToLeft);
        return cell + (isTurned ? LEFT_TO_RIGHT : "") + " ".repeat(Math.max(0, space));
    }

    /** A figure at the right of its column. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - TextWidth.of(text))) + text;
    }

    private static String cut(String text, int width) {
        if (TextWidth.of(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        text.codePoints()
                .takeWhile(next -> TextWidth.of(cut + Character.toString(next)) < width)
                .forEach(cut::appendCodePoint);
        return cut + "…";
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Breaks a paragraph between words; of an item, which is indented, every line but the first is indented further. */
    static List<String> wrapped(String text, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean isEmpty = true;
        for (String word : text.split(" ")) {
            if (!isEmpty && TextWidth.of(line + " " + word) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent == 0 ? 0 : indent + 2));
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
