package dev.diapason.playbook.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name an author probably meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * The candidate that equals the word ignoring case, else the nearest one within an edit distance of a third of the
     * word's length (at least 1). Candidates are tried in sorted order, so the answer is always the same.
     */
    public static Optional<String> among(Collection<String> candidates, String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : new TreeSet<>(candidates)) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bestDistance);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Optimal string alignment distance (insert, delete, replace, swap neighbours); gives up at the ceiling. */
    private static int distance(String a, String b, int ceiling) {
        if (Math.abs(a.length() - b.length()) >= ceiling) {
            return ceiling;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
