package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Settings;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes out what the audience of a build may not read. */
final class Audiences {

    private final Settings settings;
    private final String reader;

    Audiences(Settings settings, String reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /** The section without the blocks that are not for this reader; empty when none of it is. */
    Optional<Section> keep(Section section) {
        if (!settings.isVisible(section.audience(), reader)) {
            return Optional.empty();
        }
        List<Block> blocks = section.blocks().stream()
                .filter(block -> settings.isVisible(block.audience(), reader))
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        blocks.size() == section.blocks().size() ? section : section.with(section.texts(), blocks));
    }

    Records keep(Records records) {
        TreeMap<RecordKind, SortedMap<String, Entry>> kept = new TreeMap<>();
        records.entriesByKind().forEach((kind, entries) -> {
            TreeMap<String, Entry> visible = new TreeMap<>(entries);
            visible.values().removeIf(entry -> !settings.isVisible(entry.audience(), reader));
            kept.put(kind, visible);
        });
        return new Records(kept, records.hashtags(), records.removed());
    }
}
