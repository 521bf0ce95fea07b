package dev.diapason.playbook.text;

import java.util.Objects;

/**
 * One text file of a source tree, already normalised: valid Unicode, no byte order mark, every line ending {@code \n}.
 *
 * @param path where the author finds it: relative to the playbook's root, with {@code /}
 * @param text the whole text
 */
public record SourceFile(String path, String text) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** A stand-in for a file that should exist and does not, so that its absence can be reported at a path. */
    public static SourceFile missing(String path) {
        return new SourceFile(path, "");
    }

    /** Gives the line with this 1-based number without its line ending, or an empty text past the end. */
    public String line(int number) {
        int start = 0;
        for (int current = 1; current < number; current++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    /** The place of a run of characters, from its offset and length in UTF-16 units. */
    public Location at(int offset, int length) {
        int line = 1;
        int lineStart = 0;
        int end = Math.min(offset, text.length());
        for (int next = text.indexOf('\n'); next >= 0 && next < end; next = text.indexOf('\n', next + 1)) {
            line++;
            lineStart = next + 1;
        }
        return new Location(this, line, end - lineStart + 1, length);
    }

    /** The first character of the file: where a problem of the file as a whole is shown. */
    public Location start() {
        return new Location(this, 1, 1, 0);
    }
}
