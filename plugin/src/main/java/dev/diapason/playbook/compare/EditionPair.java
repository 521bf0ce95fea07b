package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.SectionChange;
import dev.diapason.playbook.model.Comparison.SectionFate;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.TextChange;
import dev.diapason.playbook.model.TextChange.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares one edition with what it was. */
final class EditionPair {

    private final Edition before;
    private final Edition after;
    private final EditionKey key;
    private final Frame frame;
    private final Differences found;
    private final Set<String> altered = new TreeSet<>();
    private int added;
    private int removed;

    EditionPair(Edition before, Edition after, Frame frame, Differences found) {
        this.before = before;
        this.after = after;
        this.key = after.key();
        this.frame = frame;
        this.found = found;
    }

    /**
     * What is the same for all editions.
     *
     * @param written the ids of the group's sections there are now, for whichever audience
     */
    record Frame(Renamings renamings, Pictures pictures, Everywhere everywhere, Set<String> written) {}

    void compare() {
        after.sections().forEach((id, now) -> {
            Optional<ResolvedSection> then = before.section(frame.renamings.former(id));
            if (then.isPresent()) {
                section(then.get(), now);
            } else {
                appeared(now);
            }
        });
        before.sections().forEach((id, then) -> {
            if (after.section(frame.renamings.today(id)).isEmpty()) {
                vanished(then);
            }
        });
        altered.addAll(new FactPair(before, after, frame.everywhere.compare(after), found).compare());
        found.pages(key, altered.size(), added, removed);
    }

    private void appeared(ResolvedSection now) {
        String id = now.section().id();
        boolean wasLeftOut = before.omissions().containsKey(frame.renamings.former(id));
        SectionFate kind = wasLeftOut ? SectionFate.TAKEN_IN : SectionFate.ADDED;
        fate(kind, now, "", Optional.empty());
        now.blocks()
                .forEach(block -> found.isNew(new BlockAddress(id, block.block().id()), block, key));
        added++;
    }

    private void vanished(ResolvedSection then) {
        String id = then.section().id();
        String today = frame.renamings.today(id);
        Optional<Edition.Omission> omission =
                Optional.ofNullable(after.omissions().get(today));
        SectionFate kind = omission.isPresent() ? SectionFate.LEFT_OUT : fate(id, today);
        Optional<String> reason = omission.flatMap(Edition.Omission::reason).map(Said::text);
        fate(kind, then, "", reason);
        removed++;
    }

    private void fate(SectionFate kind, ResolvedSection section, String formerId, Optional<String> reason) {
        String title = Titles.of(section, Optional.empty());
        found.sections.add(new SectionChange(kind, section.section().id(), formerId, title, reason, List.of()), key);
    }

    private SectionFate fate(String id, String today) {
        if (isAlias(id)) {
            return SectionFate.MERGED;
        }
        return frame.written.contains(today) ? SectionFate.WITHDRAWN : SectionFate.REMOVED;
    }

    private boolean isAlias(String id) {
        return after.sections().values().stream()
                .anyMatch(section -> section.section().aliases().stream()
                        .anyMatch(alias -> alias.id().equals(id)));
    }

    private void section(ResolvedSection then, ResolvedSection now) {
        String id = now.section().id();
        boolean isAltered = !then.section().id().equals(id);
        if (isAltered) {
            fate(SectionFate.RENAMED, now, then.section().id(), Optional.empty());
        }
        isAltered |= said(Part.TITLE, now, Optional.of(then.title()), Optional.of(now.title()));
        isAltered |= said(Part.SUMMARY, now, then.summary(), now.summary());
        isAltered |= head(then, now);
        BlockPair blocks = new BlockPair(before, after, frame.pictures, found);
        for (ResolvedBlock block : now.blocks()) {
            isAltered |= blocks.compare(then, now, block.block().id());
        }
        for (ResolvedBlock block : then.blocks()) {
            if (now.block(block.block().id()).isEmpty()) {
                isAltered |= blocks.compare(then, now, block.block().id());
            }
        }
        if (isAltered) {
            altered.add(id);
        }
    }

    /** What stands at the head of a page besides words, and the order of what is below; not its place in the navigation. */
    private boolean head(ResolvedSection then, ResolvedSection now) {
        Section old = then.section();
        Section today = now.section();
        People.Pair owners =
                new People.Pair(People.owner(old, Optional.empty()), People.owner(today, Optional.empty()));
        BlockAddress whole = new BlockAddress(today.id(), "");
        found.rule(whole, Rule.PLACE, String.valueOf(old.order()), String.valueOf(today.order()), key);
        boolean isOther =
                found.rule(whole, Rule.OWNER, owners.before(before.records()), owners.after(after.records()), key);
        isOther |= found.rule(whole, Rule.DIMENSION, old.dimension(), today.dimension(), key);
        isOther |= found.rule(whole, Rule.REVIEW_BY, review(then), review(now), key);
        isOther |= found.rule(whole, Rule.ORDER, order(then, now), order(now, then), key);
        return isOther;
    }

    private static String review(ResolvedSection section) {
        return section.section().reviewBy().map(date -> date.day().toString()).orElse("");
    }

    /** The ids of the blocks that another has too. */
    private static String order(ResolvedSection one, ResolvedSection other) {
        List<String> ids = one.blocks().stream()
                .map(block -> block.block().id())
                .filter(id -> other.block(id).isPresent())
                .toList();
        return String.join(", ", ids);
    }

    private boolean said(Part part, ResolvedSection section, Optional<Said> then, Optional<Said> now) {
        if (then.equals(now)) {
            return false;
        }
        Scope scope = section.section().country().isPresent() ? key.scope() : Scope.global();
        BlockAddress whole = new BlockAddress(section.section().id(), "");
        found.texts.add(
                new TextChange(
                        whole,
                        part,
                        Titles.of(section, Optional.empty()),
                        Level.LOCAL,
                        then.map(words -> saying(scope, words)),
                        now.map(words -> saying(scope, words)),
                        List.of()),
                key);
        return true;
    }

    private static Saying saying(Scope scope, Said said) {
        return new Saying(scope, said.language(), List.of(said.text()));
    }
}
