package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.SectionFate;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
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
    private final Renamings renamings;
    private final Differences found;
    private final Set<String> altered = new TreeSet<>();
    private int added;
    private int removed;

    EditionPair(Edition before, Edition after, Renamings renamings, Differences found) {
        this.before = before;
        this.after = after;
        this.key = after.key();
        this.renamings = renamings;
        this.found = found;
    }

    void compare() {
        after.sections().forEach((id, now) -> {
            Optional<ResolvedSection> then = before.section(renamings.former(id));
            if (then.isPresent()) {
                section(then.get(), now);
            } else {
                appeared(now);
            }
        });
        before.sections().forEach((id, then) -> {
            if (after.section(renamings.today(id)).isEmpty()) {
                vanished(then);
            }
        });
        new FactPair(before, after, found).compare().forEach(altered::add);
        found.pages(key, altered.size(), added, removed);
    }

    private void appeared(ResolvedSection now) {
        String id = now.section().id();
        boolean wasLeftOut = before.omissions().containsKey(renamings.former(id));
        SectionFate kind = wasLeftOut ? SectionFate.TAKEN_IN : SectionFate.ADDED;
        found.fates.add(new Differences.Fate(kind, id, "", Titles.of(now, Optional.empty()), Optional.empty()), key);
        now.blocks()
                .forEach(block -> found.isNew(new BlockAddress(id, block.block().id()), block, key));
        added++;
    }

    private void vanished(ResolvedSection then) {
        String id = then.section().id();
        String today = renamings.today(id);
        Optional<Edition.Omission> omission =
                Optional.ofNullable(after.omissions().get(today));
        SectionFate kind =
                omission.isPresent() ? SectionFate.LEFT_OUT : isAlias(id) ? SectionFate.MERGED : SectionFate.REMOVED;
        Optional<String> reason = omission.flatMap(Edition.Omission::reason).map(Said::text);
        found.fates.add(new Differences.Fate(kind, id, "", Titles.of(then, Optional.empty()), reason), key);
        removed++;
    }

    private boolean isAlias(String id) {
        return after.sections().values().stream()
                .anyMatch(section -> section.section().aliases().stream()
                        .anyMatch(alias -> alias.id().equals(id)));
    }

    private void section(ResolvedSection then, ResolvedSection now) {
        String id = now.section().id();
        BlockAddress whole = new BlockAddress(id, "");
        if (!then.section().id().equals(id)) {
            found.fates.add(
                    new Differences.Fate(
                            SectionFate.RENAMED,
                            id,
                            then.section().id(),
                            Titles.of(now, Optional.empty()),
                            Optional.empty()),
                    key);
            altered.add(id);
        }
        said(whole, Part.TITLE, now, Optional.of(then.title()), Optional.of(now.title()));
        said(whole, Part.SUMMARY, now, then.summary(), now.summary());
        found.rule(whole, Rule.OWNER, owner(then, before), owner(now, after), key);
        found.rule(
                whole, Rule.DIMENSION, then.section().dimension(), now.section().dimension(), key);
        found.rule(whole, Rule.REVIEW_BY, review(then), review(now), key);
        found.rule(whole, Rule.ORDER, order(then, now), order(now, then), key);
        BlockPair blocks = new BlockPair(before, after, found);
        boolean isAltered = false;
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

    private static String owner(ResolvedSection section, Edition edition) {
        return People.owner(section.section(), Optional.empty(), edition.records())
                .orElse("");
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

    private void said(
            BlockAddress address, Part part, ResolvedSection section, Optional<Said> then, Optional<Said> now) {
        if (!then.equals(now)) {
            Scope scope = section.section().country().isPresent() ? key.scope() : Scope.global();
            found.texts.add(
                    new Differences.Text(
                            address,
                            part,
                            Titles.of(section, Optional.empty()),
                            Level.LOCAL,
                            then.map(words -> saying(scope, words)),
                            now.map(words -> saying(scope, words))),
                    key);
            altered.add(address.section());
        }
    }

    private static Saying saying(Scope scope, Said said) {
        return new Saying(scope, said.language(), List.of(said.text()));
    }
}
