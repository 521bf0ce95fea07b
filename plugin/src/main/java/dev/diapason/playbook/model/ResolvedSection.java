package dev.diapason.playbook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section as one edition shows it.
 *
 * @param section what was written
 * @param title its title
 * @param summary its summary
 * @param blocks in reading order, those that are left out included
 * @param isBorrowed whether not one of its texts is in the edition's own language
 */
public record ResolvedSection(
        Section section, Said title, Optional<Said> summary, List<ResolvedBlock> blocks, boolean isBorrowed) {

    public ResolvedSection {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
    }

    public Optional<ResolvedBlock> block(String blockId) {
        return blocks.stream()
                .filter(block -> block.block().id().equals(blockId))
                .findFirst();
    }
}
