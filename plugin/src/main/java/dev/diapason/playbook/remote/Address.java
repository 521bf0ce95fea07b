package dev.diapason.playbook.remote;

import dev.diapason.playbook.problem.Refusal;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.transport.URIish;

/**
 * Where a Git repository is: on the web, or in a folder of this machine. Holds no login.
 *
 * @param shown how it is written, safe to print
 * @param folder the folder of a repository on this machine; empty for one on the web
 */
public record Address(String shown, Optional<Path> folder) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

    /** What SSH commands take: {@code git@example.com:group/playbook.git}; a single letter is a disk of Windows. */
    private static final Pattern SHORT_SSH = Pattern.compile("(?:[^/\\\\:]+@[^/\\\\:]+|[^/\\\\:]{2,}):.*");

    public Address {
        Objects.requireNonNull(shown, "shown");
    }

    /**
     * Reads an address: {@code https://...}, {@code http://...}, {@code file://...}, or a folder.
     *
     * @param base relative folders begin here
     * @throws Refusal if it cannot be used; what may be secret in it is not repeated
     */
    public static Address of(String text, Path base) throws Refusal {
        if (SCHEME.matcher(text).matches()) {
            return web(text);
        }
        if (SHORT_SSH.matcher(text).matches()) {
            throw ssh();
        }
        try {
            return folder(base.resolve(text));
        } catch (InvalidPathException e) {
            throw unreadable();
        }
    }

    private static Address folder(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        return new Address(folder.toString(), Optional.of(folder));
    }

    private static Address web(String text) throws Refusal {
        try {
            URIish uri = new URIish(text);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            if (scheme.contains("ssh")) {
                throw ssh();
            }
            if (uri.getUser() != null || uri.getPass() != null || text.matches(".*[?#@].*")) {
                throw new Refusal(
                        "the address of the repository holds a name, a password or a token",
                        "it is not shown here; addresses end up in logs, where others can read them",
                        "write the bare address, and put the login into settings.xml (playbook.server)");
            }
            return switch (scheme) {
                case "https", "http" -> new Address(uri.toString(), Optional.empty());
                case "file" -> folder(Path.of(uri.getPath()));
                default -> throw unreadable();
            };
        } catch (URISyntaxException | InvalidPathException e) {
            throw unreadable();
        }
    }

    private static Refusal ssh() {
        return new Refusal(
                "addresses of SSH cannot be used to publish",
                "git@... and ssh://... are such addresses",
                "use the address that begins with https://: the host shows it beside the one you have");
    }

    private static Refusal unreadable() {
        return new Refusal(
                "the address of the repository cannot be used",
                "an address begins with https://, or is a folder of this machine",
                "correct playbook.remote");
    }

    /** Whether a login may be sent there: never over a connection that others can read. */
    boolean isPrivate() {
        return folder.isEmpty() && shown.toLowerCase(Locale.ROOT).startsWith("https://");
    }

    URIish uri() {
        try {
            return folder.isPresent() ? new URIish(folder.get().toUri().toString()) : new URIish(shown);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    /** The name of the machine; empty for a folder. */
    Optional<String> host() {
        return folder.isPresent() ? Optional.empty() : Optional.ofNullable(uri().getHost());
    }
}
