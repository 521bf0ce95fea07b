package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong, as a value: what, where, what exists instead, and what to do next.
 *
 * @param id the stable name of its kind
 * @param at the author's own words; the caret goes under them
 * @param message one plain sentence of at most 80 characters with the author's own word in quotes
 * @param label the nearest cure, shown at the caret; may be empty
 * @param notes what exists, who decides, which editions ask; may be empty
 * @param help the next action, naming file and key, for someone who has never programmed
 * @param related the other places when things collide
 */
public record Problem(
        ProblemId id,
        Location at,
        String message,
        String label,
        List<String> notes,
        String help,
        List<Location> related) {

    public Problem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
        notes = List.copyOf(notes);
        related = List.copyOf(related);
    }

    public static Problem of(ProblemId id, Location at, String message) {
        return new Problem(id, at, message, "", List.of(), "", List.of());
    }

    public Problem label(String text) {
        return new Problem(id, at, message, text, notes, help, related);
    }

    public Problem help(String text) {
        return new Problem(id, at, message, label, notes, text, related);
    }

    public Problem note(String text) {
        return new Problem(id, at, message, label, plus(notes, text), help, related);
    }

    /** Names another place that this one collides with. */
    public Problem related(Location other) {
        return new Problem(id, at, message, label, notes, help, plus(related, other));
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
