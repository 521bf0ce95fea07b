package dev.diapason.playbook.mojo;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Looks at the parameters that are true or false, as they were written in a command or a property. Maven takes every word but
 * "true" for "false": a build that was meant to be strict would not be, and nobody would know.
 */
final class Switches {

    private Switches() {}

    /** A sentence for each that is neither. */
    static List<String> complaints(MavenSession session, MojoExecution execution) {
        return execution.getMojoDescriptor().getParameters().stream()
                .filter(parameter -> parameter.getType().equals("boolean"))
                .flatMap(parameter -> Optional.ofNullable(parameter.getExpression()).stream())
                .map(expression -> expression.replaceAll("[${}]", ""))
                .flatMap(name -> said(name, session)
                        .filter(Switches::isUnclear)
                        .map(word -> name + " is \"" + word + "\"; write true or false.")
                        .stream())
                .toList();
    }

    /** What a property says, looked for in the places and the order in which Maven does it. */
    private static Optional<String> said(String name, MavenSession session) {
        Properties none = new Properties();
        Properties project = Optional.ofNullable(session.getCurrentProject())
                .map(MavenProject::getProperties)
                .orElse(none);
        return Stream.of(session.getUserProperties(), project, session.getSystemProperties())
                .flatMap(properties -> Optional.ofNullable(properties.getProperty(name)).stream())
                .findFirst();
    }

    private static boolean isUnclear(String word) {
        return !word.isBlank() && !word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false");
    }
}
