package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;

/**
 * The part of one line that a location covers, as programs want it: with an end that lies inside the line.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param end the column behind the last character; equal to {@code column} only at the end of a line
 */
record Region(int line, int column, int end) {

    /** A point is widened to the character it stands before, and a whole file is its first line. */
    static Region of(Location at) {
        int behindLine = at.file().line(at.line()).length() + 1;
        int column = Math.min(at.column(), behindLine);
        int wanted = isWholeFile(at) ? behindLine : column + Math.max(1, at.length());
        return new Region(at.line(), column, Math.min(wanted, behindLine));
    }

    /** Whether a place is no place in a file, but the file. */
    static boolean isWholeFile(Location at) {
        return at.line() == 1 && at.column() == 1 && at.length() == 0;
    }
}
