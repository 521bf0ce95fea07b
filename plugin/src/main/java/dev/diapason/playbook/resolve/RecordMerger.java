package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges facts by id and field, the more specific scope last; lists are replaced whole, removal is explicit. */
final class RecordMerger {

    private final Settings settings;

    RecordMerger(Settings settings) {
        this.settings = settings;
    }

    /** What holds when a scope's records are laid over those it inherits. A locked record is left as it is. */
    Records merge(Records inherited, Records own) {
        TreeMap<RecordKind, SortedMap<String, Entry>> merged = new TreeMap<>();
        for (RecordKind kind : RecordKind.values()) {
            TreeMap<String, Entry> entries = new TreeMap<>(inherited.of(kind));
            own.removed().getOrDefault(kind, List.of()).stream()
                    .filter(id -> entries.containsKey(id) && !entries.get(id).isLocked())
                    .forEach(entries::remove);
            own.of(kind).forEach((id, entry) -> entries.merge(id, entry, this::merge));
            if (!entries.isEmpty()) {
                merged.put(kind, entries);
            }
        }
        List<String> hashtags = own.hashtags().isEmpty() ? inherited.hashtags() : own.hashtags();
        return new Records(merged, hashtags, new TreeMap<>());
    }

    /** Whoever changes one field of a record cannot widen its audience. */
    private Entry merge(Entry inherited, Entry own) {
        if (inherited.isLocked()) {
            return inherited;
        }
        Map<String, Entry.Value> fields = new LinkedHashMap<>(inherited.fields());
        fields.putAll(own.fields());
        return new Entry(
                own.id(),
                own.scope(),
                false,
                settings.narrower(inherited.audience(), own.audience()),
                fields,
                inherited.order(),
                own.at());
    }
}
