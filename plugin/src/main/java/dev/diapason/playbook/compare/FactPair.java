package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the facts of one edition with what they were, and finds the pages that show them. */
final class FactPair {

    private static final Set<String> URGENT_ROLES = Set.of("crisis-duty", "crisis-lead");
    private static final Set<String> ON_HOME = Set.of("contacts", "escalation", "country");

    /** What a page shows of its owner; of a record that came or went, all. */
    private static final Set<String> OF_OWNER = Set.of("", "name", "email");

    private static final SortedSet<String> NOWHERE = Collections.emptySortedSet();

    private final Edition before;
    private final Edition after;
    private final Differences found;
    private final List<RecordChange> changed = new ArrayList<>();

    /** @param everywhere what changed besides, and may be shown here too */
    FactPair(Edition before, Edition after, List<RecordChange> everywhere, Differences found) {
        this.before = before;
        this.after = after;
        this.found = found;
        this.changed.addAll(everywhere);
    }

    /** Compares them, and gives the ids of the sections that show something else now. */
    Set<String> compare() {
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Entry> then = before.records().of(kind);
            Map<String, Entry> now = after.records().of(kind);
            Set<String> ids = new TreeSet<>(then.keySet());
            ids.addAll(now.keySet());
            ids.forEach(id -> entry(kind, Optional.ofNullable(then.get(id)), Optional.ofNullable(now.get(id))));
        }
        change("hashtags", "", "", tags(before), tags(after));
        after.country().ifPresent(now -> {
            People.Pair leads = new People.Pair(before.country().flatMap(Country::lead), now.lead());
            change("country", now.code(), "lead", leads.before(before.records()), leads.after(after.records()));
        });
        changed.forEach(fact -> found.records.add(fact, after.key()));
        return changed.isEmpty() ? Set.of() : pages();
    }

    private void entry(RecordKind kind, Optional<Entry> then, Optional<Entry> now) {
        Map<String, String> former = fields(then, before);
        Map<String, String> today = fields(now, after);
        if (former.equals(today)) {
            return;
        }
        Entry any = now.or(() -> then).orElseThrow();
        boolean isUrgent = kind == RecordKind.ESCALATION
                || kind == RecordKind.CONTACTS && (isUrgent(former) || isUrgent(today) || isOnLadder(any.id()));
        boolean isLocked = then.filter(Entry::isLocked).isPresent()
                || now.filter(Entry::isLocked).isPresent();
        if (then.isEmpty() || now.isEmpty()) {
            Optional<String> was = said(former, before);
            Optional<String> is = said(today, after);
            changed.add(new RecordChange(kind.word(), any.id(), "", was, is, isUrgent, isLocked, NOWHERE, List.of()));
            return;
        }
        Set<String> names = new LinkedHashSet<>(today.keySet());
        names.addAll(former.keySet());
        for (String name : names) {
            Optional<String> old = Optional.ofNullable(former.get(name));
            Optional<String> own = Optional.ofNullable(today.get(name));
            if (!old.equals(own)) {
                Optional<String> was = old.map(value -> named(name, value, before));
                Optional<String> is = own.map(value -> named(name, value, after));
                changed.add(
                        new RecordChange(kind.word(), any.id(), name, was, is, isUrgent, isLocked, NOWHERE, List.of()));
            }
        }
    }

    private static boolean isUrgent(Map<String, String> fields) {
        return URGENT_ROLES.contains(fields.getOrDefault("role", ""));
    }

    private boolean isOnLadder(String id) {
        return Stream.of(before, after)
                .flatMap(edition -> edition.records().of(RecordKind.ESCALATION).values().stream())
                .anyMatch(step -> names(step, id));
    }

    /** Whether a record names a person or contact by the id. */
    private static boolean names(Entry entry, String id) {
        return Entry.NAMING_PEOPLE.stream().anyMatch(field -> entry.ids(field).contains(id));
    }

    private void change(String kind, String id, String field, String then, String now) {
        if (!then.equals(now)) {
            changed.add(RecordChange.of(kind, id, field, some(then), some(now)));
        }
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> said(Map<String, String> fields, Edition edition) {
        return some(String.join(
                ", ",
                fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + named(field.getKey(), field.getValue(), edition))
                        .toList()));
    }

    private static Map<String, String> fields(Optional<Entry> entry, Edition edition) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.ifPresent(each -> each.fields().forEach((name, value) -> fields.put(name, text(value, edition))));
        return fields;
    }

    /** A value with the names of people in place of their ids, as readers see it. */
    private static String named(String field, String value, Edition edition) {
        if (!Entry.NAMING_PEOPLE.contains(field)) {
            return value;
        }
        return Stream.of(value.split(", "))
                .map(id -> edition.records().personName(id).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private static String text(Entry.Value value, Edition edition) {
        if (value instanceof Entry.Text text) {
            return text.text();
        } else if (value instanceof Entry.Items items) {
            return String.join(", ", items.items());
        } else if (value instanceof Entry.Local local) {
            return local.text().in(edition.chain()).map(Said::text).orElse("");
        }
        List<String> parts = new ArrayList<>();
        ((Entry.Group) value).fields().forEach((name, field) -> parts.add(name + ": " + text(field, edition)));
        return String.join("; ", parts);
    }

    private static String tags(Edition edition) {
        return String.join(", ", edition.records().hashtags());
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        for (RecordChange fact : changed) {
            if (ON_HOME.contains(fact.kind())) {
                found.shows(fact, Section.HOME);
                pages.add(Section.HOME);
            }
            for (ResolvedSection section : after.sections().values()) {
                if (isOwner(fact, section.section()) || isShown(fact, section)) {
                    found.shows(fact, section.section().id());
                    pages.add(section.section().id());
                }
            }
        }
        return pages;
    }

    /** The head of a page names its owner. */
    private static boolean isOwner(RecordChange fact, Section section) {
        return isPerson(fact)
                && OF_OWNER.contains(fact.field())
                && section.owner().filter(owner -> owner.id().equals(fact.id())).isPresent();
    }

    private static boolean isPerson(RecordChange fact) {
        return fact.kind().equals(RecordKind.PEOPLE.word()) || fact.kind().equals(RecordKind.CONTACTS.word());
    }

    private boolean isShown(RecordChange fact, ResolvedSection section) {
        return section.blocks().stream()
                .filter(block -> block.state().isShown())
                .flatMap(FactPair::texts)
                .flatMap(prose -> prose.parts().stream())
                .anyMatch(part -> isShown(fact, part));
    }

    private static Stream<Prose> texts(ResolvedBlock block) {
        return Stream.concat(Stream.of(block.text()), block.notes().stream().map(ResolvedBlock.Note::text));
    }

    private boolean isShown(RecordChange fact, Prose.Part part) {
        if (part instanceof Prose.Fact asked) {
            return asked.kind().equals(fact.kind())
                    && asked.id().equals(fact.id())
                    && (fact.field().isEmpty() || asked.field().equals(fact.field()));
        }
        if (!(part instanceof Prose.DataView view)) {
            return false;
        }
        return isShown(fact, view, before) || isShown(fact, view, after);
    }

    /** Whether a view shows a record, or one that names it; what the view is for may be no record. */
    private static boolean isShown(RecordChange fact, Prose.DataView view, Edition edition) {
        Optional<RecordKind> kind = RecordKind.of(view.name());
        if (kind.isEmpty()) {
            return view.name().equals(fact.kind());
        }
        return edition.records().of(kind.get()).values().stream()
                .filter(entry -> isPicked(view, entry))
                .anyMatch(entry -> isOf(fact, view, entry) || isPerson(fact) && names(entry, fact.id()));
    }

    private static boolean isOf(RecordChange fact, Prose.DataView view, Entry entry) {
        return view.name().equals(fact.kind()) && entry.id().equals(fact.id());
    }

    /** Whether a view picks a record out by its options. */
    private static boolean isPicked(Prose.DataView view, Entry entry) {
        return view.options().entrySet().stream()
                .allMatch(option -> entry.text(option.getKey())
                        .filter(option.getValue()::equals)
                        .isPresent());
    }
}
