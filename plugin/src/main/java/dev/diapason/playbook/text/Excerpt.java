package dev.diapason.playbook.text;

import java.util.Objects;

/**
 * A text cut out of a file, such as a Markdown block scalar in YAML, that can still say where its characters stand.
 *
 * @param file the file it stands in
 * @param text the cut text, lines ending in {@code \n}
 * @param line 1-based line of the file on which the text's first line stands
 * @param column 1-based column of the file at which every line's first character stands
 * @param isExact whether every line of the text is a line of the file; otherwise (a folded or quoted YAML text) only
 *     the start is known and every place is reported there
 */
public record Excerpt(SourceFile file, String text, int line, int column, boolean isExact) {

    public Excerpt {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /** The whole of a file. */
    public static Excerpt of(SourceFile file) {
        return new Excerpt(file, file.text(), 1, 1, true);
    }

    /** The place of a run inside this text, from 0-based line and column, as Markdown parsers count. */
    public Location at(int lineIndex, int columnIndex, int length) {
        return isExact
                ? new Location(file, line + lineIndex, column + columnIndex, length)
                : new Location(file, line, column, 0);
    }

    /** The first character. */
    public Location start() {
        return new Location(file, line, column, 0);
    }
}
