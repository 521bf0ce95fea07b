package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that is told about a change besides words, in the order in which it is told. */
final class DiffParts {

    private DiffParts() {}

    /**
     * What is told under one heading.
     *
     * @param heading over it
     * @param noun what one item is
     * @param items may be none
     */
    record Part(String heading, String noun, List<String> items) {}

    /** @param told the blocks for which it is told elsewhere who does not see a change */
    static List<Part> of(Comparison comparison, DiffDuties duties, DiffFacts facts, Set<BlockAddress> told) {
        return List.of(
                new Part("Needs attention", "thing to do", duties.all(comparison.aftermath(), told)),
                new Part(
                        "Pages",
                        "page",
                        Stream.concat(
                                        facts.editions(comparison.reach()).stream(),
                                        comparison.sections().stream().map(facts::line))
                                .toList()),
                new Part(
                        "Contacts and facts",
                        "fact",
                        comparison.records().stream().map(facts::line).toList()),
                new Part("Blocks that stand otherwise", "block", facts.states(comparison.states())),
                new Part("Rules", "rule", facts.rules(comparison.rules())));
    }
}
