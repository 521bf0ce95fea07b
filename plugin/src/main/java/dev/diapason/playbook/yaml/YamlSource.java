package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.util.Arrays;

/**
 * The text being read, addressed by offset in UTF-16 units: turns the engine's positions, which count code points, into
 * places of the author's file.
 *
 * <p>Keeps two texts of equal length: the one that was written, and the one the engine reads. They differ where a
 * mistake has been reported and mended so that what follows can be read as well.
 */
final class YamlSource {

    private final Excerpt part;
    private final String written;
    private final String readable;
    private final int[] lineStarts;
    private final int[] offsets;

    private YamlSource(Excerpt part, String written, String readable, int[] lineStarts, int[] offsets) {
        this.part = part;
        this.written = written;
        this.readable = readable;
        this.lineStarts = lineStarts;
        this.offsets = offsets;
    }

    /** Starts from a text that has as many characters as the part it was made from. */
    static YamlSource of(Excerpt part, String text) {
        return new YamlSource(part, text, text, lineStarts(text), offsets(text));
    }

    /** The same source with one character exchanged for the engine. */
    YamlSource mended(int offset, char replacement) {
        StringBuilder text = new StringBuilder(readable);
        text.setCharAt(offset, replacement);
        return new YamlSource(part, written, text.toString(), lineStarts, offsets);
    }

    /** The same source without what follows an offset. */
    YamlSource until(int offset) {
        return of(part, written.substring(0, offset));
    }

    String written() {
        return written;
    }

    String readable() {
        return readable;
    }

    /** Whether the engine reads something else between two offsets than what was written. */
    boolean isMended(int start, int end) {
        return !written.regionMatches(start, readable, start, end - start);
    }

    SourceFile file() {
        return part.file();
    }

    /** The offset of the code point with this index. */
    int offset(long codePointIndex) {
        int index = (int) Math.max(0, codePointIndex);
        return offsets.length == 0 ? Math.min(index, written.length()) : offsets[Math.min(index, offsets.length - 1)];
    }

    Location at(int offset, int length) {
        int line = lineOf(offset);
        return new Location(
                part.file(), part.line() + line, part.column() + offset - lineStarts[line], Math.max(0, length));
    }

    /** The place of what stands between two offsets, as far as it stands on the first line. */
    Location between(int start, int end) {
        return at(start, Math.min(end, lineEnd(start)) - start);
    }

    /** A character, or 0 past the end. */
    char charAt(int offset) {
        return offset >= 0 && offset < written.length() ? written.charAt(offset) : 0;
    }

    /** The 0-based number of the line on which an offset stands. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 2 : found;
    }

    /** The number of a line as the author's editor shows it. */
    int shownLine(int offset) {
        return part.line() + lineOf(offset);
    }

    boolean isSameLine(int one, int other) {
        return lineOf(one) == lineOf(other);
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** The offset at which a 0-based line starts. */
    int lineStart(int line) {
        return lineStarts[line];
    }

    /** The offset at which the line of an offset ends, before its line ending. */
    int lineEnd(int offset) {
        int next = lineOf(offset) + 1;
        return next < lineStarts.length ? lineStarts[next] - 1 : written.length();
    }

    /** A 0-based line without its line ending. */
    String line(int line) {
        return written.substring(lineStarts[line], lineEnd(lineStarts[line]));
    }

    /** The offset of the first character of a line that is no space. */
    int indentEnd(int line) {
        return skipBlanks(lineStarts[line]);
    }

    /** The first offset from here on that holds neither space nor tab. */
    int skipBlanks(int offset) {
        int end = offset;
        while (charAt(end) == ' ' || charAt(end) == '\t') {
            end++;
        }
        return end;
    }

    /** An excerpt of the author's file with this text, starting at an offset. */
    Excerpt excerpt(String text, int offset, boolean isExact) {
        Location start = at(offset, 0);
        return new Excerpt(part.file(), text, start.line(), start.column(), isExact);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** Maps code points to offsets; empty when they are the same, as in nearly every file. */
    private static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        for (int index = 1; index <= count; index++) {
            offsets[index] = text.offsetByCodePoints(offsets[index - 1], 1);
        }
        return offsets;
    }
}
