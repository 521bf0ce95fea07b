package dev.diapason.playbook.publish;

import java.util.Objects;

/**
 * One way in which a site is not what its list of files says.
 *
 * @param kind what is wrong
 * @param path where, below the site
 */
public record Difference(Kind kind, String path) {

    /** What is wrong with a file. */
    public enum Kind {
        /** It is listed and not there. */
        MISSING,
        /** Its bytes are others, or it is a link or a folder where a file is listed. */
        ALTERED,
        /** It is there and not listed. */
        EXTRA
    }

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
    }
}
