package dev.diapason.playbook.output.search;

import dev.diapason.playbook.output.context.ByteBuilder;
import java.util.Arrays;

/**
 * Which documents have a word, and how often: for each word the distances from document to document. Not for several
 * threads.
 *
 * <p>One character is a distance up to {@link #NEAR}; a greater one has a mark and two or three more characters. A count
 * above one follows its distance. Each word ends with a mark.
 */
final class PieceUses {

    private static final int NEAR = 64;
    private static final int FAR = 80;
    private static final int END = 81;
    private static final int MOST = PieceCodes.BASE - END;

    private final int[] last;
    private final byte[][] lists;
    private final int[] lengths;

    PieceUses(int known) {
        this.last = new int[known];
        this.lists = new byte[known][];
        this.lengths = new int[known];
    }

    /**
     * Notes the words of one document.
     *
     * @param document its number, from 1 upwards, in order
     */
    void add(int document, PieceText text) {
        int[] distinct = text.distinct();
        for (int i = 0; i < distinct.length; i++) {
            int number = distinct[i];
            if (Piece.isWord(number)) {
                distance(number, document - last[number] - 1);
                if (text.count(i) > 1) {
                    put(number, END + Math.min(text.count(i), MOST) - 1);
                }
                last[number] = document;
            }
        }
    }

    void write(Piece piece, ByteBuilder out) {
        byte[] list = lists[piece.number()];
        if (list != null) {
            out.write(list, 0, lengths[piece.number()]);
        }
        out.write(PieceCodes.digit(END));
    }

    private void distance(int number, int distance) {
        int base = PieceCodes.BASE;
        if (distance < NEAR) {
            put(number, distance);
        } else if (distance - NEAR < (FAR - NEAR) * base) {
            put(number, NEAR + (distance - NEAR) / base);
            put(number, (distance - NEAR) % base);
        } else {
            put(number, FAR);
            put(number, distance / (base * base) % base);
            put(number, distance / base % base);
            put(number, distance % base);
        }
    }

    private void put(int number, int digit) {
        byte[] list = lists[number];
        if (list == null || lengths[number] == list.length) {
            lists[number] = list = list == null ? new byte[2] : Arrays.copyOf(list, list.length * 2);
        }
        list[lengths[number]++] = PieceCodes.digit(digit);
    }
}
