package dev.diapason.playbook.output.search;

import dev.diapason.playbook.output.context.ByteBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The short codes of all pieces that one edition uses: of one character for those met most, of two for the others, and of
 * three once there are more than some 8,000. Not for several threads.
 */
final class PieceCodes {

    /** The characters of codes: printable ASCII that needs no escape in JSON, JavaScript or HTML, and looks like no path. */
    static final String DIGITS = digits();

    static final int BASE = DIGITS.length();

    private static final Comparator<Piece> BY_TEXT = Comparator.comparing(Piece::text);

    private final int[] uses;
    private final boolean[] isMet;

    /** Up to three characters each, the first in the lowest byte. */
    private final int[] codes;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> words = new ArrayList<>();
    private final List<Piece> gaps = new ArrayList<>();
    private int ones;
    private int twos;
    private int oneWords;

    PieceCodes(int known) {
        this.uses = new int[known];
        this.isMet = new boolean[known];
        this.codes = new int[known];
    }

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char c = ' '; c < '\u007f'; c++) {
            if ("\"\\/<>".indexOf(c) < 0) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Counts the pieces of a text; call for all texts before {@link #assign}. */
    void count(PieceText text) {
        int[] distinct = text.distinct();
        boolean hasNew = false;
        for (int i = 0; i < distinct.length; i++) {
            hasNew |= uses[distinct[i]] == 0;
            uses[distinct[i]] += text.count(i);
        }
        if (hasNew) {
            for (Piece piece : text.pieces()) {
                if (!isMet[piece.number()]) {
                    isMet[piece.number()] = true;
                    pieces.add(piece);
                }
            }
        }
    }

    /** Gives out the codes: to frequent gaps, frequent words, other words, other gaps, each in the order of their texts. */
    void assign() {
        pieces.sort(
                Comparator.comparingInt((Piece piece) -> -uses[piece.number()]).thenComparing(BY_TEXT));
        widths(pieces.size());
        List<Piece> often = pieces.subList(0, Math.min(ones, pieces.size()));
        List<Piece> rare = pieces.subList(often.size(), pieces.size());
        addSorted(often, gaps, words);
        int oneGaps = gaps.size();
        oneWords = words.size();
        addSorted(rare, gaps, words);
        for (int i = 0; i < gaps.size(); i++) {
            codes[gaps.get(i).number()] = code(i < oneGaps ? i : i + words.size());
        }
        for (int i = 0; i < words.size(); i++) {
            codes[words.get(i).number()] = code(i + oneGaps);
        }
    }

    /** All words, those with a code of one character first. */
    List<Piece> words() {
        return words;
    }

    /** How many words have a code of one character. */
    int oneWords() {
        return oneWords;
    }

    /** All gaps, those with a code of one character first. */
    List<Piece> gaps() {
        return gaps;
    }

    /** What a reader needs: how many gaps have one character, how many first characters stand alone, how many begin two. */
    String widths() {
        int oneGaps = Math.min(ones, pieces.size()) - oneWords;
        return "[" + oneGaps + "," + ones + "," + twos + "]";
    }

    void write(PieceText text, ByteBuilder out) {
        for (Piece piece : text.pieces()) {
            for (int rest = codes[piece.number()]; rest != 0; rest >>>= Byte.SIZE) {
                out.write(rest);
            }
        }
    }

    private static void addSorted(List<Piece> pieces, List<Piece> gaps, List<Piece> words) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(BY_TEXT);
        for (Piece piece : sorted) {
            (piece.isWord() ? words : gaps).add(piece);
        }
    }

    private void widths(int count) {
        int threes = 0;
        twos = 0;
        ones = BASE;
        while (ones + twos * BASE + threes * BASE * BASE < count) {
            if (threes == 0 && ones > 8) {
                twos++;
            } else if (threes == 0) {
                threes = 1;
                twos = BASE / 2;
            } else {
                threes++;
            }
            ones = BASE - twos - threes;
        }
    }

    private int code(int number) {
        if (number < ones) {
            return digit(number);
        }
        int rest = number - ones;
        if (rest < twos * BASE) {
            return digit(ones + rest / BASE) | digit(rest % BASE) << 8;
        }
        int more = rest - twos * BASE;
        return digit(ones + twos + more / (BASE * BASE)) | digit(more / BASE % BASE) << 8 | digit(more % BASE) << 16;
    }

    static byte digit(int value) {
        return (byte) DIGITS.charAt(value);
    }
}
