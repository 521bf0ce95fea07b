package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.StateChange;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Freshness;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Said;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.TextChange;
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
    private final Pictures pictures;
    private final Differences found;

    BlockPair(Edition before, Edition after, Pictures pictures, Differences found) {
        this.before = before;
        this.after = after;
        this.pictures = pictures;
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

        Saying pictures() {
            return new Saying(scope, language, VisibleText.pictures(prose));
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
        isAltered |= reason(place, old.flatMap(ResolvedBlock::reason), today.flatMap(ResolvedBlock::reason));
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
            add(place, Part.HEADING, then, now);
        }
        return true;
    }

    /** Why a block is left out stands in place of its text. */
    private boolean reason(Place place, Optional<Said> then, Optional<Said> now) {
        if (then.equals(now) || then.isEmpty() || now.isEmpty()) {
            return false; // that it is left out, or no longer, is told as its state
        }
        add(place, Part.REASON, then.map(this::saying), now.map(this::saying));
        return true;
    }

    private Saying saying(Said reason) {
        return new Saying(after.key().scope(), reason.language(), List.of(reason.text()));
    }

    private boolean text(Place place, Part part, Optional<Shown> then, Optional<Shown> now) {
        boolean isSame = then.isEmpty() && now.isEmpty()
                || then.isPresent() && now.isPresent() && then.get().isSame(now.get());
        if (!isSame) {
            add(place, part, then.map(Shown::saying), now.map(Shown::saying));
        }
        if (then.isEmpty() || now.isEmpty()) {
            return !isSame;
        }
        boolean isLedElsewhere = links(place, then.get(), now.get());
        boolean isPaintedOver = pictures.areOther(then.get().prose, now.get().prose);
        if (isPaintedOver) {
            add(place, Part.PICTURE, then.map(Shown::pictures), now.map(Shown::pictures));
        }
        return !isSame || isLedElsewhere || isPaintedOver;
    }

    private boolean links(Place place, Shown then, Shown now) {
        Saying former = then.links();
        Saying today = now.links();
        if (isOne(then.prose, now.prose) || former.lines().equals(today.lines())) {
            return false;
        }
        add(place, Part.LINKS, Optional.of(former), Optional.of(today));
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // texts of one file are the same object in both versions
    private static boolean isOne(Prose one, Prose other) {
        return one == other;
    }

    private void add(Place place, Part part, Optional<Saying> then, Optional<Saying> now) {
        String title = Titles.of(place.section, Optional.of(place.any));
        found.texts.add(
                new TextChange(place.address, part, title, place.any.block().level(), then, now, List.of()),
                after.key());
    }

    private boolean rules(Place place, ResolvedSection then, ResolvedBlock old, ResolvedBlock today) {
        boolean isOther = old.state() != today.state();
        if (isOther) {
            found.states.add(
                    new StateChange(place.address, Optional.of(old.state()), today.state(), List.of()), after.key());
        }
        Block was = old.block();
        Block is = today.block();
        isOther |= rule(place, Rule.LEVEL, old.level().word(), today.level().word());
        isOther |= rule(place, Rule.FRESHNESS, age(old, today), age(today, old));
        rule(place, Rule.REQUIRED, yes(was.isRequired()), yes(is.isRequired()));
        rule(place, Rule.NOTES, yes(was.takesNotes()), yes(is.takesNotes()));
        if (was.owner().isPresent() || is.owner().isPresent()) {
            People.Pair owners = new People.Pair(
                    People.owner(then.section(), Optional.of(was)),
                    People.owner(place.section.section(), Optional.of(is)));
            rule(place, Rule.OWNER, owners.before(before.records()), owners.after(after.records()));
        }
        return isOther || !waiver(old).equals(waiver(today));
    }

    private boolean rule(Place place, Rule rule, String then, String now) {
        return found.rule(place.address, rule, then, now, after.key());
    }

    /** Told only of texts that readers find marked as old, before or now; of another text, that it is another says enough. */
    private static String age(ResolvedBlock block, ResolvedBlock other) {
        boolean isOne =
                block.origin().equals(other.origin()) && block.language().equals(other.language());
        return isOne && (isMarkedAsOld(block) || isMarkedAsOld(other))
                ? block.freshness().word()
                : "";
    }

    private static boolean isMarkedAsOld(ResolvedBlock block) {
        boolean isBound = block.level() == Level.LOCKED
                || block.level() == Level.ADAPTABLE && !(block.origin() instanceof Scope.Global);
        return block.freshness() == Freshness.STALE && isBound && isShown(block);
    }

    /** The mark of a block names the decision and its end. */
    private static Optional<List<String>> waiver(ResolvedBlock block) {
        return block.waiver()
                .map(decision -> List.of(decision.id(), decision.ends().toString()));
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
