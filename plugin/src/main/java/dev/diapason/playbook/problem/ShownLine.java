package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;

/**
 * A line of an author's file as a terminal shows it, with the columns that a location covers in it.
 *
 * @param text what is printed: tabs as spaces, invisible characters as their numbers, the far ends of a long line cut
 * @param column how many columns stand before the location
 * @param width how many columns the location takes, at least 1
 */
record ShownLine(String text, int column, int width) {

    private static final int LONGEST = 100;
    private static final int TAB = 4;
    private static final String CUT = "…";

    static ShownLine of(Location at) {
        String line = at.file().line(at.line());
        int start = Math.min(at.column() - 1, line.length());
        int end = Math.min(start + at.length(), line.length());
        int from = 0;
        int to = line.length();
        if (columns(line) > LONGEST) {
            from = boundary(line, end - start < LONGEST * 2 / 3 ? start - LONGEST / 3 : start - LONGEST / 6);
            to = boundary(line, from + LONGEST);
        }
        String before = shown(line.substring(from, start), 0);
        int column = TextWidth.of(before);
        String covered = shown(line.substring(start, Math.max(start, Math.min(end, to))), column);
        int width = TextWidth.of(covered);
        String behind = shown(line.substring(Math.max(start, Math.min(end, to)), to), column + width);
        String head = from > 0 ? CUT : "";
        String tail = to < line.length() ? CUT : "";
        return new ShownLine(head + before + covered + behind + tail, column + head.length(), Math.max(1, width));
    }

    private static int columns(String line) {
        return line.length() > 2 * LONGEST ? line.length() : TextWidth.of(shown(line, 0));
    }

    /** The nearest place where the line may be cut without cutting a character into halves. */
    private static int boundary(String line, int index) {
        int inside = Math.max(0, Math.min(index, line.length()));
        boolean isHalf = inside > 0 && inside < line.length() && Character.isLowSurrogate(line.charAt(inside));
        return isHalf ? inside - 1 : inside;
    }

    private static String shown(String text, int column) {
        StringBuilder shown = new StringBuilder();
        int at = column;
        for (int codePoint : text.codePoints().toArray()) {
            String visible = codePoint == '\t' ? " ".repeat(TAB - at % TAB) : TextWidth.visible(codePoint);
            shown.append(visible);
            at += TextWidth.of(visible);
        }
        return shown.toString();
    }
}
