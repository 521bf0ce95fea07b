package dev.diapason.playbook.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where a block stands: {@code voice/tone#form-of-address}. Ordered by section, then block.
 *
 * @param section the section's id
 * @param block the block's id; empty where a whole section is meant
 */
public record BlockAddress(String section, String block) implements Comparable<BlockAddress> {

    private static final Comparator<BlockAddress> ORDER =
            Comparator.comparing(BlockAddress::section).thenComparing(BlockAddress::block);

    public BlockAddress {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(block, "block");
    }

    @Override
    public int compareTo(BlockAddress other) {
        return ORDER.compare(this, other);
    }

    /** As authors write it: {@code voice/tone#form-of-address}, or {@code voice/tone} for a whole section. */
    @Override
    public String toString() {
        return block.isEmpty() ? section : section + "#" + block;
    }
}
