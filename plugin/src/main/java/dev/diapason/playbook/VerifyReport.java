package dev.diapason.playbook;

import dev.diapason.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a site compares with the list of files in it.
 *
 * @param place where it is, for messages
 * @param about what was built, by name, as the list says
 * @param files how many files are listed
 * @param bytes how many bytes they have together
 * @param checksum how bytes were compared: {@code SHA-256}, {@code CRC-32C}, or {@code none} when the list is of an old kind
 * @param missing paths that are listed and not there, sorted
 * @param altered paths with other bytes than listed, sorted
 * @param extra paths that are there and not listed, sorted
 */
public record VerifyReport(
        String place,
        Map<String, String> about,
        int files,
        long bytes,
        String checksum,
        List<String> missing,
        List<String> altered,
        List<String> extra) {

    public VerifyReport {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(checksum, "checksum");
        about = Ordered.copy(about);
        missing = List.copyOf(missing);
        altered = List.copyOf(altered);
        extra = List.copyOf(extra);
    }

    /** Whether every listed file is there and unchanged, whatever else is there. */
    public boolean isComplete() {
        return missing.isEmpty() && altered.isEmpty();
    }

    /** Whether the site is just what the list says. */
    public boolean isWhole() {
        return isComplete() && extra.isEmpty();
    }
}
