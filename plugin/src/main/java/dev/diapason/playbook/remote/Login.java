package dev.diapason.playbook.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A name and a password or token. Never shown: neither here nor in any message.
 *
 * @param user the name; hosts that take tokens mostly do not look at it
 * @param secret the password or token
 */
public record Login(String user, String secret) {

    public Login {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(secret, "secret");
    }

    /**
     * Finds the login for an address: the one that was configured, else the token that the build server lends for its own
     * host. None for addresses that do not begin with {@code https://}.
     *
     * @param environment gives the environment's variables; those that are not set are null
     */
    public static Optional<Login> find(
            Address address, Optional<Login> configured, UnaryOperator<@Nullable String> environment) {
        if (!address.isPrivate() || configured.isPresent()) {
            return configured.filter(login -> address.isPrivate());
        }
        if (isHost(address, environment.apply("GITHUB_SERVER_URL"), "https://github.com")) {
            return lent(environment.apply("GITHUB_TOKEN"), "x-access-token");
        }
        return isHost(address, environment.apply("CI_SERVER_URL"), "")
                ? lent(environment.apply("CI_JOB_TOKEN"), "gitlab-ci-token")
                : Optional.empty();
    }

    private static boolean isHost(Address address, @Nullable String server, String usual) {
        try {
            String host = new URI(server == null ? usual : server.strip()).getHost();
            return host != null && address.host().filter(host::equalsIgnoreCase).isPresent();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Login> lent(@Nullable String token, String user) {
        return Optional.ofNullable(token)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Login(user, text));
    }

    /** Hides the secret in a text, should anybody have repeated it there. */
    String hiddenIn(String text) {
        return secret.isEmpty() ? text : text.replace(secret, "***");
    }

    @Override
    public String toString() {
        return "a login that is not shown";
    }
}
