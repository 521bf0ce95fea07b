package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What one overlay says about one block: checked for form, not yet for permission.
 *
 * @param address the block
 * @param replacement its own texts by language; empty when it does not replace
 * @param notes what it appends, by language
 * @param isOmitted whether it leaves the block out
 * @param reason why it is left out
 * @param basedOn the version whose global text this was written against
 * @param waiver the decision that opens a lock
 * @param level a stricter level for the scopes below
 * @param at the address in the overlay
 */
public record BlockChange(
        BlockAddress address,
        SortedMap<LanguageTag, BlockText> replacement,
        SortedMap<LanguageTag, BlockText> notes,
        boolean isOmitted,
        LocalText reason,
        Optional<BasedOn> basedOn,
        Optional<String> waiver,
        Optional<Level> level,
        Location at) {

    public BlockChange {
        Objects.requireNonNull(address, "address");
        replacement = Ordered.sorted(replacement);
        notes = Ordered.sorted(notes);
    }

    public boolean isReplacing() {
        return !replacement.isEmpty();
    }
}
