package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** The records that are for this reader; whoever is not among them is not named in the others either. */
    Records keep(Records records) {
        Set<String> hidden = hidden(records);
        TreeMap<RecordKind, SortedMap<String, Entry>> kept = new TreeMap<>();
        records.entriesByKind().forEach((kind, entries) -> {
            TreeMap<String, Entry> visible = new TreeMap<>(entries);
            visible.values().removeIf(entry -> !isVisible(entry));
            if (!hidden.isEmpty()) {
                visible.replaceAll((id, entry) -> withoutNames(entry, hidden));
            }
            kept.put(kind, visible);
        });
        return new Records(kept, records.hashtags(), records.removed());
    }

    private boolean isVisible(Entry entry) {
        return settings.isVisible(entry.audience(), reader);
    }

    private Set<String> hidden(Records records) {
        Set<String> hidden = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (RecordKind kind : List.of(RecordKind.PEOPLE, RecordKind.CONTACTS)) {
            records.of(kind).forEach((id, entry) -> (isVisible(entry) ? shown : hidden).add(id));
        }
        hidden.removeAll(shown);
        return hidden;
    }

    private static Entry withoutNames(Entry entry, Set<String> hidden) {
        Map<String, Entry.Value> fields = new LinkedHashMap<>(entry.fields());
        for (String field : Entry.NAMING_PEOPLE) {
            List<String> ids = entry.ids(field);
            List<String> left = ids.stream().filter(id -> !hidden.contains(id)).toList();
            if (left.isEmpty() && !ids.isEmpty()) {
                fields.remove(field);
            } else if (left.size() < ids.size()) {
                fields.computeIfPresent(field, (name, value) -> new Entry.Items(left, value.at()));
            }
        }
        return fields.equals(entry.fields()) ? entry : entry.with(fields);
    }
}
