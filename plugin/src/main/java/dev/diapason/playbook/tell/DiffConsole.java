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

/** Says in a few lines of a terminal what a change does. Errors of the playbook are told there anyway. */
public final class DiffConsole {

    private static final int MOST = 8;
    private static final int MOST_PLACES = 4;

    private final List<String> lines = new ArrayList<>();

    private DiffConsole() {}

    /** Words a comparison, in 80 columns, without a line end behind it. */
    public static String of(Comparison comparison, Against against) {
        return new DiffConsole().write(comparison, against);
    }

    private String write(Comparison comparison, Against against) {
        Names names = new Names(comparison.reach().editions());
        add("Compared with " + Style.PLAIN.text(against.name())
                + (against.isBranchPoint() ? ", as it was when this work began" : "")
                + against.date().map(day -> " (" + day + ")").orElse("") + ":");
        add(String.join(" ", DiffSummary.sentences(comparison)));
        DiffDuties duties = new DiffDuties(names, Style.PLAIN, against.version());
        DiffFacts facts = new DiffFacts(names, Style.PLAIN);
        DiffParts.of(comparison, duties, facts, Set.of()).forEach(part -> list(part.heading(), part.items()));
        list("What readers read", places(comparison.texts(), names));
        return String.join("\n", lines);
    }

    /** Where words changed; which, the file says. */
    private static List<String> places(List<TextChange> texts, Names names) {
        Map<BlockAddress, Set<EditionKey>> editionsByPlace = new LinkedHashMap<>();
        texts.forEach(text -> editionsByPlace
                .computeIfAbsent(text.address(), each -> new LinkedHashSet<>())
                .addAll(text.editions()));
        Alike<Set<EditionKey>> alike = new Alike<>();
        editionsByPlace.forEach((address, editions) -> alike.add(editions, Style.PLAIN.code(address.toString())));
        return alike.lines(
                (editions, places) -> Counted.list(places, MOST_PLACES) + ": " + names.editions(List.copyOf(editions)));
    }

    private void list(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        items.stream().limit(MOST).forEach(item -> lines.addAll(Columns.wrapped(item, 2)));
        if (items.size() > MOST) {
            lines.add("  and " + (items.size() - MOST) + " more, in the files named below");
        }
    }

    private void add(String paragraph) {
        lines.addAll(Columns.wrapped(paragraph, 0));
    }
}
