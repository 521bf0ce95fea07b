package dev.diapason.playbook.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule for files that make a Git host run something, with a change that breaks it.
 *
 * @param claim what holds
 * @param offences what breaks it in one file
 * @param file a sound file, below {@code hosts/}
 * @param from a part of that file
 * @param to what breaks the rule in its place
 */
record HostRule(String claim, Function<Workflow, List<String>> offences, String file, String from, String to) {

    /** What breaks it in the sound file, once that is changed. */
    List<String> offencesOfTheOffender() {
        String sound = Stock.text("hosts/" + file);
        if (!sound.contains(from)) {
            throw new AssertionError(file + " does not hold: " + from);
        }
        return offences.apply(Workflow.of("offender", sound.replace(from, to)));
    }

    /** Every text below a value of YAML. */
    static Stream<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        Workflow.texts(value, texts::add);
        return texts.stream();
    }

    /** Nothing, or one offence. */
    static List<String> unless(boolean isKept, String offence) {
        return isKept ? List.of() : List.of(offence);
    }
}
