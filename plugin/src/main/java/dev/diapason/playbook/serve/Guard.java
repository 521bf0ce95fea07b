package dev.diapason.playbook.serve;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who may ask. A page of any site that is open in a browser can send requests to a server on this machine, and may
 * point a name of its own here (DNS rebinding); neither may read an unpublished playbook.
 */
final class Guard {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Who a browser says is asking (W3C, Fetch Metadata Request Headers): the site itself, or a person. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> hosts;

    Guard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** The status that a request is refused with; empty when it is welcome. */
    Optional<Integer> refuse(String method, Headers asked) {
        if (!hosts.contains(String.valueOf(asked.getFirst("Host")))) {
            return Optional.of(421);
        }
        if (!METHODS.contains(method)) {
            return Optional.of(405);
        }
        return isOwn(asked) || isVisit(asked) ? Optional.empty() : Optional.of(403);
    }

    private static boolean isOwn(Headers asked) {
        String from = asked.getFirst("Sec-Fetch-Site");
        return from == null || OWN.contains(from);
    }

    /** A link on another site that a person follows; that site sees nothing of what comes. */
    private static boolean isVisit(Headers asked) {
        return "navigate".equals(asked.getFirst("Sec-Fetch-Mode"))
                && "document".equals(asked.getFirst("Sec-Fetch-Dest"));
    }
}
