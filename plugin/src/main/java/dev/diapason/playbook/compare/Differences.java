package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.SectionFate;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what differs in one edition after the other. Not for several threads. */
final class Differences {

    final Groups<Text> texts = new Groups<>();
    final Groups<State> states = new Groups<>();
    final Groups<Ruling> rules = new Groups<>();
    final Groups<Fact> facts = new Groups<>();
    final Groups<Fate> fates = new Groups<>();

    /** The sections that show a changed record, by kind and id. */
    private final TreeMap<String, SortedSet<String>> showing = new TreeMap<>();

    private final SortedSet<String> countries = new TreeSet<>();
    private int altered;
    private int added;
    private int removed;

    record Text(
            BlockAddress address,
            TextChange.Part part,
            String title,
            Level level,
            Optional<Saying> before,
            Optional<Saying> after) {}

    record State(BlockAddress address, Optional<BlockState> before, BlockState after) {}

    record Ruling(BlockAddress address, Rule rule, String before, String after) {}

    record Fact(
            String kind,
            String id,
            String field,
            Optional<String> before,
            Optional<String> after,
            boolean isUrgent,
            boolean isLocked) {}

    record Fate(SectionFate kind, String id, String formerId, String title, Optional<String> reason) {}

    void rule(BlockAddress address, Rule rule, String before, String after, EditionKey edition) {
        if (!before.equals(after)) {
            rules.add(new Ruling(address, rule, before, after), edition);
        }
    }

    /** A new block that countries must write is told as one that waits; that it is not translated yet goes without saying. */
    void isNew(BlockAddress address, ResolvedBlock block, EditionKey edition) {
        if (block.state() == BlockState.AWAITS_LOCAL_TEXT) {
            states.add(new State(address, Optional.empty(), block.state()), edition);
        }
    }

    void shows(Fact fact, String section) {
        showing.computeIfAbsent(fact.kind + "." + fact.id, each -> new TreeSet<>())
                .add(section);
    }

    /** Counts the pages of one edition. */
    void pages(EditionKey edition, int alteredPages, int addedPages, int removedPages) {
        altered += alteredPages;
        added += addedPages;
        removed += removedPages;
        if (edition.scope() instanceof Scope.OfCountry && alteredPages + addedPages + removedPages > 0) {
            countries.add(edition.scope().id());
        }
    }

    Comparison.Reach reach(List<EditionKey> all, List<EditionKey> begun, List<EditionKey> gone) {
        return new Comparison.Reach(all, altered, added, removed, countries, begun, gone);
    }

    List<TextChange> texts(ReadingOrder order) {
        List<TextChange> all = new ArrayList<>(texts.map((text, editions) ->
                new TextChange(text.address, text.part, text.title, text.level, text.before, text.after, editions)));
        all.sort(order.by(TextChange::address));
        return all;
    }

    List<Comparison.StateChange> states(ReadingOrder order) {
        List<Comparison.StateChange> all = new ArrayList<>(states.map(
                (state, editions) -> new Comparison.StateChange(state.address, state.before, state.after, editions)));
        all.sort(order.by(Comparison.StateChange::address));
        return all;
    }

    List<Comparison.RuleChange> rules(ReadingOrder order) {
        List<Comparison.RuleChange> all = new ArrayList<>(rules.map((ruling, editions) ->
                new Comparison.RuleChange(ruling.address, ruling.rule, ruling.before, ruling.after, editions)));
        all.sort(order.by(Comparison.RuleChange::address));
        return all;
    }

    List<Comparison.SectionChange> sections(ReadingOrder order) {
        List<Comparison.SectionChange> all = new ArrayList<>(fates.map((fate, editions) ->
                new Comparison.SectionChange(fate.kind, fate.id, fate.formerId, fate.title, fate.reason, editions)));
        all.sort(order.by(change -> new BlockAddress(change.id(), "")));
        return all;
    }

    List<Comparison.RecordChange> records() {
        return facts.map((fact, editions) -> new Comparison.RecordChange(
                fact.kind,
                fact.id,
                fact.field,
                fact.before,
                fact.after,
                fact.isUrgent,
                fact.isLocked,
                showing.getOrDefault(fact.kind + "." + fact.id, new TreeSet<>()),
                editions));
    }
}
