package dev.diapason.playbook.mojo;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Formats;
import dev.diapason.playbook.problem.Problem;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write into parameters, in the same way in every goal, and collects what cannot be used: a sentence each, which
 * says what to write instead.
 */
final class Wishes {

    private static final int MOST_PORTS = 0xFFFF;

    private final List<String> complaints = new ArrayList<>();

    /** A text without the space around it; a blank one is none. */
    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** The words of a list, each once, in its order. */
    static Set<String> words(@Nullable List<String> list) {
        Set<String> words = new LinkedHashSet<>();
        if (list != null) {
            list.forEach(word -> text(word).ifPresent(words::add));
        }
        return words;
    }

    /**
     * A place on the disk, absolute.
     *
     * @param usual the place where Maven gave none, from the folder that it runs in
     */
    static Path place(@Nullable File file, String usual) {
        return (file == null ? new File(usual) : file).toPath().toAbsolutePath();
    }

    /** The day in {@code playbook.date} (ISO 8601); none, with a complaint, when it is no day. */
    Optional<LocalDate> day(@Nullable String date) {
        Optional<String> text = text(date);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            complain("playbook.date is \"" + text.orElse("") + "\"; write a day such as 2027-06-30.");
            return Optional.empty();
        }
    }

    /** The words in {@code playbook.format}; each that is no format is a complaint. */
    Set<String> formats(@Nullable List<String> list) {
        Set<String> formats = words(list);
        formats.forEach(word -> Formats.complaint(word).ifPresent(this::complain));
        return formats;
    }

    /** The port in {@code playbook.port}; a number that no port has is a complaint. */
    int port(int number) {
        if (number < 0 || number > MOST_PORTS) {
            complain("playbook.port is " + number + "; write a number from 1 to " + MOST_PORTS
                    + ", such as 4000, or 0 for any port that is free.");
        }
        return number;
    }

    /** Notes a sentence on what cannot be used, and what to write instead. */
    void complain(String sentence) {
        complaints.add(sentence);
    }

    /** Notes problems of parameters; the path of each is the parameter's name. */
    void complain(List<Finding> findings) {
        findings.stream().map(Wishes::sentence).forEach(this::complain);
    }

    private static String sentence(Finding finding) {
        Problem problem = finding.problem();
        String near = problem.label().endsWith("?") ? " (" + problem.label() + ")" : "";
        return finding.path() + ": " + problem.message() + near + "; " + problem.help() + ".";
    }

    boolean isClear() {
        return complaints.isEmpty();
    }

    /**
     * Ends a goal that cannot begin.
     *
     * @throws MojoFailureException with all complaints, if there are any
     */
    void refuse() throws MojoFailureException {
        if (complaints.size() == 1) {
            throw new MojoFailureException(complaints.get(0));
        }
        if (!isClear()) {
            throw new MojoFailureException(
                    complaints.size() + " mistakes in the parameters:\n  - " + String.join("\n  - ", complaints));
        }
    }
}
