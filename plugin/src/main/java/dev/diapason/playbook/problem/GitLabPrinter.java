package dev.diapason.playbook.problem;

import dev.diapason.playbook.json.JsonWriter;

/**
 * Tells findings as a report on code quality, which GitLab shows in merge requests and beside the lines of a change. The form
 * is that of GitLab's documentation, <i>Code Quality report format</i>: a part of Code Climate's.
 */
final class GitLabPrinter implements FindingPrinter {

    @Override
    public String id() {
        return "gitlab";
    }

    @Override
    public Place place() {
        return Place.FILE;
    }

    @Override
    public String file() {
        return "gl-code-quality-report.json";
    }

    @Override
    public String print(Findings findings) {
        Fingerprints fingerprints = new Fingerprints();
        JsonWriter json = new JsonWriter().list();
        for (Finding finding : findings.live()) {
            String path = findings.path(finding.problem().at());
            json.object()
                    .field("description", description(finding))
                    .field("check_name", finding.problem().id().word())
                    .field("fingerprint", fingerprints.next(finding, path))
                    // Publication stops at an error; GitLab has no stronger word for it.
                    .field("severity", finding.isError() ? "blocker" : "minor")
                    .object("location")
                    .field("path", path)
                    .object("lines")
                    .field("begin", finding.problem().at().line())
                    .endObject()
                    .endObject()
                    .endObject();
        }
        return json.endList().text();
    }

    private static String description(Finding finding) {
        String help = FindingText.help(finding);
        return FindingText.claim(finding) + (help.isEmpty() ? "" : "; help: " + help);
    }
}
