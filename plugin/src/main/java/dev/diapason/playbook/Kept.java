package dev.diapason.playbook;

import dev.diapason.playbook.problem.Problems;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last result of one step with the problems it found, good as long as what it was made from is the same. Safe for several threads. */
final class Kept<T> {

    private @Nullable Object key;
    private @Nullable T result;
    private Problems found = new Problems();

    /** A step that may fail. */
    @FunctionalInterface
    interface Step<T> {
        T run(Problems problems) throws IOException;
    }

    /**
     * The result, made now if the last one was made from something else.
     *
     * @param from all that it depends on
     * @param problems told what was found, now or then
     */
    synchronized T get(Object from, Problems problems, Step<T> step) throws IOException {
        T made = result;
        if (made == null || !from.equals(key)) {
            Problems now = new Problems();
            made = step.run(now);
            found = now;
            key = from;
            result = made;
        }
        problems.addAll(found);
        return Objects.requireNonNull(made);
    }

    /** What was found when the last result was made, and what it has reported since. */
    synchronized Problems found() {
        return found;
    }
}
