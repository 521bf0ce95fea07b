package dev.diapason.playbook.compare;

import dev.diapason.playbook.model.Aftermath;
import dev.diapason.playbook.model.Aftermath.LostAddress;
import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Comparison.SectionChange;
import dev.diapason.playbook.model.Comparison.SectionFate;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.TextChange;
import dev.diapason.playbook.model.WaiverUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two versions of one playbook, resolved for the same audience. */
public final class Comparer {

    private final SiteVersion before;
    private final SiteVersion after;
    private final Renamings renamings;
    private final Seen then;
    private final Seen now;
    private final Differences found = new Differences();

    private Comparer(SiteVersion before, SiteVersion after) {
        this.before = before;
        this.after = after;
        this.renamings = new Renamings(before, after);
        this.then = new Seen(before);
        this.now = new Seen(after);
    }

    /**
     * Compares what readers see.
     *
     * @param before the version that is compared with
     * @param after the version with the change
     * @param today the day against which waivers end; without one no end is near
     */
    public static Comparison compare(SiteVersion before, SiteVersion after, Optional<LocalDate> today) {
        return new Comparer(before, after).compare(today);
    }

    private Comparison compare(Optional<LocalDate> today) {
        List<EditionKey> begun = new ArrayList<>();
        List<EditionKey> gone = new ArrayList<>();
        Pictures pictures = new Pictures(before.playbook(), after.playbook());
        Everywhere everywhere = new Everywhere(before.playbook(), after.playbook(), pictures);
        EditionPair.Frame frame = new EditionPair.Frame(
                renamings, pictures, everywhere, after.playbook().sections().keySet());
        for (SiteEdition edition : after.editions()) {
            Optional<SiteEdition> old = before.edition(edition.key());
            if (old.isPresent()) {
                new EditionPair(old.get().edition(), edition.edition(), frame, found).compare();
            } else {
                begun.add(edition.key());
                found.pages(edition.key(), 0, edition.edition().sections().size(), 0);
            }
        }
        for (SiteEdition edition : before.editions()) {
            if (after.edition(edition.key()).isEmpty()) {
                gone.add(edition.key());
                found.pages(edition.key(), 0, 0, edition.edition().sections().size());
            }
        }
        List<EditionKey> all = after.editions().stream().map(SiteEdition::key).toList();
        ReadingOrder order = new ReadingOrder(before, after);
        List<TextChange> texts = found.texts(order);
        List<RecordChange> records = found.records();
        List<SectionChange> sections = found.sections(order);
        return new Comparison(
                found.reach(all, begun, gone),
                texts,
                found.states(order),
                found.rules(order),
                records,
                sections,
                aftermath(texts, records, sections, today));
    }

    private Aftermath aftermath(
            List<TextChange> texts,
            List<RecordChange> records,
            List<SectionChange> sections,
            Optional<LocalDate> today) {
        FollowUp followUp = new FollowUp(before, after, then, now, renamings);
        Waivers waivers = new Waivers(today, renamings);
        return new Aftermath(
                new Locks(then, now, renamings, after).find(texts, records),
                followUp.behind(),
                followUp.keepers(),
                lost(sections),
                waivers.changes(before.playbook(), then, after.playbook(), now),
                WaiverUse.endings(after.playbook(), use -> now.has(use.address()), today));
    }

    /** Sections that are gone without a successor, and blocks of sections that are still there. */
    private List<LostAddress> lost(List<SectionChange> sections) {
        Groups<BlockAddress> lost = new Groups<>();
        sections.stream()
                .filter(change -> change.kind() == SectionFate.REMOVED)
                .forEach(change ->
                        change.editions().forEach(edition -> lost.add(new BlockAddress(change.id(), ""), edition)));
        for (SiteEdition old : before.editions()) {
            after.edition(old.key())
                    .ifPresent(edition -> old.edition()
                            .sections()
                            .forEach((id, section) -> edition.edition()
                                    .section(renamings.today(id))
                                    .ifPresent(today -> lostBlocks(section, today, old.key(), lost))));
        }
        return lost.map(LostAddress::new);
    }

    private static void lostBlocks(
            ResolvedSection old, ResolvedSection today, EditionKey edition, Groups<BlockAddress> lost) {
        for (ResolvedBlock block : old.blocks()) {
            String id = block.block().id();
            if (block.state().isShown()
                    && block.heading().isPresent()
                    && today.block(id).isEmpty()) {
                lost.add(new BlockAddress(old.section().id(), id), edition);
            }
        }
    }
}
