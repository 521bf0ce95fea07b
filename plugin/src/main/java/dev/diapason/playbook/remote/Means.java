package dev.diapason.playbook.remote;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * With what a repository is reached.
 *
 * @param login what its host is told, if anything
 * @param hasGit whether Git is installed on this machine
 */
public record Means(Optional<Login> login, boolean hasGit) {

    public Means {
        Objects.requireNonNull(login, "login");
    }

    /**
     * Finds out what there is.
     *
     * @param configured the login that the user wants, if any
     * @param environment gives the environment's variables; those that are not set are null
     */
    public static Means of(Address address, Optional<Login> configured, UnaryOperator<@Nullable String> environment) {
        return new Means(Login.find(address, configured, environment), hasGit(environment.apply("PATH")));
    }

    private static boolean hasGit(@Nullable String folders) {
        return folders != null
                && Arrays.stream(folders.split(File.pathSeparator))
                        .map(File::new)
                        .anyMatch(folder ->
                                new File(folder, "git").canExecute() || new File(folder, "git.exe").canExecute());
    }
}
