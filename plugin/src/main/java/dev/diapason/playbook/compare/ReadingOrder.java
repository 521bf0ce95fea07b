package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The order in which a reader meets sections and blocks; what is gone stands last. */
final class ReadingOrder {

    private final Map<String, Integer> sections = new HashMap<>();
    private final Map<BlockAddress, Integer> blocks = new HashMap<>();

    ReadingOrder(SiteVersion before, SiteVersion after) {
        add(after);
        add(before);
    }

    private void add(SiteVersion version) {
        for (SiteEdition edition : version.editions()) {
            edition.edition().section(Section.HOME).ifPresent(this::add);
            edition.pages().values().forEach(page -> add(page.section()));
        }
    }

    private void add(ResolvedSection section) {
        String id = section.section().id();
        if (sections.putIfAbsent(id, sections.size()) == null) {
            section.blocks()
                    .forEach(block -> blocks.putIfAbsent(
                            new BlockAddress(id, block.block().id()), blocks.size()));
        }
    }

    /** Sections in order, in each what belongs to the whole of it first, then its blocks. */
    <T> Comparator<T> by(Function<T, BlockAddress> address) {
        return Comparator.comparing(
                address,
                Comparator.<BlockAddress>comparingInt(each -> place(each.section()))
                        .thenComparingInt(
                                each -> each.block().isEmpty() ? -1 : blocks.getOrDefault(each, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private int place(String section) {
        return sections.getOrDefault(section, Integer.MAX_VALUE);
    }
}
