package dev.diapason.playbook.output.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Cuts texts into words and gaps. Where to cut is a fixed table, not the character tables of the Java that builds: those
 * differ from version to version. The search script cuts words further, so no gap may hold a letter or a digit, and none
 * may lie inside a word. Safe for several threads.
 */
final class Pieces {

    /** First and last of each range of characters that never belong to a word; what is not here does. */
    private static final int[] GAPS = {
        0x00, 0x22, 0x24, 0x26, 0x28, 0x2A, 0x2C, 0x2C, 0x2E, 0x2F, 0x3A, 0x3F, 0x5B, 0x60, 0x7B, 0xA9, 0xAB, 0xAC,
        0xAE, 0xB1, 0xB4, 0xB4, 0xB6, 0xB8, 0xBB, 0xBB, 0xBF, 0xBF, 0xD7, 0xD7, 0xF7, 0xF7, 0x37E, 0x37E, 0x387, 0x387,
        0x5BE, 0x5BE, 0x5C0, 0x5C0, 0x5C3, 0x5C3, 0x5F3, 0x5F4, 0x60C, 0x60C, 0x61B, 0x61B, 0x61E, 0x61F, 0x66A, 0x66D,
        0x6D4, 0x6D4, 0x964, 0x965, 0xE5A, 0xE5B, 0x104A, 0x104F, 0x17D4, 0x17D6, 0x2000, 0x200B, 0x200E, 0x2018,
        0x201A, 0x206F, 0x2190, 0x23FF, 0x2500, 0x2775, 0x2794, 0x2BFF, 0x2E00, 0x2E2E, 0x2E30, 0x2E7F, 0x3000, 0x3004,
        0x3008, 0x3020, 0x3030, 0x3030, 0x30FB, 0x30FB, 0xFD3E, 0xFD3F, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF0F,
        0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65
    };

    private static final int TABLE = 0x10000;
    private static final boolean[] IS_GAP = table();

    private final Map<String, Piece> known = new ConcurrentHashMap<>();
    private final AtomicInteger words = new AtomicInteger();
    private final AtomicInteger gaps = new AtomicInteger();
    private final Piece space = piece(" ", false);
    private final Piece nothing = piece("", false);

    private static boolean[] table() {
        boolean[] table = new boolean[TABLE];
        for (int i = 0; i < GAPS.length; i += 2) {
            Arrays.fill(table, GAPS[i], GAPS[i + 1] + 1, true);
        }
        return table;
    }

    /** Greater than the number of every piece that has been given out by now. */
    int bound() {
        return 2 * Math.max(words.get(), gaps.get());
    }

    /** A single space, which a reader of the index puts between two words that follow each other. */
    Piece space() {
        return space;
    }

    /** An empty gap: two words that touch, since a value was put behind a part of a word. */
    Piece nothing() {
        return nothing;
    }

    /** The words and gaps of a text, in turn; white space is one space each. */
    List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        char[] chars = text.toCharArray();
        int from = 0;
        while (from < chars.length) {
            boolean isGap = IS_GAP[chars[from]];
            int end = from + 1;
            while (end < chars.length && IS_GAP[chars[end]] == isGap) {
                end++;
            }
            String part = new String(chars, from, end - from);
            pieces.add(piece(isGap ? spaced(part) : part, !isGap));
            from = end;
        }
        return pieces;
    }

    private Piece piece(String text, boolean isWord) {
        Piece piece = known.get(text);
        return piece != null
                ? piece
                : known.computeIfAbsent(
                        text, key -> new Piece(key, 2 * (isWord ? words : gaps).getAndIncrement() + (isWord ? 0 : 1)));
    }

    private static String spaced(String gap) {
        if (gap.length() == 1) {
            return isSpace(gap.charAt(0)) ? " " : gap;
        }
        StringBuilder spaced = new StringBuilder(gap.length());
        for (int i = 0; i < gap.length(); i++) {
            if (!isSpace(gap.charAt(i))) {
                spaced.append(gap.charAt(i));
            } else if (spaced.length() == 0 || spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c >= '\u007f' && c <= '\u00a0'
                || c >= '\u2000' && c <= '\u200b'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u3000';
    }
}
