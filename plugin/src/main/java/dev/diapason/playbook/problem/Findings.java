package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that one build found, and what programs must know to find the places again.
 *
 * @param all in order
 * @param folder the way from the top of the Git repository down to the playbook, ending with {@code /}; empty when both are one
 * @param browse the address below which the repository's files can be looked at, ending with {@code /}; empty when there is none
 * @param toolVersion the version of this tool
 */
public record Findings(List<Finding> all, String folder, String browse, String toolVersion) {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    public Findings {
        all = List.copyOf(all);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(browse, "browse");
        Objects.requireNonNull(toolVersion, "toolVersion");
    }

    /** Those of the working tree: what a change can mend. Releases stay as they are. */
    List<Finding> live() {
        return all.stream().filter(finding -> !finding.isFrozen()).toList();
    }

    /** Those of the working tree that weigh so much. */
    List<Finding> live(Severity severity) {
        return live().stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** How many there are in each release. */
    SortedMap<String, Integer> frozen() {
        SortedMap<String, Integer> frozen = new TreeMap<>();
        all.stream().filter(Finding::isFrozen).forEach(finding -> frozen.merge(finding.release(), 1, Integer::sum));
        return frozen;
    }

    /** The path of a place from the top of the repository. */
    String path(Location at) {
        return folder + at.path();
    }

    /** The same as a relative reference (RFC 3986, 4.2), everything but letters of ASCII, digits and {@code -._~/} in percent. */
    String uri(Location at) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path(at).getBytes(StandardCharsets.UTF_8)) {
            int octet = Byte.toUnsignedInt(each);
            if (UNRESERVED.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(UPPER.toHexDigits(each));
            }
        }
        return uri.toString();
    }
}
