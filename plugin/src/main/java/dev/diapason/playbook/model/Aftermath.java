package dev.diapason.playbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody has to do about a change.
 *
 * @param locks locked blocks and records that it touches, whose owners must approve
 * @param behind texts that were written from one that changed, and did not follow
 * @param keepers zones and countries that do not see a change of the group, because they have their own text or none
 * @param lost addresses that led somewhere and lead nowhere now
 * @param waivers waivers that begin, end or hold for another time
 * @param endings waivers that end soon, or have ended; no change brings them about
 */
public record Aftermath(
        List<LockTouch> locks,
        List<LeftBehind> behind,
        List<Keeper> keepers,
        List<LostAddress> lost,
        List<WaiverChange> waivers,
        List<WaiverEnd> endings) {

    public Aftermath {
        locks = List.copyOf(locks);
        behind = List.copyOf(behind);
        keepers = List.copyOf(keepers);
        lost = List.copyOf(lost);
        waivers = List.copyOf(waivers);
        endings = List.copyOf(endings);
    }

    /** The zones and countries that do not see a change of one block. */
    public List<Keeper> keepers(BlockAddress address) {
        return keepers.stream()
                .filter(keeper -> keeper.address().equals(address))
                .toList();
    }

    /** Those of them that are not told to follow it. */
    public List<Keeper> keepersBesides(BlockAddress address) {
        return keepers(address).stream()
                .filter(keeper -> behind.stream()
                        .noneMatch(text ->
                                text.address().equals(address) && text.scope().equals(keeper.scope())))
                .toList();
    }

    /** Whether no change brought anything about. */
    boolean isEmpty() {
        return locks.isEmpty() && behind.isEmpty() && keepers.isEmpty() && lost.isEmpty() && waivers.isEmpty();
    }

    /**
     * That a lock is touched.
     *
     * @param place the block's address, or a record as {@code contacts.duty}
     * @param touch what happened to it
     * @param languages the languages whose words changed
     * @param owner who must approve: the name of its owner; empty when nobody is named, or not to these readers
     */
    public record LockTouch(String place, Touch touch, List<LanguageTag> languages, Optional<String> owner) {
        public LockTouch {
            Objects.requireNonNull(place, "place");
            languages = List.copyOf(languages);
        }
    }

    /** What can happen to something locked. */
    public enum Touch {
        WORDS,
        ADDED,
        REMOVED,
        LOCKED,
        UNLOCKED
    }

    /**
     * A text whose model changed, and which did not.
     *
     * @param address the block
     * @param isTranslation whether it is a translation; otherwise a zone's or country's own text
     * @param scope whose text it is
     * @param language its language
     * @param basedOn the version that it says it was written from; empty when it says nothing
     * @param owner who answers for it by name; empty when nobody is named, or not to these readers
     * @param path the file it stands in
     */
    public record LeftBehind(
            BlockAddress address,
            boolean isTranslation,
            Scope scope,
            LanguageTag language,
            Optional<String> basedOn,
            Optional<String> owner,
            String path) {}

    /**
     * A zone or country that does not see what the group changed.
     *
     * @param address the block
     * @param scope who decides otherwise
     * @param isOmitted whether it leaves the block out; otherwise it has a text of its own
     * @param owner who answers for it by name; empty when nobody is named, or not to these readers
     * @param editions those that do not see it
     */
    public record Keeper(
            BlockAddress address, Scope scope, boolean isOmitted, Optional<String> owner, List<EditionKey> editions) {
        public Keeper {
            editions = List.copyOf(editions);
        }
    }

    /**
     * An address that people may have kept.
     *
     * @param address a section's, or with a block an anchor's
     * @param editions where it worked
     */
    public record LostAddress(BlockAddress address, List<EditionKey> editions) {
        public LostAddress {
            editions = List.copyOf(editions);
        }
    }

    /**
     * A waiver that is used now and was not, or the other way round, or ends on another day.
     *
     * @param scope for whom
     * @param address the block; its part {@code block} is empty for a whole section
     * @param decision the decision's id
     * @param title what was decided
     * @param before the last day as it was; empty when it was not used
     * @param after the last day as it is; empty when it is no longer used
     */
    public record WaiverChange(
            Scope scope,
            BlockAddress address,
            String decision,
            String title,
            Optional<LocalDate> before,
            Optional<LocalDate> after) {}

    /**
     * The end of a waiver.
     *
     * @param scope for whom
     * @param address the block; its part {@code block} is empty for a whole section
     * @param decision the decision's id
     * @param title what was decided
     * @param ends the last day
     * @param days how many days are left; negative when it has ended
     */
    public record WaiverEnd(
            Scope scope, BlockAddress address, String decision, String title, LocalDate ends, long days) {}
}
