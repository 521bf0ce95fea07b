package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.EditionKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What happens, each thing once, with the editions in which it does.
 *
 * @param <T> the thing, a value
 */
final class Groups<T> {

    private final Map<T, List<EditionKey>> editionsByThing = new LinkedHashMap<>();

    void add(T thing, EditionKey edition) {
        editionsByThing.computeIfAbsent(thing, each -> new ArrayList<>()).add(edition);
    }

    /** Each thing with its editions, in the order in which the things were first met. */
    <R> List<R> map(BiFunction<T, List<EditionKey>, R> form) {
        List<R> all = new ArrayList<>();
        editionsByThing.forEach((thing, editions) -> all.add(form.apply(thing, editions)));
        return all;
    }

    boolean isEmpty() {
        return editionsByThing.isEmpty();
    }
}
