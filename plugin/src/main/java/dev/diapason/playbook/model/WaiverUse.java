package dev.diapason.playbook.model;

import dev.diapason.playbook.model.Aftermath.WaiverEnd;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * That an overlay opens a lock with a decision that allows it.
 *
 * @param scope whose overlay it is
 * @param address the block; its part {@code block} is empty for a whole section that is left out
 * @param decision an accepted one, for this scope and block, with an end date
 */
public record WaiverUse(Scope scope, BlockAddress address, Decision decision) {

    public WaiverUse {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(decision, "decision");
    }

    /** The waivers that a playbook uses, by zone and country, those that have ended among them. */
    public static List<WaiverUse> in(Playbook playbook) {
        List<WaiverUse> uses = new ArrayList<>();
        for (Overlay overlay : playbook.overlays()) {
            overlay.changes()
                    .values()
                    .forEach(change -> change.waiver()
                            .flatMap(id -> decision(playbook, id))
                            .filter(decision -> decision.waives(change.address(), overlay.scope()))
                            .ifPresent(
                                    decision -> uses.add(new WaiverUse(overlay.scope(), change.address(), decision))));
            overlay.omissions()
                    .values()
                    .forEach(omission -> omission.waiver()
                            .flatMap(id -> decision(playbook, id))
                            .filter(decision -> decision.status() == Decision.Status.ACCEPTED)
                            .filter(decision ->
                                    decision.scopes().contains(overlay.scope().id()))
                            .ifPresent(decision -> uses.add(new WaiverUse(
                                    overlay.scope(), new BlockAddress(omission.section(), ""), decision))));
        }
        return uses;
    }

    /**
     * The ends that are near or past, the first to end first; none when no day is known.
     *
     * @param isTold which of the waivers are spoken of
     */
    public static List<WaiverEnd> endings(Playbook playbook, Predicate<WaiverUse> isTold, Optional<LocalDate> today) {
        return today.stream()
                .flatMap(day -> in(playbook).stream().filter(isTold).flatMap(use -> use.end(day).stream()))
                .sorted(Comparator.comparing(WaiverEnd::ends))
                .toList();
    }

    private static Optional<Decision> decision(Playbook playbook, String id) {
        return Optional.ofNullable(playbook.decisions().get(id))
                .filter(decision -> decision.ends().isPresent());
    }

    /** The last day on which it holds. */
    public LocalDate ends() {
        return decision.ends().orElseThrow();
    }

    public boolean hasEnded(Optional<LocalDate> today) {
        return today.filter(day -> day.isAfter(ends())).isPresent();
    }

    /** Its end, when that is so near that it is spoken of, or past. */
    private Optional<WaiverEnd> end(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, ends());
        return days <= Decision.DAYS_OF_NOTICE
                ? Optional.of(new WaiverEnd(scope, address, decision.id(), decision.title(), ends(), days))
                : Optional.empty();
    }
}
