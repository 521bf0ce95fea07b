package dev.diapason.playbook.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found in many circumstances, told once for all of them. */
final class Findings {

    private static final int SHOWN = 3;

    private final Map<String, Set<String>> circumstances = new TreeMap<>();
    private final Map<String, Set<String>> places = new TreeMap<>();

    /** Adds something found; the place stands after the last {@code " | "}, if there is one. */
    void add(String circumstance, String finding) {
        int bar = finding.lastIndexOf(" | ");
        String what = bar < 0 ? finding : finding.substring(0, bar);
        circumstances.computeIfAbsent(what, key -> new TreeSet<>()).add(circumstance);
        if (bar >= 0) {
            places.computeIfAbsent(what, key -> new TreeSet<>()).add(finding.substring(bar + 3));
        }
    }

    void addAll(String circumstance, Iterable<String> findings) {
        findings.forEach(finding -> add(circumstance, finding));
    }

    /** A line for each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        circumstances.forEach((what, when) ->
                lines.add(what + " | at " + some(places.getOrDefault(what, Set.of())) + " | in " + some(when)));
        return lines;
    }

    private static String some(Set<String> all) {
        List<String> shown = all.stream().limit(SHOWN).toList();
        return String.join(", ", shown) + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
    }
}
