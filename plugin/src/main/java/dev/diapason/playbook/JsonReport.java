package dev.diapason.playbook;

import dev.diapason.playbook.json.JsonWriter;
import dev.diapason.playbook.problem.Finding;

/** Says a build's report in JSON, as {@code plugin/docs/report.md} documents it: an interface for other programs. */
final class JsonReport {

    private static final double MILLIS = 1e3;

    private JsonReport() {}

    static String of(BuildReport report) {
        JsonWriter json = new JsonWriter().object().field("version", report.toolVersion());
        json.list("versions");
        report.versions().forEach(json::item);
        json.endList();
        report.counts().forEach(json::field);
        json.object("blocks");
        report.blocks().forEach(json::field);
        json.endObject();
        json.object("freshness");
        report.freshness().forEach(json::field);
        json.endObject();
        json.list("problems");
        report.findings().forEach(finding -> problem(finding, json));
        json.endList();
        json.object("seconds");
        report.seconds().forEach((stage, seconds) -> json.field(stage, Math.round(seconds * MILLIS) / MILLIS));
        json.endObject();
        return json.field("peakMemoryBytes", report.peakMemoryBytes())
                .endObject()
                .text();
    }

    private static void problem(Finding finding, JsonWriter json) {
        json.object()
                .field("id", finding.problem().id().word())
                .field("severity", finding.severity().word())
                .field("file", finding.path())
                .field("line", finding.problem().at().line())
                .field("column", finding.problem().at().column())
                .field("message", finding.problem().message())
                .field("help", finding.problem().help());
        if (!finding.editions().isEmpty()) {
            json.list("editions");
            finding.editions().forEach(json::item);
            json.endList();
        }
        json.endObject();
    }
}
