package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Aftermath.WaiverChange;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.WaiverUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the waivers that two versions use, for blocks that readers may know of. */
final class Waivers {

    private final Optional<LocalDate> today;
    private final Renamings renamings;

    Waivers(Optional<LocalDate> today, Renamings renamings) {
        this.today = today;
        this.renamings = renamings;
    }

    private record Key(Scope scope, BlockAddress address, String decision) {}

    /** The same for a section that was renamed and for what it was. */
    private Key key(WaiverUse use) {
        BlockAddress address = use.address();
        return new Key(
                use.scope(),
                new BlockAddress(renamings.today(address.section()), address.block()),
                use.decision().id());
    }

    List<WaiverChange> changes(Playbook before, Seen then, Playbook after, Seen now) {
        Map<Key, WaiverUse> old = inForce(before, then);
        Map<Key, WaiverUse> own = inForce(after, now);
        Set<Key> keys = new LinkedHashSet<>(own.keySet());
        keys.addAll(old.keySet());
        List<WaiverChange> changes = new ArrayList<>();
        for (Key key : keys) {
            Optional<WaiverUse> was = Optional.ofNullable(old.get(key));
            Optional<WaiverUse> is = Optional.ofNullable(own.get(key));
            if (!was.map(WaiverUse::ends).equals(is.map(WaiverUse::ends))) {
                String title = is.or(() -> was).orElseThrow().decision().title();
                changes.add(new WaiverChange(
                        key.scope,
                        key.address,
                        key.decision,
                        title,
                        was.map(WaiverUse::ends),
                        is.map(WaiverUse::ends)));
            }
        }
        return changes;
    }

    private Map<Key, WaiverUse> inForce(Playbook playbook, Seen seen) {
        Map<Key, WaiverUse> uses = new LinkedHashMap<>();
        WaiverUse.in(playbook).stream()
                .filter(use -> !use.hasEnded(today) && seen.has(use.address()))
                .forEach(use -> uses.put(key(use), use));
        return uses;
    }
}
