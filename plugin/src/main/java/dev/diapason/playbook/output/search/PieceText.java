package dev.diapason.playbook.output.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text in pieces, without the single spaces between its words, and how often it has each. Immutable, so that all editions
 * which show the text share it.
 */
final class PieceText {

    static final PieceText NOTHING = new PieceText(List.of());

    private final Piece[] pieces;
    private final int[] distinct;
    private final int[] counts;

    private PieceText(List<Piece> text) {
        pieces = text.toArray(Piece[]::new);
        int[] numbers = new int[pieces.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = pieces[i].number();
        }
        Arrays.sort(numbers);
        int[] met = new int[numbers.length];
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[last]) {
                numbers[++last] = numbers[i];
            }
            met[last]++;
        }
        distinct = Arrays.copyOf(numbers, last + 1);
        counts = Arrays.copyOf(met, last + 1);
    }

    boolean isEmpty() {
        return pieces.length == 0;
    }

    /** All pieces in reading order; not to be changed. */
    Piece[] pieces() {
        return pieces;
    }

    /** The number of each piece once; not to be changed. */
    int[] distinct() {
        return distinct;
    }

    /** How often it has {@code distinct()[i]}. */
    int count(int i) {
        return counts[i];
    }

    /** Joins pieces: one space between two words goes without saying, and none is needed at either end. */
    static final class Joiner {

        private final Piece space;
        private final Piece nothing;
        private final List<Piece> pieces = new ArrayList<>();
        private boolean isSpaced;

        Joiner(Pieces known) {
            this.space = known.space();
            this.nothing = known.nothing();
        }

        /** Adds a word or a gap. */
        @SuppressWarnings("ReferenceEquality") // a piece is the same only when it is the same object
        Joiner add(Piece piece) {
            if (piece == space) {
                isSpaced = true;
                return this;
            }
            Piece last = pieces.isEmpty() ? space : pieces.get(pieces.size() - 1);
            boolean areWords = last.isWord() && piece.isWord();
            if (areWords && !isSpaced) {
                pieces.add(nothing);
            } else if (!areWords
                    && isSpaced
                    && !last.text().endsWith(" ")
                    && !piece.text().startsWith(" ")) {
                pieces.add(space);
            }
            pieces.add(piece);
            isSpaced = false;
            return this;
        }

        Joiner addAll(List<Piece> more) {
            more.forEach(this::add);
            return this;
        }

        /** Adds a text that was not written as one with what stands before it. */
        Joiner addApart(PieceText text) {
            isSpaced = true;
            Piece last = space;
            for (Piece piece : text.pieces) {
                if (last.isWord() && piece.isWord()) {
                    isSpaced = true;
                }
                add(piece);
                last = piece;
            }
            return this;
        }

        PieceText text() {
            return pieces.isEmpty() ? NOTHING : new PieceText(pieces);
        }
    }
}
