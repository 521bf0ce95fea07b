package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.problem.FindingPrinter;
import dev.diapason.playbook.problem.Findings;
import dev.diapason.playbook.problem.Formats;
import dev.diapason.playbook.problem.SarifSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** One broken playbook, several cases of {@code broken} in one, told in every form: {@code formats/}, word for word. */
class FormatsTest {

    private static final String FOLDER = "formats";

    /** Cases with files of their own; together they have errors, warnings, two places and a file that cannot be read. */
    private static final List<String> CASES = List.of(
            "base",
            "comment-in-text",
            "duplicate-id",
            "locked-replaced",
            "missing-image--logo",
            "path-collision",
            "vague-link-text");

    private static final Map<String, String> UNREADABLE = Map.of("zones/emea.yaml", "zone: emea\nname: \"Europe\n");

    @TestFactory
    Stream<DynamicTest> everyFormIsToldAsExpected() {
        Map<String, String> told = told();
        if (Resources.IS_UPDATE) {
            Resources.replace(Resources.folder(FOLDER), told);
        }
        Map<String, String> expected = Resources.texts(Resources.folder(FOLDER));
        assertThat(told.keySet()).isEqualTo(expected.keySet());
        return told.keySet().stream()
                .map(name -> dynamicTest(name, () -> assertThat(told.get(name)).isEqualTo(expected.get(name))));
    }

    @Test
    void aFileThatCannotBeReadHidesNoOther() {
        assertThat(broken().problems())
                .contains("yaml-syntax", "locked-replaced", "duplicate-id", "vague-link-text", "path-collision");
    }

    @Test
    @DisplayName("DET-01, DET-02: another language and time zone of the machine give the same reports")
    void theMachinesHabitsDoNotMatter() {
        assertThat(Elsewhere.in("tr-TR", "Pacific/Kiritimati", FormatsTest::told))
                .isEqualTo(Elsewhere.in("ar-EG-u-nu-arab", "America/St_Johns", FormatsTest::told));
    }

    /** What holds for the reports of every broken playbook: programs can read them. */
    static void areSound(Built built) {
        Map<String, String> told = tell(built);
        assertThat(SarifSchema.complaints(told.get("playbook.sarif"))).isEmpty();
        assertThat(JsonMapper.shared().readTree(told.get("gl-code-quality-report.json")))
                .hasSameSizeAs(built.findings().stream()
                        .filter(finding -> !finding.isFrozen())
                        .toList());
        assertThat(Jsoup.parse(told.get("TEST-playbook.xml"), "", Parser.xmlParser())
                        .select("testcase"))
                .isNotEmpty();
        assertThat(told.get("github.txt").lines())
                .allMatch(
                        line -> line.matches(
                                "::(?:stop-commands::)?playbook-\\w+(?:::)?"
                                        + "|::(?:error|warning) file=[^,:]+,line=\\d+,endLine=\\d+(?:,col=\\d+,endColumn=\\d+)?,title=[a-z-]+::.+"));
    }

    /** The texts by the names of files under which they are approved. */
    private static Map<String, String> told() {
        return tell(broken());
    }

    private static Map<String, String> tell(Built built) {
        Findings findings = new Findings(
                built.findings(), "group/playbook/", "https://github.com/lumen/rules/blob/0123abc/", "1.0.0");
        Map<String, String> told = new TreeMap<>(Map.of("console.txt", built.console()));
        for (FindingPrinter printer : Formats.ALL) {
            String name = switch (printer.place()) {
                case OUTPUT -> printer.id() + ".txt";
                case SUMMARY -> printer.id() + ".md";
                case FILE -> printer.file();
            };
            told.put(name, printer.before(findings) + printer.print(findings));
        }
        return told;
    }

    private static Built broken() {
        Map<String, String> files = new HashMap<>(UNREADABLE);
        CASES.forEach(name -> files.putAll(
                Resources.texts(Resources.folder("broken").resolve(name).resolve("content"))));
        return Scratch.use(folder -> {
            TextFiles.write(folder, files);
            return SiteRun.of(folder).check();
        });
    }
}
