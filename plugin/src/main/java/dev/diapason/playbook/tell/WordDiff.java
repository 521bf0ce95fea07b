package dev.diapason.playbook.tell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares two texts line by line, and changed lines word by word; scripts without spaces letter by letter.
 *
 * <p>The words that stay are found as Myers did (An O(ND) Difference Algorithm, 1986). Texts with more than {@link #MOST_EDITS}
 * differences are taken to be other texts: nobody reads such a comparison, and its cost would grow with the square.
 */
final class WordDiff {

    static final int MOST_EDITS = 400;

    /** What stands between lines and between cells of a table. */
    private static final Set<String> FRAME = Set.of("\n", "|");

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
        while (dropScraps(before, after, kept)) {
            // what is dropped makes the changes around it longer, and other scraps smaller beside them
        }
        boolean isOther = kept.now.cardinality() < ALIKE * Math.min(before.size(), after.size());
        if (isOther) {
            kept = new Kept(new BitSet(), new BitSet());
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int oldEnd = end(kept.old.nextSetBit(i), before.size());
            int newEnd = end(kept.now.nextSetBit(j), after.size());
            add(Kind.OLD, text(before.subList(i, oldEnd)));
            add(Kind.NEW, text(after.subList(j, newEnd)));
            i = oldEnd;
            j = newEnd;
            for (; i < before.size() && j < after.size() && kept.old.get(i) && kept.now.get(j); i++, j++) {
                add(
                        Kind.SAME,
                        before.get(i).isSpaced()
                                ? before.get(i).text()
                                : after.get(j).text());
            }
        }
    }

    private static int end(int next, int size) {
        return next < 0 ? size : next;
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    /**
     * Drops words that stay by chance: those between two changes that are both at least as long. Lines and cells are not joined.
     *
     * @return whether there were any
     */
    private static boolean dropScraps(List<Token> before, List<Token> after, Kept kept) {
        boolean isDropped = false;
        int i = 0;
        int j = 0;
        while (kept.old.nextSetBit(i) >= 0) {
            int oldFrom = kept.old.nextSetBit(i);
            int newFrom = kept.now.nextSetBit(j);
            int last = Math.max(length(before.subList(i, oldFrom)), length(after.subList(j, newFrom)));
            i = oldFrom;
            j = newFrom;
            while (i < before.size() && j < after.size() && kept.old.get(i) && kept.now.get(j)) {
                i++;
                j++;
            }
            List<Token> scrap = before.subList(oldFrom, i);
            int next = Math.max(
                    length(before.subList(i, end(kept.old.nextSetBit(i), before.size()))),
                    length(after.subList(j, end(kept.now.nextSetBit(j), after.size()))));
            boolean isFrame = scrap.stream().anyMatch(token -> FRAME.contains(token.word));
            if (!isFrame && length(scrap) <= Math.min(last, next)) {
                kept.old.clear(oldFrom, i);
                kept.now.clear(newFrom, j);
                isDropped = true;
            }
        }
        return isDropped;
    }

    private static int length(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> token.word.length()).sum();
    }

    /** Joins runs of one kind. */
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
