package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.NewFile;
import java.util.List;
import java.util.Optional;

/** One kind of part that a playbook can have more of. */
public interface Part {

    /** What people call it on the command line. */
    String word();

    /** What the id of one looks like, as an example in a message. */
    String example();

    /**
     * Composes the files of one more.
     *
     * @param problems receives what is wrong with the wish; then nothing comes back
     */
    Optional<Composed> compose(Order order, Problems problems);

    /**
     * What was composed.
     *
     * @param files to be made
     * @param steps what the person does next, one plain sentence each
     */
    record Composed(List<NewFile> files, List<String> steps) {

        public Composed {
            files = List.copyOf(files);
            steps = List.copyOf(steps);
        }

        static Composed of(NewFile file, String... steps) {
            return new Composed(List.of(file), List.of(steps));
        }
    }
}
