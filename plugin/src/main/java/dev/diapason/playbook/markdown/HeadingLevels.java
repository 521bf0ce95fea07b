package dev.diapason.playbook.markdown;

/** Gives the headings of one text levels that never skip one, whatever levels the author wrote. */
final class HeadingLevels {

    private static final int DEEPEST = 6;

    private final int first;
    private final int[] open = new int[DEEPEST];
    private int depth;
    private int count;

    /** @param first the level of the outermost headings */
    HeadingLevels(int first) {
        this.first = first;
    }

    /** The level to show, from the level written: one deeper than the nearest heading before it that was written higher. */
    int next(int written) {
        count++;
        while (depth > 0 && open[depth - 1] >= written) {
            depth--;
        }
        open[depth++] = written;
        return Math.min(DEEPEST, first + depth - 1);
    }

    /** How many headings there have been. */
    int count() {
        return count;
    }
}
