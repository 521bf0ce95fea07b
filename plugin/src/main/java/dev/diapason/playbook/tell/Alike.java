package dev.diapason.playbook.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Places at which the same happens, to be told in one sentence. Not for several threads.
 *
 * @param <T> what happens, a value
 */
final class Alike<T> {

    private final Map<T, List<String>> placesByThing = new LinkedHashMap<>();

    void add(T thing, String place) {
        placesByThing.computeIfAbsent(thing, each -> new ArrayList<>()).add(place);
    }

    /** A line for each thing, in the order in which they were first met. */
    List<String> lines(BiFunction<T, List<String>, String> line) {
        List<String> lines = new ArrayList<>();
        placesByThing.forEach((thing, places) -> lines.add(line.apply(thing, places)));
        return lines;
    }
}
