package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the few words that stand in several kinds of file: levels and audiences. */
final class Levels {

    static final List<String> WORDS = Stream.of(Level.values()).map(Level::word).toList();

    /** What the three mean, for people who write. */
    static final String ABOUT =
            "How much a zone or country may change. locked: nothing; adaptable: it may put a text of its"
                    + " own in place; local: each country writes its own.";

    private Levels() {}

    static Optional<Level> level(String word, Location at, Problems problems) {
        Optional<Level> level = Level.of(word);
        if (level.isEmpty()) {
            problems.report(unknown("level", word, at, WORDS));
        }
        return level;
    }

    static Optional<String> audience(String word, Location at, Settings settings, Problems problems) {
        if (settings.audiences().contains(word)) {
            return Optional.of(word);
        }
        problems.report(unknown("audience", word, at, settings.audiences()));
        return Optional.empty();
    }

    private static Problem unknown(String what, String word, Location at, Collection<String> known) {
        Problem problem = Problem.of(ProblemId.BAD_VALUE, at, "no " + what + " is called \"" + word + "\"");
        return DidYouMean.among(known, word)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("write one of: " + String.join(", ", known));
    }
}
