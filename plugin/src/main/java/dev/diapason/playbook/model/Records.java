package dev.diapason.playbook.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of one scope, or of several merged: people, contacts, accounts and the other kinds of {@link RecordKind}.
 *
 * @param entriesByKind by kind, then by id
 * @param hashtags without {@code #}; empty when the scope does not say
 * @param removed ids that the scope takes out of what it inherits, by kind
 */
public record Records(
        SortedMap<RecordKind, SortedMap<String, Entry>> entriesByKind,
        List<String> hashtags,
        SortedMap<RecordKind, List<String>> removed) {

    public static final Records NONE = new Records(new TreeMap<>(), List.of(), new TreeMap<>());

    public Records {
        TreeMap<RecordKind, SortedMap<String, Entry>> copy = new TreeMap<>();
        entriesByKind.forEach((kind, entries) -> copy.put(kind, Ordered.sorted(entries)));
        entriesByKind = Collections.unmodifiableSortedMap(copy);
        hashtags = List.copyOf(hashtags);
        removed = Ordered.sorted(removed);
    }

    /** The records of one kind by id, sorted. */
    public Map<String, Entry> of(RecordKind kind) {
        return entriesByKind.getOrDefault(kind, Collections.emptySortedMap());
    }

    public Optional<Entry> find(RecordKind kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }
}
