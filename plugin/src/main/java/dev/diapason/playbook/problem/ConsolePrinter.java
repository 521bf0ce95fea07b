package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Prints findings for people who read a terminal: what is wrong, where, the line with carets under the exact words,
 * what exists, and what to do. The form is that of compilers known for it, such as Rust's.
 */
public final class ConsolePrinter {

    private static final int MOST_EDITIONS = 3;
    private static final int MOST_RELATED = 3;

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String BLUE = "\u001B[1;34m";

    /** What stands under the words of a location. */
    private record Mark(String sign, String colour, String label) {

        String words() {
            return label.isEmpty() ? "" : " " + oneLine(label);
        }
    }

    private final boolean isColoured;

    /**
     * Makes a printer.
     *
     * @param isColoured whether to use ANSI colours; wanted on a terminal only
     */
    public ConsolePrinter(boolean isColoured) {
        this.isColoured = isColoured;
    }

    /** Counts errors, warnings and the files they are in: {@code 3 errors, 1 warning in 2 files}. */
    public static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        long files = findings.stream().map(Finding::path).distinct().count();
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(counted(errors, "error"));
        }
        if (warnings > 0) {
            counts.add(counted(warnings, "warning"));
        }
        return counts.isEmpty() ? "no problems" : String.join(", ", counts) + " in " + counted(files, "file");
    }

    /** Prints all findings in the order given, with an empty line around each that takes several lines. */
    public String print(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Iterator<Finding> all = findings.iterator(); all.hasNext(); ) {
            Finding finding = all.next();
            text.append(print(finding)).append('\n');
            if (!finding.isFrozen() && all.hasNext()) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Prints one finding without a line end behind it; one that is frozen in a release takes a single line. */
    public String print(Finding finding) {
        Problem problem = finding.problem();
        String head = colour(
                        levelColour(finding),
                        finding.severity().word() + "[" + problem.id().word() + "]")
                + colour(BOLD, ": " + oneLine(problem.message()));
        if (finding.isFrozen()) {
            return head + colour(BLUE, " --> ") + place(finding, problem.at()) + " (frozen in "
                    + TextWidth.visible(finding.release()) + ")";
        }
        List<String> lines = new ArrayList<>();
        lines.add(head);
        String gutter = " ".repeat(gutterWidth(problem));
        lines.add(gutter + colour(BLUE, "--> ") + place(finding, problem.at()));
        addSource(lines, gutter, problem.at(), new Mark("^", levelColour(finding), problem.label()));
        problem.related().stream().limit(MOST_RELATED).forEach(other -> {
            addBar(lines, gutter);
            lines.add(gutter + colour(BLUE, "::: ") + place(finding, other));
            addSource(lines, gutter, other, new Mark("-", BLUE, ""));
        });
        addRemarks(lines, finding, gutter);
        return String.join("\n", lines);
    }

    private void addRemarks(List<String> lines, Finding finding, String gutter) {
        Problem problem = finding.problem();
        List<String> notes = new ArrayList<>();
        int unnamed = problem.related().size() - MOST_RELATED;
        if (unnamed > 0) {
            notes.add("and at " + counted(unnamed, "more place"));
        }
        notes.addAll(notes(finding));
        if (notes.isEmpty() && problem.help().isEmpty()) {
            return;
        }
        addBar(lines, gutter);
        notes.forEach(note -> addRemark(lines, gutter, "note", note));
        if (!problem.help().isEmpty()) {
            addRemark(lines, gutter, "help", problem.help());
        }
    }

    /** Which editions ask, and what exists. */
    static List<String> notes(Finding finding) {
        List<String> notes = new ArrayList<>();
        if (!finding.editions().isEmpty()) {
            notes.add(editions(finding.editions()));
        }
        notes.addAll(finding.problem().notes());
        return notes;
    }

    /** The line of a location with marks under its words; left out when there is no such line to show. */
    private void addSource(List<String> lines, String gutter, Location at, Mark mark) {
        boolean isWholeFile = at.line() == 1 && at.column() == 1 && at.length() == 0;
        boolean isEmptyLine = at.file().line(at.line()).isBlank();
        if (mark.label.isEmpty() && (isWholeFile || isEmptyLine)) {
            return;
        }
        ShownLine shown = ShownLine.of(at);
        String number = Integer.toString(at.line());
        addBar(lines, gutter);
        lines.add(colour(BLUE, " ".repeat(gutter.length() - number.length()) + number + " |")
                + (shown.text().isEmpty() ? "" : " " + shown.text()));
        lines.add(colour(BLUE, gutter + " |")
                + " ".repeat(shown.column() + 1)
                + colour(mark.colour, mark.sign.repeat(shown.width()) + mark.words()));
    }

    private void addBar(List<String> lines, String gutter) {
        String bar = colour(BLUE, gutter + " |");
        if (!lines.get(lines.size() - 1).equals(bar)) {
            lines.add(bar);
        }
    }

    private void addRemark(List<String> lines, String gutter, String kind, String text) {
        String indent = gutter + " ".repeat(" = note: ".length());
        lines.add(colour(BLUE, gutter + " = ")
                + colour(BOLD, kind)
                + ": "
                + TextWidth.visible(text.strip()).replace("\n", "\n" + indent));
    }

    private static String editions(SortedSet<String> editions) {
        if (editions.size() == 1) {
            return "asked for in the edition of " + TextWidth.visible(editions.first());
        }
        int named = editions.size() <= MOST_EDITIONS + 1 ? editions.size() : MOST_EDITIONS;
        String names = editions.stream().limit(named).collect(Collectors.joining(", "));
        int others = editions.size() - named;
        return "asked for in " + editions.size() + " editions: " + TextWidth.visible(names)
                + (others == 0 ? "" : " and " + others + " more");
    }

    private static String place(Finding finding, Location at) {
        return TextWidth.visible(finding.origin() + at.path()) + ":" + at.line() + ":" + at.column();
    }

    private static int gutterWidth(Problem problem) {
        int last = problem.at().line();
        for (Location other : problem.related()) {
            last = Math.max(last, other.line());
        }
        return Integer.toString(last).length();
    }

    private static String oneLine(String text) {
        return TextWidth.visible(text.replace('\n', ' '));
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String levelColour(Finding finding) {
        return finding.isError() ? RED : YELLOW;
    }

    private String colour(String code, String text) {
        return isColoured ? code + text + RESET : text;
    }
}
