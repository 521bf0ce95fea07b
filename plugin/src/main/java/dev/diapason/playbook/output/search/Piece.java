package dev.diapason.playbook.output.search;

/**
 * A word, or what stands between two words, once for all texts of a build that have it. Made by {@link Pieces} only, so two
 * are the same exactly when they are the same object.
 */
final class Piece {

    private final String text;
    private final int number;

    Piece(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /** What a reader reads. */
    String text() {
        return text;
    }

    /** Whether it is a word; else it is a gap, such as a comma and a space. */
    boolean isWord() {
        return isWord(number);
    }

    /** Whether a piece of this number is a word. */
    static boolean isWord(int number) {
        return (number & 1) == 0;
    }

    /**
     * Counted in the order in which texts are met, which is another in every build: for arrays, never for bytes. Words have
     * even numbers, gaps odd ones.
     */
    int number() {
        return number;
    }

    @Override
    public String toString() {
        return text;
    }
}
