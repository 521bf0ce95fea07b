package dev.diapason.playbook.mojo;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what people write into parameters, in the same way in every goal. */
final class Wishes {

    private Wishes() {}

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
     * The day in {@code playbook.date}.
     *
     * @throws MojoFailureException when it is no day (ISO 8601)
     */
    static Optional<LocalDate> day(@Nullable String date) throws MojoFailureException {
        Optional<String> text = text(date);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "playbook.date is \"" + text.orElse("") + "\"; write a day such as 2027-06-30.", e);
        }
    }

    /**
     * A place on the disk, absolute.
     *
     * @param usual the place where Maven gave none, from the folder that it runs in
     */
    static Path place(@Nullable File file, String usual) {
        return (file == null ? new File(usual) : file).toPath().toAbsolutePath();
    }
}
