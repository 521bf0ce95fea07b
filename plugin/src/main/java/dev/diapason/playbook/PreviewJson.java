package dev.diapason.playbook;

import dev.diapason.playbook.json.JsonWriter;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a preview tells open pages, in JSON of one line. */
final class PreviewJson {

    private PreviewJson() {}

    /**
     * Another state of the site.
     *
     * @param name of the state
     * @param images counts the changes of images
     * @param audiences the widest first
     * @param files what is published beside the pages
     */
    static String site(String name, int images, List<String> audiences, SortedMap<String, byte[]> files) {
        JsonWriter json = new JsonWriter().object().field("state", name).field("images", images);
        json.field("styles", digest(files, ".css")).field("scripts", digest(files, "js"));
        json.list("audiences");
        audiences.forEach(json::item);
        return oneLine(json.endList().endObject());
    }

    /** Texts that differ have different numbers, as good as always. */
    private static long digest(SortedMap<String, byte[]> files, String ending) {
        long digest = 1;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(ending)) {
                digest = 31 * digest + Arrays.hashCode(file.getValue());
            }
        }
        return digest;
    }

    /** The problems there are, errors first, each in the words of the console. Those of releases, which nobody can mend, are counted. */
    static String problems(List<Finding> findings) {
        ConsolePrinter printer = new ConsolePrinter(false);
        List<Finding> own = findings.stream()
                .filter(each -> !each.isFrozen())
                .sorted(Comparator.comparing(each -> !each.isError()))
                .toList();
        JsonWriter json = new JsonWriter().object();
        json.field("errors", own.stream().filter(Finding::isError).count());
        json.field("warnings", own.stream().filter(each -> !each.isError()).count());
        json.field("frozen", findings.size() - own.size());
        json.field("summary", ConsolePrinter.summary(own));
        json.list("findings");
        for (Finding finding : own) {
            json.object()
                    .field("severity", finding.severity().word())
                    .field("text", printer.print(finding))
                    .endObject();
        }
        return oneLine(json.endList().endObject());
    }

    /** Line ends stand between values only; inside a text they are escaped (RFC 8259, 7). */
    private static String oneLine(JsonWriter json) {
        return json.text().replace('\n', ' ').strip();
    }
}
