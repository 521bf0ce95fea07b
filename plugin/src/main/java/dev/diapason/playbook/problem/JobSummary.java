package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.stream.Stream;

/** Tells findings as a table in GitHub's Markdown, for the page of a workflow run: errors first, and not too many. */
final class JobSummary implements FindingPrinter {

    private static final int MOST_ROWS = 50;

    /** The punctuation that means nothing to Markdown or HTML wherever it stands in a cell. */
    private static final String HARMLESS = " ,.;'\"?-/";

    @Override
    public String id() {
        return "github";
    }

    @Override
    public Place place() {
        return Place.SUMMARY;
    }

    @Override
    public String print(Findings findings) {
        List<Finding> rows = Stream.concat(
                        findings.live(Severity.ERROR).stream(), findings.live(Severity.WARNING).stream())
                .toList();
        StringBuilder text = new StringBuilder("### Playbook: " + ConsolePrinter.summary(rows) + "\n\n");
        if (!rows.isEmpty()) {
            text.append("| | Where | What | What to do |\n|---|---|---|---|\n");
            rows.stream().limit(MOST_ROWS).forEach(row -> text.append(row(row, findings)));
            text.append('\n');
        }
        int more = rows.size() - MOST_ROWS;
        if (more > 0) {
            text.append("And ").append(more).append(" more, which stand in the log of this step.\n\n");
        }
        findings.frozen()
                .forEach((release, count) -> text.append(count == 1 ? "1 problem" : count + " problems")
                        .append(" in ")
                        .append(plain(release))
                        .append(": a release is not changed any more, so nothing is to be done.\n\n"));
        return text.toString();
    }

    private static String row(Finding finding, Findings findings) {
        return "| " + (finding.isError() ? "**error**" : "warning")
                + " | " + place(finding.problem().at(), findings)
                + " | " + plain(FindingText.claim(finding)) + " <code>"
                + finding.problem().id().word() + "</code>"
                + " | " + plain(FindingText.help(finding)) + " |\n";
    }

    private static String place(Location at, Findings findings) {
        String shown = "<code>" + plain(findings.path(at) + ":" + at.line()) + "</code>";
        return findings.browse().isEmpty()
                ? shown
                : "<a href=\"" + plain(findings.browse()) + findings.uri(at) + "?plain=1#L" + at.line() + "\">" + shown
                        + "</a>";
    }

    /** A text in which Markdown and HTML find nothing to do. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        TextWidth.visible(text.replace('\n', ' ')).codePoints().forEach(c -> {
            if (c < 0x80 && !Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0) {
                plain.append("&#").append(c).append(';');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
