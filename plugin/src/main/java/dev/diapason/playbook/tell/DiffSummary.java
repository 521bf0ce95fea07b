package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.Aftermath;
import dev.diapason.playbook.model.Aftermath.LeftBehind;
import dev.diapason.playbook.model.Aftermath.WaiverChange;
import dev.diapason.playbook.model.Aftermath.WaiverEnd;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Scope;
import java.util.ArrayList;
import java.util.List;

/** Says in a few sentences what a change does. */
final class DiffSummary {

    private DiffSummary() {}

    static List<String> sentences(Comparison comparison) {
        List<String> said = new ArrayList<>();
        boolean isAround = comparison.records().stream().anyMatch(DiffSummary::isAround);
        if (isAround) {
            said.add("Changes the title or the looks of the whole playbook.");
        }
        if (!isAround || comparison.reach().isAny()) {
            said.add(pages(comparison));
        }
        Aftermath aftermath = comparison.aftermath();
        if (!comparison.isEmpty()) {
            behind(aftermath.behind(), said);
            int locks = aftermath.locks().size();
            said.add(locks == 0 ? "No locks touched." : "Touches " + Counted.of(locks, "lock") + ".");
            waiting(comparison, said);
            lost(aftermath, said);
            if (comparison.records().stream().anyMatch(RecordChange::isUrgent)) {
                said.add("Changes whom to call in a crisis.");
            }
            waivers(aftermath.waivers(), said);
        }
        endings(aftermath.endings(), said);
        return said;
    }

    /** Whether it stands around all pages, none of which is altered by it. */
    private static boolean isAround(RecordChange record) {
        return record.kind().equals("playbook");
    }

    /** That a playbook with errors is not published. */
    static String broken(int errors) {
        return "This playbook has " + Counted.of(errors, "error") + " and cannot be published as it is;"
                + " the goal playbook:check tells what to do.";
    }

    private static String pages(Comparison comparison) {
        Comparison.Reach reach = comparison.reach();
        if (comparison.isEmpty()) {
            return "Changes nothing that readers see.";
        }
        List<String> parts = new ArrayList<>();
        part("alters ", reach.altered(), parts);
        part("adds ", reach.added(), parts);
        part("removes ", reach.removed(), parts);
        if (parts.isEmpty()) {
            return "Alters no page.";
        }
        String all = Counted.list(parts, parts.size());
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + " in " + places(reach.scopes()) + ".";
    }

    /** {@code the group, 2 zones and 9 countries}. */
    private static String places(List<Scope> scopes) {
        long zones = scopes.stream().filter(Scope.OfZone.class::isInstance).count();
        long countries =
                scopes.stream().filter(Scope.OfCountry.class::isInstance).count();
        List<String> places = new ArrayList<>();
        if (zones + countries < scopes.size()) {
            places.add("the group");
        }
        if (zones > 0) {
            places.add(Counted.of(zones, "zone"));
        }
        if (countries > 0) {
            places.add(Counted.of(countries, "country"));
        }
        return Counted.list(places, places.size());
    }

    /** The noun stands once. */
    private static void part(String verb, int count, List<String> parts) {
        if (count > 0) {
            parts.add(verb + (parts.isEmpty() ? Counted.of(count, "page") : Counted.number(count)));
        }
    }

    private static void behind(List<LeftBehind> behind, List<String> said) {
        long translations = behind.stream().filter(LeftBehind::isTranslation).count();
        long own = behind.size() - translations;
        if (own > 0) {
            said.add(Counted.of(own, "replaced block") + (own == 1 ? " is" : " are") + " now based on an older text.");
        }
        if (translations > 0) {
            said.add(Counted.of(translations, "translated block") + (translations == 1 ? " has" : " have")
                    + " not followed the source.");
        }
    }

    private static void waiting(Comparison comparison, List<String> said) {
        long waiting = comparison.states().stream()
                .filter(change -> change.after().isWaiting()
                        && change.before().filter(BlockState::isWaiting).isEmpty())
                .map(Comparison.StateChange::address)
                .distinct()
                .count();
        if (waiting > 0) {
            said.add(Counted.of(waiting, "block") + (waiting == 1 ? " waits" : " wait") + " for a text now.");
        }
    }

    private static void lost(Aftermath aftermath, List<String> said) {
        int lost = aftermath.lost().size();
        if (lost > 0) {
            said.add(Counted.of(lost, "address") + (lost == 1 ? " is" : " are") + " lost.");
        }
    }

    private static void waivers(List<WaiverChange> waivers, List<String> said) {
        long begun =
                waivers.stream().filter(waiver -> waiver.before().isEmpty()).count();
        long ended = waivers.stream().filter(waiver -> waiver.after().isEmpty()).count();
        long moved = waivers.size() - begun - ended;
        if (begun > 0) {
            said.add(Counted.of(begun, "waiver") + (begun == 1 ? " begins." : " begin."));
        }
        if (ended > 0) {
            said.add(Counted.of(ended, "waiver") + (ended == 1 ? " is" : " are") + " no longer used.");
        }
        if (moved > 0) {
            said.add(Counted.of(moved, "waiver") + (moved == 1 ? " gets" : " get") + " another end.");
        }
    }

    private static void endings(List<WaiverEnd> endings, List<String> said) {
        long past = endings.stream().filter(end -> end.days() < 0).count();
        List<WaiverEnd> ahead = endings.stream().filter(end -> end.days() >= 0).toList();
        if (past > 0) {
            said.add(Counted.of(past, "waiver") + (past == 1 ? " has" : " have") + " ended.");
        }
        if (!ahead.isEmpty()) {
            long last = ahead.get(ahead.size() - 1).days();
            said.add(Counted.of(ahead.size(), "waiver") + (ahead.size() == 1 ? " ends " : " end ")
                    + days(last, ahead.size() > 1) + ".");
        }
    }

    private static String days(long days, boolean isAtMost) {
        if (days == 0) {
            return "today";
        }
        return (isAtMost ? "within " : "in ") + Counted.of(days, "day");
    }
}
