package dev.diapason.playbook.problem;

import java.util.ArrayList;
import java.util.List;

/** Words a finding for places that show no source line: the same words as on the console, and everything visible. */
final class FindingText {

    private FindingText() {}

    /** One line: what is wrong and the nearest cure. */
    static String claim(Finding finding) {
        Problem problem = finding.problem();
        String cure = problem.label().isBlank() ? "" : " (" + oneLine(problem.label()) + ")";
        return oneLine(problem.message()) + cure;
    }

    /** One line: the next action; empty when there is none. */
    static String help(Finding finding) {
        return oneLine(finding.problem().help());
    }

    /**
     * Several lines: what is wrong, which editions ask, what exists, what to do.
     *
     * @param places lines behind the first, for a form that does not tell other places by itself
     */
    static String whole(Finding finding, List<String> places) {
        List<String> lines = new ArrayList<>(List.of(claim(finding)));
        lines.addAll(places);
        ConsolePrinter.notes(finding).forEach(note -> lines.add("note: " + TextWidth.visible(note.strip())));
        if (!help(finding).isEmpty()) {
            lines.add("help: " + TextWidth.visible(finding.problem().help().strip()));
        }
        return String.join("\n", lines);
    }

    private static String oneLine(String text) {
        return TextWidth.visible(text.strip().replace('\n', ' '));
    }
}
