package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells findings as commands to the runner of GitHub Actions, which shows them beside the lines of a change. The form is that
 * of GitHub's documentation, <i>Workflow commands for GitHub Actions</i>, with the escapes of its toolkit.
 *
 * <p>Of one step GitHub shows ten errors and ten warnings and drops the rest, so these are the first ten of each, and a notice
 * counts the others. While the console is told, the runner is asked not to look for commands, since a quoted line of a
 * playbook could be one; the word that ends this is made from all that is told, so no text can hold it.
 */
final class GitHubPrinter implements FindingPrinter {

    private static final int MOST_SHOWN = 10;

    @Override
    public String id() {
        return "github";
    }

    @Override
    public Place place() {
        return Place.OUTPUT;
    }

    @Override
    public String before(Findings findings) {
        return findings.all().isEmpty() ? "" : "::stop-commands::" + token(findings) + "\n";
    }

    @Override
    public String print(Findings findings) {
        if (findings.all().isEmpty()) {
            return "";
        }
        List<Finding> errors = findings.live(Severity.ERROR);
        List<Finding> warnings = findings.live(Severity.WARNING);
        StringBuilder lines = new StringBuilder("::" + token(findings) + "::\n");
        Stream.of(errors, warnings)
                .flatMap(each -> each.stream().limit(MOST_SHOWN))
                .forEach(finding -> lines.append(command(finding, findings)).append('\n'));
        String more = more(errors.size() - MOST_SHOWN, warnings.size() - MOST_SHOWN);
        if (!more.isEmpty()) {
            lines.append("::notice title=playbook::").append(more).append('\n');
        }
        return lines.toString();
    }

    private static String token(Findings findings) {
        return "playbook-" + Fingerprints.hash(new ConsolePrinter(false).print(findings.all()));
    }

    private static String command(Finding finding, Findings findings) {
        Location at = finding.problem().at();
        Region region = Region.of(at);
        String columns = Region.isWholeFile(at) || region.column() == region.end()
                ? ""
                : ",col=" + region.column() + ",endColumn=" + region.end();
        return "::" + finding.severity().word()
                + " file=" + property(path(findings.path(at)))
                + ",line=" + region.line()
                + ",endLine=" + region.line()
                + columns
                + ",title=" + property(finding.problem().id().word())
                + "::" + value(FindingText.whole(finding, others(finding, findings)));
    }

    private static List<String> others(Finding finding, Findings findings) {
        return finding.problem().related().stream()
                .map(other -> "see also: " + TextWidth.visible(findings.path(other)) + ":" + other.line())
                .toList();
    }

    private static String more(int errors, int warnings) {
        List<String> counts = Stream.of(counted(errors, "error"), counted(warnings, "warning"))
                .filter(count -> !count.isEmpty())
                .toList();
        return counts.isEmpty()
                ? ""
                : String.join(" and ", counts)
                        + " of this playbook cannot be shown beside the files, because GitHub shows ten"
                        + " of each. They stand in the log of this step.";
    }

    private static String counted(int count, String noun) {
        return count <= 0 ? "" : count + " more " + noun + (count == 1 ? "" : "s");
    }

    /** Exact, so that GitHub finds the file, but for what would disturb a terminal; no file that is published has such a name. */
    private static String path(String path) {
        StringBuilder shown = new StringBuilder();
        path.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.SURROGATE, Character.FORMAT -> shown.append(TextWidth.visible(c));
                default -> shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static String value(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return value(text).replace(":", "%3A").replace(",", "%2C");
    }
}
