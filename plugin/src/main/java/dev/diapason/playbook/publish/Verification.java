package dev.diapason.playbook.publish;

import dev.diapason.playbook.model.Ordered;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of comparing a site with its list of files.
 *
 * @param about what was built, by name, as the head of the list says
 * @param files how many files are listed
 * @param bytes how many bytes they have together
 * @param checksum how they were compared: {@code SHA-256}, {@code CRC-32C}, or {@code none} when the list is so old that it
 *     tells only their names
 * @param differences all that is wrong, sorted by path; empty when the site is whole and unchanged
 */
public record Verification(
        Map<String, String> about, int files, long bytes, String checksum, List<Difference> differences) {

    public Verification {
        about = Ordered.copy(about);
        Objects.requireNonNull(checksum, "checksum");
        differences = List.copyOf(differences);
    }

    public boolean isWhole() {
        return differences.isEmpty();
    }
}
