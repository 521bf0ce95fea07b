package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.TextChange.Part;
import dev.diapason.playbook.model.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares one block with what it was in the same edition. */
final class BlockPair {

    private final Edition before;
    private final Edition after;
    private final Differences found;

    BlockPair(Edition before, Edition after, Differences found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    /** A text as it is shown: whose it is, in what language, and what it says. */
    private record Shown(Scope scope, LanguageTag language, Prose prose) {

        boolean isSame(Shown other) {
            return language.equals(other.language) && Wording.isSame(prose, other.prose);
        }

        Saying saying() {
            return new Saying(scope, language, VisibleText.lines(prose));
        }

        Saying links() {
            return new Saying(scope, language, VisibleText.links(prose));
        }
    }

    /**
     * Compares the blocks with one id in two sections, at least one of which has it.
     *
     * @return whether readers see a difference
     */
    boolean compare(ResolvedSection then, ResolvedSection now, String id) {
        Optional<ResolvedBlock> old = then.block(id);
        Optional<ResolvedBlock> today = now.block(id);
        Place place = new Place(
                new BlockAddress(now.section().id(), id),
                now,
                today.or(() -> old).orElseThrow());
        boolean isAltered = heading(place, old, today);
        isAltered |= text(place, Part.TEXT, old.flatMap(BlockPair::text), today.flatMap(BlockPair::text));
        Set<Scope> speakers = new LinkedHashSet<>();
        old.ifPresent(block -> block.notes().forEach(note -> speakers.add(note.scope())));
        today.ifPresent(block -> block.notes().forEach(note -> speakers.add(note.scope())));
        for (Scope speaker : speakers) {
            isAltered |= text(
                    place,
                    Part.NOTE,
                    old.flatMap(block -> note(block, speaker)),
                    today.flatMap(block -> note(block, speaker)));
        }
        if (old.isEmpty()) {
            today.ifPresent(block -> found.isNew(place.address, block, after.key()));
        } else if (today.isPresent()) {
            isAltered |= rules(place, then, old.get(), today.get());
        }
        return isAltered;
    }

    /** Where two blocks stand, and one of them for what both have in common. */
    private record Place(BlockAddress address, ResolvedSection section, ResolvedBlock any) {}

    private boolean heading(Place place, Optional<ResolvedBlock> old, Optional<ResolvedBlock> today) {
        Optional<Saying> then = old.filter(BlockPair::isShown).flatMap(BlockPair::heading);
        Optional<Saying> now = today.filter(BlockPair::isShown).flatMap(BlockPair::heading);
        if (then.equals(now) || old.isEmpty() || today.isEmpty()) {
            return false; // of a block that came or went, the text is told
        }
        if (then.isPresent() && now.isPresent()) {
            add(place, Part.HEADING, then, now, old);
        }
        return true;
    }

    private boolean text(Place place, Part part, Optional<Shown> then, Optional<Shown> now) {
        boolean isSame = then.isEmpty() && now.isEmpty()
                || then.isPresent() && now.isPresent() && then.get().isSame(now.get());
        if (!isSame) {
            add(place, part, then.map(Shown::saying), now.map(Shown::saying), Optional.empty());
        }
        boolean isLedElsewhere = links(place, then, now);
        return isLedElsewhere || !isSame;
    }

    private boolean links(Place place, Optional<Shown> then, Optional<Shown> now) {
        if (then.isEmpty() || now.isEmpty() || isOne(then.get().prose, now.get().prose)) {
            return false;
        }
        Saying former = then.get().links();
        Saying today = now.get().links();
        if (former.lines().equals(today.lines())) {
            return false;
        }
        add(place, Part.LINKS, Optional.of(former), Optional.of(today), Optional.empty());
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // texts of one file are the same object in both versions
    private static boolean isOne(Prose one, Prose other) {
        return one == other;
    }

    private void add(Place place, Part part, Optional<Saying> then, Optional<Saying> now, Optional<ResolvedBlock> old) {
        ResolvedBlock judged = old.orElse(place.any);
        found.texts.add(
                new Differences.Text(
                        place.address,
                        part,
                        Titles.of(place.section, Optional.of(place.any)),
                        judged.block().level(),
                        then,
                        now),
                after.key());
    }

    private boolean rules(Place place, ResolvedSection then, ResolvedBlock old, ResolvedBlock today) {
        if (old.state() != today.state()) {
            found.states.add(
                    new Differences.State(place.address, Optional.of(old.state()), today.state()), after.key());
        }
        Block was = old.block();
        Block is = today.block();
        found.rule(place.address, Rule.LEVEL, old.level().word(), today.level().word(), after.key());
        found.rule(place.address, Rule.REQUIRED, yes(was.isRequired()), yes(is.isRequired()), after.key());
        found.rule(place.address, Rule.NOTES, yes(was.takesNotes()), yes(is.takesNotes()), after.key());
        if (was.owner().isPresent() || is.owner().isPresent()) {
            String former = People.owner(then.section(), Optional.of(was), before.records())
                    .orElse("");
            String now = People.owner(place.section.section(), Optional.of(is), after.records())
                    .orElse("");
            found.rule(place.address, Rule.OWNER, former, now, after.key());
        }
        return old.state() != today.state() || old.level() != today.level();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static boolean isShown(ResolvedBlock block) {
        return block.state().isShown();
    }

    private static Optional<Saying> heading(ResolvedBlock block) {
        return block.heading()
                .map(heading -> new Saying(Scope.global(), block.headingLanguage(), List.of(heading.text())));
    }

    private static Optional<Shown> text(ResolvedBlock block) {
        return isShown(block) && !block.text().isBlank()
                ? Optional.of(new Shown(block.origin(), block.language(), block.text()))
                : Optional.empty();
    }

    private static Optional<Shown> note(ResolvedBlock block, Scope speaker) {
        return block.notes().stream()
                .filter(note -> note.scope().equals(speaker))
                .findFirst()
                .map(note -> new Shown(speaker, note.language(), note.text()));
    }
}
