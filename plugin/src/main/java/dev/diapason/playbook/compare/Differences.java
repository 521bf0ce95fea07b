package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.RuleChange;
import dev.diapason.playbook.model.Comparison.SectionChange;
import dev.diapason.playbook.model.Comparison.StateChange;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.TextChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what differs in one edition after the other. What is gathered names no editions yet. Not for several threads. */
final class Differences {

    final Groups<TextChange> texts = new Groups<>();
    final Groups<StateChange> states = new Groups<>();
    final Groups<RecordChange> records = new Groups<>();
    final Groups<SectionChange> sections = new Groups<>();

    private final Groups<RuleChange> rules = new Groups<>();

    /** The sections that show a changed record, by its place. */
    private final TreeMap<String, SortedSet<String>> showing = new TreeMap<>();

    private final Set<Scope> scopes = new LinkedHashSet<>();
    private int altered;
    private int added;
    private int removed;

    /** Notes what is decided, and says whether that is something else than before. */
    boolean rule(BlockAddress address, Rule rule, String before, String after, EditionKey edition) {
        if (before.equals(after)) {
            return false;
        }
        rules.add(new RuleChange(address, rule, before, after, List.of()), edition);
        return true;
    }

    /** A new block that countries must write is told as one that waits; that it is not translated yet goes without saying. */
    void isNew(BlockAddress address, ResolvedBlock block, EditionKey edition) {
        if (block.state() == BlockState.AWAITS_LOCAL_TEXT) {
            states.add(new StateChange(address, Optional.empty(), block.state(), List.of()), edition);
        }
    }

    void shows(RecordChange record, String section) {
        showing.computeIfAbsent(record.place(), each -> new TreeSet<>()).add(section);
    }

    /** Counts the pages of one edition. */
    void pages(EditionKey edition, int alteredPages, int addedPages, int removedPages) {
        altered += alteredPages;
        added += addedPages;
        removed += removedPages;
        if (alteredPages + addedPages + removedPages > 0) {
            scopes.add(edition.scope());
        }
    }

    Comparison.Reach reach(List<EditionKey> all, List<EditionKey> begun, List<EditionKey> gone) {
        return new Comparison.Reach(all, altered, added, removed, List.copyOf(scopes), begun, gone);
    }

    List<TextChange> texts(ReadingOrder order) {
        return sorted(texts.map(TextChange::in), order.by(TextChange::address));
    }

    List<StateChange> states(ReadingOrder order) {
        return sorted(states.map(StateChange::in), order.by(StateChange::address));
    }

    List<RuleChange> rules(ReadingOrder order) {
        return sorted(rules.map(RuleChange::in), order.by(RuleChange::address));
    }

    List<SectionChange> sections(ReadingOrder order) {
        return sorted(sections.map(SectionChange::in), order.by(change -> new BlockAddress(change.id(), "")));
    }

    List<RecordChange> records() {
        return records.map(
                (record, editions) -> record.in(showing.getOrDefault(record.place(), new TreeSet<>()), editions));
    }

    private static <T> List<T> sorted(List<T> changes, Comparator<T> order) {
        List<T> all = new ArrayList<>(changes);
        all.sort(order);
        return all;
    }
}
