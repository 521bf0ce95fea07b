package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The wish for one more part.
 *
 * @param playbook that it will be part of
 * @param wishes what was said, by the last word of the parameter: {@code id}, {@code title}, {@code dimension}, {@code zone},
 *     {@code country}
 * @param date the day of the wish
 */
public record Order(Playbook playbook, Map<String, String> wishes, LocalDate date) {

    public Order {
        Objects.requireNonNull(playbook, "playbook");
        Objects.requireNonNull(date, "date");
    }

    /** What was said about one thing; blank is nothing. */
    Optional<String> wish(String name) {
        return Optional.ofNullable(wishes.get(name)).map(String::strip).filter(word -> !word.isEmpty());
    }

    String id() {
        return wish("id").orElse("");
    }

    Phrases phrases() {
        return Phrases.orEnglish(playbook.settings().sourceLanguage());
    }

    /** A problem with what was said, shown under the words of the command line. */
    public static Problem problem(String parameter, String said, String message) {
        SourceFile place = new SourceFile("playbook." + parameter, said);
        return Problem.of(ProblemId.BAD_REQUEST, place.at(0, said.length()), message);
    }

    Problem problem(String parameter, String message) {
        return problem(parameter, wish(parameter).orElse(""), message);
    }
}
