package dev.diapason.playbook.mojo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * What the machine that runs a build says of the Git host it works for: the one way by which variables of the environment come
 * in. Those for logins are named where logins are made.
 *
 * @param variables of the environment, by name
 */
record GitHost(Map<String, String> variables) {

    private static final String PREFIX = "env.";
    private static final List<String> TARGETS =
            List.of("GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "CI_MERGE_REQUEST_DIFF_BASE_SHA");

    GitHost {
        variables = new TreeMap<>(variables);
    }

    /** The environment as Maven has read it; empty without Maven. */
    static GitHost of(@Nullable MavenSession session) {
        Map<String, String> variables = new TreeMap<>();
        if (session != null) {
            session.getSystemProperties().forEach((name, value) -> {
                if (name.toString().startsWith(PREFIX)) {
                    variables.put(name.toString().substring(PREFIX.length()), value.toString());
                }
            });
        }
        return new GitHost(variables);
    }

    /** The forms that this host reads by itself. */
    Set<String> formats() {
        Set<String> formats = new TreeSet<>();
        if (is("GITHUB_ACTIONS")) {
            formats.add("github");
        }
        if (is("GITLAB_CI")) {
            formats.add("gitlab");
        }
        return formats;
    }

    /** The file that GitHub shows as a summary of the job. */
    Optional<Path> summary() {
        return text("GITHUB_STEP_SUMMARY").map(Path::of);
    }

    /** The address below which GitHub shows the files of the commit that is built. */
    Optional<String> browse() {
        return text("GITHUB_SERVER_URL")
                .flatMap(server -> text("GITHUB_REPOSITORY").map(repository -> server + "/" + repository))
                .flatMap(project -> text("GITHUB_SHA").map(commit -> project + "/blob/" + commit + "/"));
    }

    /** The target of the change that is proposed, the best name first: a branch, or a commit. */
    List<String> targets() {
        return TARGETS.stream().flatMap(name -> text(name).stream()).toList();
    }

    private boolean is(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
