package dev.diapason.playbook.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version number, ordered by precedence as Semantic Versioning 2.0.0 section 11 says.
 *
 * @param major incompatible: a locked block changed its meaning
 * @param minor new or adaptable text
 * @param patch editorial
 * @param preRelease what stands after the hyphen, such as {@code next} or {@code rc.1}; empty for a release
 */
public record SemVer(int major, int minor, int patch, String preRelease) implements Comparable<SemVer> {

    /** How a version is written. */
    public static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(?:\\.(0|[1-9]\\d{0,8}))?"
            + "(?:-((?:0|[1-9]\\d{0,17}|\\d{0,17}[a-zA-Z-][0-9a-zA-Z-]{0,40})"
            + "(?:\\.(?:0|[1-9]\\d{0,17}|\\d{0,17}[a-zA-Z-][0-9a-zA-Z-]{0,40})){0,5}))?");

    /** Reads {@code 2.4.0}, {@code 2.4.0-next} or the short {@code 1.10}; empty for anything else. */
    public static Optional<SemVer> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String patch = matcher.group(3);
        String suffix = matcher.group(4);
        return Optional.of(new SemVer(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                patch == null ? 0 : Integer.parseInt(patch),
                suffix == null ? "" : suffix));
    }

    /** The release that a pre-release leads to, without its suffix. */
    public SemVer release() {
        return new SemVer(major, minor, patch, "");
    }

    public boolean isPreRelease() {
        return !preRelease.isEmpty();
    }

    @Override
    public int compareTo(SemVer other) {
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        order = order != 0 ? order : Integer.compare(patch, other.patch);
        return order != 0 ? order : comparePreRelease(preRelease, other.preRelease);
    }

    private static int comparePreRelease(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareIdentifier(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareIdentifier(String a, String b) {
        boolean aIsNumber = a.chars().allMatch(Character::isDigit);
        boolean bIsNumber = b.chars().allMatch(Character::isDigit);
        if (aIsNumber && bIsNumber) {
            return Long.compare(Long.parseLong(a), Long.parseLong(b));
        }
        return aIsNumber == bIsNumber ? a.compareTo(b) : (aIsNumber ? -1 : 1);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
