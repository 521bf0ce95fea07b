package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Aftermath.LockTouch;
import dev.diapason.playbook.model.Aftermath.Touch;
import dev.diapason.playbook.model.Block;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.TextChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the locks that a change touches, and who must approve. */
final class Locks {

    private final Seen then;
    private final Seen now;
    private final Renamings renamings;
    private final SiteVersion after;

    Locks(Seen then, Seen now, Renamings renamings, SiteVersion after) {
        this.then = then;
        this.now = now;
        this.renamings = renamings;
        this.after = after;
    }

    /** Blocks in reading order, then records. */
    List<LockTouch> find(List<TextChange> texts, List<RecordChange> records) {
        List<LockTouch> touches = new ArrayList<>();
        Map<BlockAddress, Set<LanguageTag>> words = words(texts);
        now.blocks().forEach((address, block) -> touch(address, block, words).ifPresent(touches::add));
        then.blocks().forEach((address, block) -> {
            BlockAddress today = new BlockAddress(renamings.today(address.section()), address.block());
            if (block.level() == Level.LOCKED && now.block(today).isEmpty()) {
                touches.add(new LockTouch(today.toString(), Touch.REMOVED, List.of(), owner(address, block, then)));
            }
        });
        records.stream()
                .filter(RecordChange::isLocked)
                .map(RecordChange::place)
                .distinct()
                .forEach(place -> touches.add(new LockTouch(place, Touch.WORDS, List.of(), Optional.empty())));
        return touches;
    }

    /** The languages in which the words of a block that is not an overlay's changed, or where they lead. */
    private static Map<BlockAddress, Set<LanguageTag>> words(List<TextChange> texts) {
        Map<BlockAddress, Set<LanguageTag>> words = new LinkedHashMap<>();
        for (TextChange text : texts) {
            boolean isBlock = !text.address().block().isEmpty() && text.part() != TextChange.Part.NOTE;
            if (isBlock && text.before().isPresent() && text.after().isPresent()) {
                Saying old = text.before().get();
                Saying own = text.after().get();
                if (old.scope().equals(own.scope()) && old.language().equals(own.language())) {
                    words.computeIfAbsent(text.address(), each -> new LinkedHashSet<>())
                            .add(own.language());
                }
            }
        }
        return words;
    }

    private Optional<LockTouch> touch(BlockAddress address, Block block, Map<BlockAddress, Set<LanguageTag>> words) {
        Optional<Block> old = then.block(new BlockAddress(renamings.former(address.section()), address.block()));
        boolean isLocked = block.level() == Level.LOCKED;
        boolean wasLocked = old.filter(each -> each.level() == Level.LOCKED).isPresent();
        Optional<Touch> touch = Optional.empty();
        if (old.isEmpty()) {
            touch = isLocked ? Optional.of(Touch.ADDED) : touch;
        } else if (isLocked != wasLocked) {
            touch = Optional.of(isLocked ? Touch.LOCKED : Touch.UNLOCKED);
        } else if (isLocked && words.containsKey(address)) {
            touch = Optional.of(Touch.WORDS);
        }
        return touch.map(each -> new LockTouch(
                address.toString(),
                each,
                List.copyOf(words.getOrDefault(address, Set.of())),
                owner(address, block, now)));
    }

    private Optional<String> owner(BlockAddress address, Block block, Seen seen) {
        return Optional.ofNullable(seen.sections.get(address.section()))
                .flatMap(section -> records(section).personName(People.owner(section, Optional.of(block))));
    }

    /** The facts that readers of a section have. */
    private Records records(Section section) {
        Scope scope = section.country().<Scope>map(Scope.OfCountry::new).orElse(Scope.global());
        return after.editions().stream()
                .map(SiteEdition::edition)
                .filter(edition -> edition.key().scope().equals(scope))
                .findFirst()
                .map(edition -> edition.records())
                .orElse(Records.NONE);
    }
}
