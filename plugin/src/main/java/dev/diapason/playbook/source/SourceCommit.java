package dev.diapason.playbook.source;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A commit of a playbook.
 *
 * @param hash its 40 hexadecimal digits
 * @param when its committer's date
 * @param zone as the committer wrote it
 */
public record SourceCommit(String hash, Instant when, ZoneOffset zone) {

    public SourceCommit {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(zone, "zone");
    }
}
