package dev.diapason.playbook.output.markdown;

/** Writes Markdown line by line: knows what stands in front of each line, and when a blank line is due. Not for several threads. */
final class MarkdownLines {

    /** Characters that would start something else in the middle of a line (CommonMark 0.31.2, section 2.4). */
    private static final String SPECIAL = "\\`*[]<";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder prefix = new StringBuilder();
    private boolean isAtStart = true;
    private boolean isFresh = true;

    /** Starts a new block, after a blank line if anything stands before it. */
    void block() {
        if (isFresh) {
            return;
        }
        line();
        out.append(prefix.toString().stripTrailing()).append('\n');
    }

    /** Starts a new line. */
    void line() {
        if (!isAtStart) {
            out.append('\n');
            isAtStart = true;
        }
    }

    /** Starts a line with a marker, behind which the following lines are indented. */
    void item(String marker) {
        mark(marker);
        prefix.append(" ".repeat(marker.length()));
        isFresh = true;
    }

    /** Puts words in front of the following lines: those of a quote. */
    void quote() {
        prefix.append("> ");
        isFresh = true;
    }

    /** Ends the last {@link #item} or {@link #quote}, which was so many characters wide. */
    void end(int width) {
        prefix.setLength(Math.max(0, prefix.length() - width));
        isFresh = false;
    }

    /** Makes the next block follow without a blank line. */
    void fresh() {
        isFresh = true;
    }

    /** Writes Markdown as it is. */
    MarkdownLines mark(String markdown) {
        if (isAtStart) {
            out.append(prefix);
            isAtStart = false;
        }
        out.append(markdown);
        isFresh = false;
        return this;
    }

    /** Writes words, so that none of them is taken for Markdown; white space at the start of a line is left out. */
    void text(String words) {
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isFirst = (isAtStart || isFresh) && done == i;
            if (isFirst && (c == ' ' || c == '\n' || c == '\t')) {
                done = i + 1;
            } else if (c == '\n') {
                run(words, done, i);
                line();
                done = i + 1;
            } else if (SPECIAL.indexOf(c) >= 0 || isFirst && isStart(words, i)) {
                run(words, done, i);
                mark("\\");
                done = i;
            }
        }
        run(words, done, words.length());
    }

    private void run(String words, int from, int to) {
        if (from < to) {
            mark(words.substring(from, to));
        }
    }

    /** Whether a character would begin a heading, quote or list at the start of a line. */
    private static boolean isStart(String words, int at) {
        char c = words.charAt(at);
        boolean isAlone = at + 1 >= words.length() || words.charAt(at + 1) == ' ';
        return c == '#' || c == '>' || c == '|' || (c == '-' || c == '+') && isAlone;
    }

    /** Writes lines of code, in which nothing is escaped. */
    void code(String lines) {
        for (String each : lines.split("\n", -1)) {
            mark(each);
            line();
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
