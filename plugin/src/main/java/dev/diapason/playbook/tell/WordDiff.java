package dev.diapason.playbook.tell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two texts line by line, and changed lines word by word; scripts without spaces letter by letter.
 *
 * <p>The words that stay are found as Myers did (An O(ND) Difference Algorithm, 1986). Texts with more than {@link #MOST_EDITS}
 * differences are taken to be other texts: nobody reads such a comparison, and its cost would grow with the square.
 */
final class WordDiff {

    static final int MOST_EDITS = 400;

    /** Below this share of common words in the shorter text, the two are told apart as a whole. */
    private static final double ALIKE = 0.4;

    private static final Pattern TOKEN =
            Pattern.compile("\n|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}"
                    + "\\p{IsKhmer}\\p{IsMyanmar}]\\p{M}*|[\\p{L}\\p{N}\\p{M}'’&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}"
                    + "\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]+|[^\\s]");

    private final List<Run> runs = new ArrayList<>();

    private WordDiff() {}

    /** Whether words stay, are gone or are new. */
    enum Kind {
        SAME,
        OLD,
        NEW
    }

    /**
     * Words of one kind, with the spaces and line ends between them.
     *
     * @param kind whether they stay
     * @param text the words
     */
    record Run(Kind kind, String text) {}

    /** A word, and whether a space follows; only the word counts. */
    private record Token(String word, boolean isSpaced) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Token that && word.equals(that.word);
        }

        @Override
        public int hashCode() {
            return word.hashCode();
        }

        String text() {
            return isSpaced ? word + " " : word;
        }
    }

    static List<Run> of(List<String> before, List<String> after) {
        WordDiff diff = new WordDiff();
        Kept lines = kept(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int oldFrom = i;
            int newFrom = j;
            while (i < before.size() && !lines.old.get(i)) {
                i++;
            }
            while (j < after.size() && !lines.now.get(j)) {
                j++;
            }
            diff.words(tokens(before.subList(oldFrom, i)), tokens(after.subList(newFrom, j)));
            if (i < before.size()) {
                diff.add(Kind.SAME, after.get(j) + "\n");
                i++;
                j++;
            }
        }
        return diff.runs;
    }

    private static List<Token> tokens(List<String> lines) {
        List<Token> tokens = new ArrayList<>();
        for (String line : lines) {
            Matcher next = TOKEN.matcher(line);
            while (next.find()) {
                boolean isSpaced = next.end() < line.length() && Character.isWhitespace(line.charAt(next.end()));
                tokens.add(new Token(next.group(), isSpaced));
            }
            tokens.add(new Token("\n", false));
        }
        return tokens;
    }

    private void words(List<Token> before, List<Token> after) {
        Kept kept = kept(before, after);
        boolean isOther = kept.now.cardinality() < ALIKE * Math.min(before.size(), after.size());
        if (isOther) {
            kept = new Kept(new BitSet(), new BitSet());
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            StringBuilder old = new StringBuilder();
            for (; i < before.size() && !kept.old.get(i); i++) {
                old.append(before.get(i).text());
            }
            StringBuilder own = new StringBuilder();
            for (; j < after.size() && !kept.now.get(j); j++) {
                own.append(after.get(j).text());
            }
            add(Kind.OLD, old.toString());
            add(Kind.NEW, own.toString());
            for (; i < before.size() && kept.old.get(i) && kept.now.get(j); i++, j++) {
                add(
                        Kind.SAME,
                        before.get(i).isSpaced()
                                ? before.get(i).text()
                                : after.get(j).text());
            }
        }
    }

    /** Joins runs of one kind; a lone word that stays between two that do not is told with them. */
    private void add(Kind kind, String text) {
        int last = runs.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && runs.get(last).kind == kind) {
            runs.set(last, new Run(kind, runs.get(last).text + text));
        } else {
            runs.add(new Run(kind, text));
        }
    }

    /** The places of the items that stay, in either list. */
    private record Kept(BitSet old, BitSet now) {
        void keep(int i, int j) {
            old.set(i);
            now.set(j);
        }
    }

    private static Kept kept(List<?> before, List<?> after) {
        Kept kept = new Kept(new BitSet(), new BitSet());
        int start = 0;
        int n = before.size();
        int m = after.size();
        while (start < Math.min(n, m) && before.get(start).equals(after.get(start))) {
            kept.keep(start, start++);
        }
        while (n > start && m > start && before.get(n - 1).equals(after.get(m - 1))) {
            kept.keep(--n, --m);
        }
        search(before.subList(start, n), after.subList(start, m), start, kept);
        return kept;
    }

    private static void search(List<?> before, List<?> after, int start, Kept kept) {
        int n = before.size();
        int m = after.size();
        int most = Math.min(n + m, MOST_EDITS);
        int middle = most + 1;
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            trace.add(furthest.clone());
            for (int k = -edits; k <= edits; k += 2) {
                int x = isDown(furthest, middle + k, edits, k)
                        ? furthest[middle + k + 1]
                        : furthest[middle + k - 1] + 1;
                while (x < n && x - k < m && before.get(x).equals(after.get(x - k))) {
                    x++;
                }
                furthest[middle + k] = x;
                if (x >= n && x - k >= m) {
                    goBack(trace, edits, new int[] {n, m, start, middle}, kept);
                    return;
                }
            }
        }
    }

    private static boolean isDown(int[] furthest, int place, int edits, int k) {
        return k == -edits || k != edits && furthest[place - 1] < furthest[place + 1];
    }

    private static void goBack(List<int[]> trace, int edits, int[] end, Kept kept) {
        int x = end[0];
        int y = end[1];
        int start = end[2];
        int middle = end[3];
        for (int d = edits; d >= 0; d--) {
            int[] furthest = trace.get(d);
            int k = x - y;
            int from = isDown(furthest, middle + k, d, k) ? k + 1 : k - 1;
            int oldX = d == 0 ? 0 : furthest[middle + from];
            int oldY = d == 0 ? 0 : oldX - from;
            while (x > oldX && y > oldY) {
                kept.keep(start + --x, start + --y);
            }
            x = oldX;
            y = oldY;
        }
    }
}
