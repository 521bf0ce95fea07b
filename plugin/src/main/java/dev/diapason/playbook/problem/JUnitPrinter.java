package dev.diapason.playbook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells findings as a test report in the form of Maven Surefire, which build servers read: each file with problems is a test,
 * which fails at an error; its warnings are what it prints. A playbook without problems is one test that passes.
 *
 * <p>A test fails once, with all errors of its file, because common readers look at the first failure only. Nothing is said
 * of times, so that the same findings give the same report.
 */
final class JUnitPrinter implements FindingPrinter {

    private static final String SUITE = "playbook";

    private static final ConsolePrinter CONSOLE = new ConsolePrinter(false);

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public Place place() {
        return Place.FILE;
    }

    @Override
    public String file() {
        return "TEST-playbook.xml";
    }

    @Override
    public String print(Findings findings) {
        Map<String, List<Finding>> byPath = new TreeMap<>();
        findings.live()
                .forEach(finding -> byPath.computeIfAbsent(
                                findings.path(finding.problem().at()), path -> new ArrayList<>())
                        .add(finding));
        long failed = byPath.values().stream()
                .filter(each -> each.stream().anyMatch(Finding::isError))
                .count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite"
                + attribute("name", SUITE)
                + attribute("tests", Integer.toString(Math.max(1, byPath.size())))
                + attribute("failures", Long.toString(failed))
                + " errors=\"0\" skipped=\"0\" time=\"0\">\n");
        if (byPath.isEmpty()) {
            xml.append("  <testcase")
                    .append(attribute("classname", SUITE))
                    .append(attribute("name", "no problems"))
                    .append(" time=\"0\"/>\n");
        }
        byPath.forEach((path, all) -> xml.append(test(path, all)));
        return xml.append("</testsuite>\n").toString();
    }

    private static String test(String path, List<Finding> all) {
        List<Finding> errors = all.stream().filter(Finding::isError).toList();
        List<Finding> warnings =
                all.stream().filter(finding -> !finding.isError()).toList();
        StringBuilder xml = new StringBuilder("  <testcase"
                + attribute("classname", SUITE)
                + attribute("name", path)
                + attribute("file", path)
                + " time=\"0\">\n");
        if (!errors.isEmpty()) {
            String more = errors.size() == 1 ? "" : errors.size() + " errors, the first: ";
            xml.append("    <failure")
                    .append(attribute("type", errors.get(0).problem().id().word()))
                    .append(attribute("message", more + FindingText.claim(errors.get(0))))
                    .append('>')
                    .append(escape(CONSOLE.print(errors)))
                    .append("</failure>\n");
        }
        if (!warnings.isEmpty()) {
            xml.append("    <system-out>")
                    .append(escape(CONSOLE.print(warnings)))
                    .append("</system-out>\n");
        }
        return xml.append("  </testcase>\n").toString();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value.replace('\n', ' ')) + "\"";
    }

    /** What XML 1.0 cannot hold at all, such as control characters (2.2), is shown by its number. */
    private static String escape(String text) {
        return TextWidth.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
