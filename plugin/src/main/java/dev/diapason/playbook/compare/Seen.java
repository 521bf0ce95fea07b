package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the readers of one version may know of: nothing that is kept from all of them is looked at. */
final class Seen {

    /** Sections by id; of a country's own, the country's. */
    final Map<String, Section> sections = new TreeMap<>();

    private final Map<BlockAddress, Block> blocks = new LinkedHashMap<>();
    private final Map<Text, Freshness> freshness = new HashMap<>();

    /** One text: whose it is, for which block, in what language. */
    private record Text(BlockAddress address, Scope scope, LanguageTag language) {}

    Seen(SiteVersion version) {
        for (SiteEdition planned : version.editions()) {
            Edition edition = planned.edition();
            edition.sections().values().forEach(this::add);
        }
    }

    private void add(ResolvedSection section) {
        sections.putIfAbsent(section.section().id(), section.section());
        for (ResolvedBlock block : section.blocks()) {
            BlockAddress address =
                    new BlockAddress(section.section().id(), block.block().id());
            blocks.putIfAbsent(address, block.block());
            if (block.state().isShown()) {
                freshness.putIfAbsent(new Text(address, block.origin(), block.language()), block.freshness());
            }
        }
    }

    /** Blocks in reading order by section id. */
    Map<BlockAddress, Block> blocks() {
        return blocks;
    }

    Optional<Block> block(BlockAddress address) {
        return Optional.ofNullable(blocks.get(address));
    }

    /** Whether a text was known to say something else than the one it was written from. */
    boolean isStale(BlockAddress address, Scope scope, LanguageTag language) {
        return freshness.get(new Text(address, scope, language)) == Freshness.STALE;
    }

    /** Whether a block or, with an empty block, a section may be spoken of. */
    boolean has(BlockAddress address) {
        return address.block().isEmpty() ? sections.containsKey(address.section()) : blocks.containsKey(address);
    }
}
