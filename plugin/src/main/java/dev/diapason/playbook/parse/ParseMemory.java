package dev.diapason.playbook.parse;

import dev.diapason.playbook.problem.Problems;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was made of each text, so that several versions share it, and reports its problems to each of them. Safe for
 * several threads.
 */
final class ParseMemory {

    private final Map<Object, Made> known = new ConcurrentHashMap<>();

    /**
     * What was made of a key, made now if it is new.
     *
     * @param key all that the result depends on
     * @param type of the result
     * @param problems told what was found, whether it was found now or earlier
     * @param make makes it; reports to the collector it is given
     */
    <T> T get(Object key, Class<T> type, Problems problems, Function<Problems, T> make) {
        Made made = known.get(key);
        if (made == null) {
            Problems found = new Problems();
            made = new Made(make.apply(found), found);
            Made other = known.putIfAbsent(key, made);
            made = other == null ? made : other;
        }
        problems.addAll(made.found);
        return type.cast(made.result);
    }

    private record Made(Object result, Problems found) {}
}
