package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.List;

/**
 * What an author did wrong, and how to read on as if it had been done right.
 *
 * @param problem as it is reported
 * @param mends the offsets of the characters to be read as {@link #HARMLESS} ones; none when that would not help
 */
record Mistake(Problem problem, List<Integer> mends) {

    /** A character that means nothing in YAML. */
    static final char HARMLESS = 'x';

    Mistake {
        mends = List.copyOf(mends);
    }

    static Mistake of(Location at, String message) {
        return new Mistake(Problem.of(ProblemId.YAML_SYNTAX, at, message), List.of());
    }

    Mistake label(String text) {
        return new Mistake(problem.label(text), mends);
    }

    Mistake help(String text) {
        return new Mistake(problem.help(text), mends);
    }

    Mistake note(String text) {
        return new Mistake(problem.note(text), mends);
    }

    Mistake related(Location other) {
        return new Mistake(problem.related(other), mends);
    }

    Mistake mend(List<Integer> offsets) {
        return new Mistake(problem, offsets);
    }
}
