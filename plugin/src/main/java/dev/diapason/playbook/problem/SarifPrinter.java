package dev.diapason.playbook.problem;

import dev.diapason.playbook.json.JsonWriter;
import dev.diapason.playbook.text.Location;
import java.util.List;

/**
 * Tells findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, an OASIS standard), which code hosts and
 * editors read. Places are relative to the top of the repository, columns count UTF-16 units, and every kind of problem is a
 * rule with its manual page, whether it was met or not.
 */
final class SarifPrinter implements FindingPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private static final String ROOT = "%SRCROOT%";

    /** Version of the rules of {@link Fingerprints}: another way of making them wants another name (3.27.17). */
    private static final String FINGERPRINT = "playbookFinding/v1";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public Place place() {
        return Place.FILE;
    }

    @Override
    public String file() {
        return "playbook.sarif";
    }

    @Override
    public String print(Findings findings) {
        JsonWriter json = new JsonWriter().object().field("$schema", SCHEMA).field("version", "2.1.0");
        json.list("runs").object();
        json.object("tool").object("driver").field("name", "Diapason").field("version", findings.toolVersion());
        json.list("rules");
        for (ProblemId id : ProblemId.values()) {
            rule(id, json);
        }
        json.endList().endObject().endObject();
        json.list("invocations")
                .object()
                .field("executionSuccessful", true)
                .endObject()
                .endList();
        json.object("originalUriBaseIds").object(ROOT).object("description");
        json.field("text", "The top of the Git repository.")
                .endObject()
                .endObject()
                .endObject();
        json.field("columnKind", "utf16CodeUnits");
        json.list("results");
        Fingerprints fingerprints = new Fingerprints();
        findings.live().forEach(finding -> result(finding, findings, fingerprints, json));
        return json.endList().endObject().endList().endObject().text();
    }

    /** A reporting descriptor (3.49). */
    private static void rule(ProblemId id, JsonWriter json) {
        Manual page = Manual.of(id);
        json.object().field("id", id.word());
        text("shortDescription", page.cause(), json).endObject();
        text("fullDescription", page.whole(), json).endObject();
        text("help", page.cure(), json).field("markdown", page.markdown()).endObject();
        json.object("defaultConfiguration")
                .field("level", id.severity().word())
                .endObject()
                .endObject();
    }

    /** A result (3.27). */
    private static void result(Finding finding, Findings findings, Fingerprints fingerprints, JsonWriter json) {
        Problem problem = finding.problem();
        json.object()
                .field("ruleId", problem.id().word())
                .field("level", finding.severity().word());
        text("message", FindingText.whole(finding, List.of()), json).endObject();
        json.list("locations").object();
        place(problem.at(), findings, json);
        json.endObject().endList();
        if (!problem.related().isEmpty()) {
            json.list("relatedLocations");
            int number = 0;
            for (Location other : problem.related()) {
                json.object().field("id", ++number);
                place(other, findings, json);
                text("message", "the other place", json).endObject().endObject();
            }
            json.endList();
        }
        json.object("partialFingerprints")
                .field(FINGERPRINT, fingerprints.next(finding, findings.path(problem.at())))
                .endObject()
                .endObject();
    }

    /** A physical location (3.29). All four ends of the region are said, since GitHub asks for them. */
    private static void place(Location at, Findings findings, JsonWriter json) {
        Region region = Region.of(at);
        json.object("physicalLocation")
                .object("artifactLocation")
                .field("uri", findings.uri(at))
                .field("uriBaseId", ROOT)
                .endObject()
                .object("region")
                .field("startLine", region.line())
                .field("startColumn", region.column())
                .field("endLine", region.line())
                .field("endColumn", region.end())
                .endObject()
                .endObject();
    }

    /** Begins a message (3.11), which may say more. */
    private static JsonWriter text(String name, String text, JsonWriter json) {
        return json.object(name).field("text", text);
    }
}
