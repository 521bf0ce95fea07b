package dev.diapason.playbook.parse;

import dev.diapason.playbook.problem.Problems;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Remembers what was made of each text, so that several versions share it, and reports its problems to each of them. Safe for
 * several threads.
 */
final class ParseMemory {

    private final Map<Object, Made> known = new ConcurrentHashMap<>();
    private final AtomicInteger round = new AtomicInteger();

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
            made = new Made(make.apply(found), found); // outside the map, whose locks would make the threads wait
            Made other = known.putIfAbsent(key, made);
            made = other == null ? made : other;
        }
        made.round = round.get();
        problems.addAll(made.found);
        return type.cast(made.result);
    }

    /** Counts a key as asked for, since what was made of it may be wanted again although a larger whole was remembered. */
    void keep(Object key) {
        Made made = known.get(key);
        if (made != null) {
            made.round = round.get();
        }
    }

    /** Drops what was not asked for since this was last called. Not while others ask. */
    void forgetUnused() {
        int last = round.getAndIncrement();
        known.values().removeIf(made -> made.round != last);
    }

    private static final class Made {
        private final Object result;
        private final Problems found;
        private volatile int round;

        private Made(Object result, Problems found) {
            this.result = result;
            this.found = found;
        }
    }
}
