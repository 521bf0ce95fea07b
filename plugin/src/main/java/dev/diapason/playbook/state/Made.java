package dev.diapason.playbook.state;

import java.util.List;
import java.util.Objects;

/**
 * What one job has made.
 *
 * @param inputs the digest of what it was made of
 * @param paths the files, below the site's root
 */
public record Made(String inputs, List<String> paths) {

    public Made {
        Objects.requireNonNull(inputs, "inputs");
        paths = List.copyOf(paths);
    }
}
