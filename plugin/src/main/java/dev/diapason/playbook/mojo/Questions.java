package dev.diapason.playbook.mojo;

import java.io.Console;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal; asks nobody when there is none, or when Maven runs in batch mode. */
interface Questions {

    /** Nobody is there. */
    Questions NOBODY = (question, preset) -> Optional.empty();

    /**
     * Asks one question.
     *
     * @param question without a question mark
     * @param preset taken when the answer is empty; may be empty itself
     * @return the answer; empty when nobody can be asked, or nothing was said
     */
    Optional<String> ask(String question, String preset);

    /** Whoever can be asked in this run of Maven. */
    @SuppressWarnings("SystemConsoleNull") // on a later JDK the teller knows whether it is a terminal
    static Questions of(@Nullable MavenSession session) {
        boolean isInteractive = session != null && session.getRequest().isInteractiveMode();
        Console console = System.console();
        if (!isInteractive || console == null || !Teller.isConsole()) {
            return NOBODY;
        }
        return (question, preset) -> {
            String line = console.readLine("%s", question + (preset.isEmpty() ? "" : " [" + preset + "]") + "? ");
            String said = line == null || line.isBlank() ? preset : line.strip();
            return Optional.of(said).filter(answer -> !answer.isEmpty());
        };
    }
}
