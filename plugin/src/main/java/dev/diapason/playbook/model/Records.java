package dev.diapason.playbook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
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

    /** Whether there is somebody to call in a crisis. */
    public boolean hasCrisisDuty() {
        return !crisisDuties().isEmpty();
    }

    /** Those to call in a crisis, by id. */
    public List<Entry> crisisDuties() {
        return of(RecordKind.CONTACTS).values().stream()
                .filter(contact ->
                        contact.text("role").filter("crisis-duty"::equals).isPresent())
                .toList();
    }

    /** The name of somebody who is mentioned; empty when nobody is, or it is nobody in these records. */
    public Optional<String> personName(Optional<Mention> who) {
        return who.map(Mention::id).flatMap(this::personName);
    }

    /** The name of the person or contact with an id; empty when it is nobody in these records. */
    public Optional<String> personName(String id) {
        return find(RecordKind.PEOPLE, id)
                .or(() -> find(RecordKind.CONTACTS, id))
                .map(entry -> entry.text("name").orElse(id));
    }

    /**
     * What holds when these are laid over those that their scope inherits: merged by id and field; lists are replaced whole,
     * removal is explicit, and a locked record is left as it is. Whoever changes one field of a record cannot widen its
     * audience.
     */
    public Records over(Records inherited, Settings settings) {
        TreeMap<RecordKind, SortedMap<String, Entry>> merged = new TreeMap<>();
        for (RecordKind kind : RecordKind.values()) {
            TreeMap<String, Entry> entries = new TreeMap<>(inherited.of(kind));
            removed.getOrDefault(kind, List.of()).stream()
                    .filter(id -> entries.containsKey(id) && !entries.get(id).isLocked())
                    .forEach(entries::remove);
            of(kind).forEach((id, entry) -> entries.merge(id, entry, (old, own) -> merge(old, own, settings)));
            if (!entries.isEmpty()) {
                merged.put(kind, entries);
            }
        }
        return new Records(merged, hashtags.isEmpty() ? inherited.hashtags : hashtags, new TreeMap<>());
    }

    private static Entry merge(Entry inherited, Entry own, Settings settings) {
        if (inherited.isLocked()) {
            return inherited;
        }
        Map<String, Entry.Value> fields = new LinkedHashMap<>(inherited.fields());
        fields.putAll(own.fields());
        String audience = settings.narrower(inherited.audience(), own.audience());
        return new Entry(own.id(), own.scope(), false, audience, fields, inherited.order(), own.at());
    }
}
