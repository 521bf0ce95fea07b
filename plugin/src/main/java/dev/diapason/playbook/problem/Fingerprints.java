package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives each finding of one build a name of its own that it keeps from build to build while lines move: its kind, its file,
 * its message and the words it covers, and its number among those that are equal in all of these.
 */
final class Fingerprints {

    private static final int LENGTH = 40;

    private final Map<String, Integer> met = new HashMap<>();

    /** The name of the next finding, 40 hexadecimal digits; asked in order, once for each. */
    String next(Finding finding, String path) {
        Problem problem = finding.problem();
        String same = problem.id().word() + '\0' + path + '\0' + problem.message() + '\0' + words(problem.at());
        return hash(same + '\0' + met.merge(same, 1, Integer::sum));
    }

    /** The words that a location covers. */
    private static String words(Location at) {
        Region region = Region.of(at);
        return Region.isWholeFile(at)
                ? ""
                : at.file().line(region.line()).substring(region.column() - 1, region.end() - 1);
    }

    /** A text as 40 hexadecimal digits that no other text has. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
