package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Adoption;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the facts of one edition with what they were, and finds the pages that show them. */
final class FactPair {

    private static final String HASHTAGS = "hashtags";
    private static final Set<String> URGENT_ROLES = Set.of("crisis-duty", "crisis-lead");

    private final Edition before;
    private final Edition after;
    private final Differences found;
    private final List<Differences.Fact> changed = new ArrayList<>();

    FactPair(Edition before, Edition after, Differences found) {
        this.before = before;
        this.after = after;
        this.found = found;
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
        change(HASHTAGS, "", "", tags(before), tags(after));
        Optional<Country> then = before.country();
        after.country().ifPresent(now -> {
            change("adoption", now.code(), "version", adopted(then), adopted(Optional.of(now)));
            change("country", now.code(), "lead", lead(before), lead(after));
        });
        changed.forEach(fact -> found.facts.add(fact, after.key()));
        return changed.isEmpty() ? Set.of() : pages();
    }

    private void entry(RecordKind kind, Optional<Entry> then, Optional<Entry> now) {
        Map<String, String> former = fields(then, before);
        Map<String, String> today = fields(now, after);
        if (former.equals(today)) {
            return;
        }
        Entry any = now.or(() -> then).orElseThrow();
        boolean isUrgent =
                kind == RecordKind.ESCALATION || kind == RecordKind.CONTACTS && (isUrgent(former) || isUrgent(today));
        boolean isLocked = then.filter(Entry::isLocked)
                .or(() -> now.filter(Entry::isLocked))
                .isPresent();
        Set<String> names = new LinkedHashSet<>(today.keySet());
        names.addAll(former.keySet());
        if (then.isEmpty() || now.isEmpty()) {
            changed.add(new Differences.Fact(kind.word(), any.id(), "", said(former), said(today), isUrgent, isLocked));
            return;
        }
        for (String name : names) {
            Optional<String> old = Optional.ofNullable(former.get(name));
            Optional<String> own = Optional.ofNullable(today.get(name));
            if (!old.equals(own)) {
                changed.add(new Differences.Fact(kind.word(), any.id(), name, old, own, isUrgent, isLocked));
            }
        }
    }

    private static boolean isUrgent(Map<String, String> fields) {
        return URGENT_ROLES.contains(fields.getOrDefault("role", ""));
    }

    private void change(String kind, String id, String field, String then, String now) {
        if (!then.equals(now)) {
            changed.add(new Differences.Fact(kind, id, field, some(then), some(now), false, false));
        }
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> said(Map<String, String> fields) {
        return some(String.join(
                ", ",
                fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .toList()));
    }

    private static Map<String, String> fields(Optional<Entry> entry, Edition edition) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.ifPresent(each -> each.fields().forEach((name, value) -> fields.put(name, text(value, edition))));
        return fields;
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

    private static String adopted(Optional<Country> country) {
        return country.flatMap(Country::adoption)
                .map(Adoption::version)
                .map(Object::toString)
                .orElse("");
    }

    private static String lead(Edition edition) {
        return People.lead(edition).orElse("");
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        for (Differences.Fact fact : changed) {
            if (fact.kind().equals("contacts")
                    || fact.kind().equals("escalation")
                    || fact.kind().equals("country")) {
                found.shows(fact, Section.HOME);
                pages.add(Section.HOME);
            }
        }
        for (ResolvedSection section : after.sections().values()) {
            String id = section.section().id();
            section.blocks().stream()
                    .filter(block -> block.state().isShown())
                    .flatMap(FactPair::texts)
                    .flatMap(prose -> prose.parts().stream())
                    .forEach(part -> changed.stream()
                            .filter(fact -> isShown(fact, part))
                            .forEach(fact -> {
                                found.shows(fact, id);
                                pages.add(id);
                            }));
        }
        return pages;
    }

    private static Stream<Prose> texts(ResolvedBlock block) {
        return Stream.concat(Stream.of(block.text()), block.notes().stream().map(ResolvedBlock.Note::text));
    }

    private boolean isShown(Differences.Fact fact, Prose.Part part) {
        if (part instanceof Prose.Fact asked) {
            return asked.kind().equals(fact.kind())
                    && asked.id().equals(fact.id())
                    && (fact.field().isEmpty() || asked.field().equals(fact.field()));
        }
        return part instanceof Prose.DataView view
                && view.name().equals(fact.kind())
                && (view.options().isEmpty() || isPicked(view, fact, before) || isPicked(view, fact, after));
    }

    /** Whether a view picks a record out by its options. */
    private static boolean isPicked(Prose.DataView view, Differences.Fact fact, Edition edition) {
        Optional<Entry> entry =
                RecordKind.of(fact.kind()).flatMap(kind -> edition.records().find(kind, fact.id()));
        return entry.filter(each -> view.options().entrySet().stream()
                        .allMatch(option -> each.text(option.getKey())
                                .filter(option.getValue()::equals)
                                .isPresent()))
                .isPresent();
    }
}
