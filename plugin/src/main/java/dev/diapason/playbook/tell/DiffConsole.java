package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.TextChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in a few lines of a terminal what a change does. */
public final class DiffConsole {

    private static final int MOST = 8;

    private DiffConsole() {}

    /** Words a comparison, without a line end behind it. */
    public static String of(Comparison comparison, Against against) {
        Names names = new Names(comparison.reach().editions());
        List<String> lines = new ArrayList<>();
        lines.add("Compared with " + Style.PLAIN.text(against.name())
                + (against.isBranchPoint() ? ", as it was when this work began" : "")
                + against.date().map(day -> " (" + day + ")").orElse("") + ":");
        lines.add(String.join(" ", DiffSummary.sentences(comparison)));
        if (against.errors() > 0) {
            lines.add(DiffSummary.broken(against.errors()));
        }
        Map<BlockAddress, Set<EditionKey>> seen = new LinkedHashMap<>();
        for (TextChange text : comparison.texts()) {
            seen.computeIfAbsent(text.address(), each -> new LinkedHashSet<>()).addAll(text.editions());
        }
        List<String> places = new ArrayList<>();
        DiffDuties duties = new DiffDuties(names, Style.PLAIN);
        seen.forEach((address, editions) ->
                places.add(duties.address(address) + ": " + names.editions(List.copyOf(editions))));
        add("What readers read:", places, lines);
        add("Needs attention:", duties.all(comparison.aftermath(), Set.of()), lines);
        return String.join("\n", lines);
    }

    private static void add(String heading, List<String> items, List<String> lines) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(heading);
        items.stream().limit(MOST).forEach(item -> lines.add("  " + item));
        if (items.size() > MOST) {
            lines.add("  and " + (items.size() - MOST) + " more");
        }
    }
}
