package dev.diapason.playbook;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A branch in a Git repository, and who asks for it.
 *
 * @param remote the repository: an address, a folder, or the name of a remote of the playbook's own repository
 * @param name the branch
 * @param account what the repository's host is to be told, if anything
 * @param environment gives the variables of the environment, among which build servers put tokens; null for those not set
 */
public record BranchPlace(
        String remote, String name, Optional<Account> account, UnaryOperator<@Nullable String> environment) {

    public BranchPlace {
        Objects.requireNonNull(remote, "remote");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(environment, "environment");
    }

    /**
     * Somebody at a host.
     *
     * @param user their name there
     * @param secret a password or token, which is never shown
     */
    public record Account(String user, String secret) {

        public Account {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(secret, "secret");
        }

        @Override
        public String toString() {
            return "an account that is not shown";
        }
    }
}
