package dev.diapason.playbook;

import java.util.Objects;

/**
 * Everything the user decided about a preview.
 *
 * @param build which playbook, which versions and which day; nothing is published
 * @param port of the first address that is tried
 * @param isPolling whether to look for changes again and again, where the system does not tell of them
 */
public record PreviewRequest(BuildRequest build, int port, boolean isPolling) {

    public PreviewRequest {
        Objects.requireNonNull(build, "build");
    }
}
