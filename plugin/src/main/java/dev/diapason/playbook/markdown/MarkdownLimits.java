package dev.diapason.playbook.markdown;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps texts within what can be parsed in a moment: some inputs cost the parser the square of their length. What is too
 * large is reported, and blanked so that everything else keeps its place and is still checked.
 */
final class MarkdownLimits {

    /** The most second-level headings of a section. */
    static final int MOST_BLOCKS = 200;

    /** The most characters of a paragraph, heading or table cell. */
    static final int LONGEST_INLINE = 16 * 1024;

    /** The most bytes of a text. */
    private static final int LARGEST = 256 * 1024;

    /** The most cells of all tables of a text. */
    private static final int MOST_CELLS = 20_000;

    /** The most lines without an empty one, not counting those that start with a letter: only the others cost the square. */
    private static final int MOST_LINES = 1_000;

    private final Excerpt text;
    private final String source;
    private final Problems problems;
    private @Nullable StringBuilder blanked;
    private boolean hasLongRun;
    private int at;
    private int line;
    private long cells;

    private MarkdownLimits(Excerpt text, Problems problems) {
        this.text = text;
        this.source = text.text();
        this.problems = problems;
    }

    /** The text with spaces in place of what is too large; nothing when all of it is. */
    static @Nullable String admit(Excerpt text, Problems problems) {
        String source = text.text();
        if (source.length() > LARGEST / 3 && source.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            int kilobytes = (source.getBytes(StandardCharsets.UTF_8).length + 1023) / 1024;
            problems.report(Problem.of(
                            ProblemId.TOO_LARGE,
                            text.start(),
                            "this text has " + kilobytes + " KiB; " + LARGEST / 1024 + " are allowed")
                    .help("split it into several sections"));
            return null;
        }
        return new MarkdownLimits(text, problems).scan();
    }

    private String scan() {
        while (at < source.length()) {
            if (isBlank(at)) {
                nextLine();
            } else {
                run();
            }
        }
        String admitted = blanked == null ? source : blanked.toString();
        if (!hasLongRun) {
            return admitted;
        }
        for (LongBlocks.Found found : LongBlocks.in(admitted)) {
            refuse(
                    found.line(),
                    "this paragraph has " + found.length() + " characters; " + "a block longer than 16 KiB is refused");
            blank(found.start(), found.end());
        }
        return blanked == null ? source : blanked.toString();
    }

    /** Looks at the lines up to the next empty one. */
    private void run() {
        int start = at;
        int firstLine = line;
        int tableLine = -1;
        int columns = 0;
        int costly = 0;
        int mostCostly = 0;
        while (at < source.length() && !isBlank(at)) {
            costly = endsParagraph(at) ? 0 : costly + (startsWithLetter(at) ? 0 : 1);
            mostCostly = Math.max(mostCostly, costly);
            int found = tableColumns(at);
            if (found > columns) {
                columns = found;
                tableLine = tableLine < 0 ? line : tableLine;
                cells += found;
            }
            cells += columns;
            nextLine();
        }
        if (cells > MOST_CELLS && tableLine >= 0) {
            refuse(tableLine, "table cells: there are about " + cells + " up to here; " + MOST_CELLS + " are allowed");
            blank(start, at);
            cells = 0;
        } else if (mostCostly > MOST_LINES) {
            refuse(firstLine, mostCostly + " lines stand here without an empty one; " + MOST_LINES + " are allowed");
            blank(start, at);
        } else {
            hasLongRun |= at - start > LONGEST_INLINE;
        }
    }

    /** Whether a line starts an item of a bulleted list, whatever stands before it (CommonMark 5.2). */
    private boolean endsParagraph(int start) {
        int i = prefix(start);
        int indent = 0;
        for (int before = start; before < i; before++) {
            indent = source.charAt(before) == '>' ? 0 : indent + (source.charAt(before) == '\t' ? 4 : 1);
        }
        return indent < 4
                && i + 2 < source.length()
                && "-+*".indexOf(source.charAt(i)) >= 0
                && source.charAt(i + 1) == ' '
                && Character.isLetterOrDigit(source.charAt(i + 2));
    }

    private boolean startsWithLetter(int start) {
        int i = prefix(start);
        return i < source.length() && Character.isLetter(source.charAt(i));
    }

    /** Skips indentation and the marks of quotes. */
    private int prefix(int start) {
        int i = start;
        while (i < source.length()
                && (source.charAt(i) == ' ' || source.charAt(i) == '\t' || source.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    /** The columns that a line such as {@code |---|:--:|} gives to a table; 0 for any other line. */
    private int tableColumns(int start) {
        int i = prefix(start);
        int columns = 0;
        boolean isInColumn = false;
        boolean hasPipe = false;
        for (; i < source.length() && source.charAt(i) != '\n'; i++) {
            char c = source.charAt(i);
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return 0;
            }
            columns += c == '-' && !isInColumn ? 1 : 0;
            isInColumn = c == '-';
            hasPipe |= c == '|';
        }
        return hasPipe ? columns : 0;
    }

    private boolean isBlank(int start) {
        int i = start;
        while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i >= source.length() || source.charAt(i) == '\n';
    }

    private void nextLine() {
        int end = source.indexOf('\n', at);
        at = end < 0 ? source.length() : end + 1;
        line++;
    }

    private void refuse(int atLine, String message) {
        problems.report(Problem.of(ProblemId.TOO_LARGE, text.at(atLine, 0, 0), message)
                .help("split it into several parts with empty lines between them"));
    }

    private void blank(int start, int end) {
        StringBuilder changed = blanked == null ? new StringBuilder(source) : blanked;
        for (int i = start; i < end; i++) {
            if (changed.charAt(i) != '\n') {
                changed.setCharAt(i, ' ');
            }
        }
        blanked = changed;
    }
}
