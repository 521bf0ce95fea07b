package dev.diapason.playbook.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * A run of characters in an author's file. Ordered by path, line, column.
 *
 * @param file the file
 * @param line 1-based
 * @param column 1-based, in UTF-16 units, as code editors count
 * @param length in UTF-16 units; 0 when the place is a point or a whole file
 */
public record Location(SourceFile file, int line, int column, int length) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    public Location {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("not a place: " + line + ":" + column + "+" + length);
        }
    }

    public String path() {
        return file.path();
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path() + ":" + line + ":" + column;
    }
}
