package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.text.SourceFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports for GitLab and for readers of test reports, read back by strict readers; and what nobody should ever write. */
class ReportFilesTest {

    @Test
    void gitLabGetsWhatItsDocumentationAsksFor() {
        Finding error = Told.at("a.md", "one\ntwo\n", "two", "gone");
        JsonNode report = gitLab(new Findings(List.of(error, Told.warning(error)), "play/", "", "1.0.0"));

        assertThat(report).hasSize(2).allSatisfy(issue -> {
            assertThat(issue.at("/description").asString()).isEqualTo("gone; help: remove it");
            assertThat(issue.at("/check_name").asString()).isEqualTo("unknown-field");
            assertThat(issue.at("/location/path").asString()).isEqualTo("play/a.md");
            assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(2);
        });
        assertThat(report.at("/0/severity").asString()).isEqualTo("blocker");
        assertThat(report.at("/1/severity").asString()).isEqualTo("minor");
    }

    @Test
    void aFingerprintStaysWhenLinesMoveAndIsNeverTwiceThere() {
        Finding before = Told.at("a.md", "word\n", "word", "gone");
        Finding after = Told.at("a.md", "new\n\nlines word\n", "word", "gone");
        Finding other = Told.at("b.md", "word\n", "word", "gone");

        assertThat(fingerprints(before)).isEqualTo(fingerprints(after)).isNotEqualTo(fingerprints(other));
        Set<String> all = new TreeSet<>(fingerprints(before, after, other, before));
        assertThat(all).hasSize(4).allMatch(each -> each.matches("[0-9a-f]{40}"));
    }

    @Test
    void everyFileIsATestThatFailsOnceWithAllItsErrors() throws Exception {
        List<Finding> findings = List.of(
                Told.at("a.md", "x y\n", "x", "no x"),
                Told.at("a.md", "x y\n", "y", "no y"),
                Told.warning(Told.at("a.md", "x y\n", "y", "weak y")),
                Told.warning(Told.at("b.md", "z\n", "z", "weak z")));
        Element suite = junit(Told.all(findings));
        NodeList tests = suite.getElementsByTagName("testcase");

        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(tests.getLength()).isEqualTo(2);
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("2 errors, the first: no x");
        assertThat(failure.getAttribute("type")).isEqualTo("unknown-field");
        assertThat(failure.getTextContent())
                .contains("error[unknown-field]: no x", "no y")
                .doesNotContain("weak");
        assertThat(((Element) tests.item(1))
                        .getElementsByTagName("system-out")
                        .item(0)
                        .getTextContent())
                .contains("weak z");
    }

    @Test
    void nothingFoundIsOneTestThatPassesAndAnEmptyList() throws Exception {
        Element suite = junit(Told.all());

        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(suite.getElementsByTagName("failure").getLength()).isZero();
        assertThat(Told.print("gitlab", Told.all())).isEqualTo("[ ]\n");
    }

    @Test
    void whatIsFrozenIsInNoReportAboutAChange() throws Exception {
        Findings frozen = Told.all(Told.frozen(Told.at("a.md", "x\n", "x", "gone"), "releases/2.0.0/"));

        assertThat(gitLab(frozen)).isEmpty();
        assertThat(junit(frozen).getAttribute("failures")).isEqualTo("0");
        assertThat(Told.print("sarif", frozen)).doesNotContain("releases/2.0.0");
    }

    @ParameterizedTest
    @DisplayName("SEC-07, SEC-17: whatever names and texts hold, every form stays whole")
    @ValueSource(
            strings = {
                "a,b:c=d;e",
                "100%25 %0A::error::x",
                "]]><failure/> &amp; <![CDATA[",
                "\"quotes\" 'and' \\back\\",
                "line\nline\r\nline\u2028line\u0085",
                "bell \u0007 null \0 escape \u001B[31m",
                "half \uD800 other half \uDC00",
                "noncharacters \uFFFE \uFFFF",
                "right to left \u202E\u2066 marks \u200F",
                "| a table | `code` <b>bold</b> **x** [y](javascript:z) @all #1",
                "\uD83D\uDE00 日本 é e\u0301",
            })
    void hostileTextHarmsNoForm(String text) throws Exception {
        SourceFile file = new SourceFile("sections/" + text + ".md", text + "\nx\n");
        Problem problem = Problem.of(ProblemId.UNSAFE_TEXT, file.at(0, text.length()), text)
                .label(text)
                .note(text)
                .help(text)
                .related(file.start());
        Findings findings = Told.all(Told.finding(problem), Told.at(text, "x\n", "x", text));

        List<String> lines = Told.print("github", findings).lines().toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.startsWith("::"));
        assertThat(lines.subList(2, 4))
                .allMatch(line -> line.matches(
                        "::error file=[^,:]*,line=1,endLine=1" + "(?:,col=1,endColumn=\\d+)?,title=[a-z-]+::[^\r\n]+"));
        assertThat(new JobSummary().print(findings).lines().filter(line -> !line.isEmpty()))
                .hasSize(5)
                .filteredOn(line -> line.startsWith("| **error**"))
                .hasSize(2)
                .allMatch(line -> line.split("\\|", -1).length == 6)
                .noneMatch(line -> line.matches(".*(?:<b>|\\*\\*x|`|\\]\\(|<failure|<!).*"));
        assertThat(gitLab(findings)).hasSize(2);
        assertThat(junit(findings).getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(SarifSchema.complaints(Told.print("sarif", findings))).isEmpty();
        assertThat(Formats.ALL)
                .allSatisfy(printer -> assertThat(visible(printer.print(findings)))
                        .as(printer.file())
                        .isTrue());
    }

    @Test
    void everyFormEndsItsLinesAndSaysTheSameTwice() {
        List<Finding> findings = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> findings.add(Told.at("f" + i, "x\n", "x", "gone")));

        assertThat(Formats.ALL).allSatisfy(printer -> {
            assertThat(printer.print(Told.all(findings))).endsWith("\n").doesNotContain("\r");
            assertThat(printer.print(Told.all(findings))).isEqualTo(printer.print(Told.all(findings)));
        });
    }

    @Test
    void aWordThatIsNoFormIsAnsweredWithTheNearest() {
        assertThat(Formats.complaint("sarif")).isEmpty();
        assertThat(Formats.complaint("console")).isEmpty();
        assertThat(Formats.complaint("sarf"))
                .hasValue("playbook.format has no \"sarf\"; did you mean \"sarif\"? Write one or several of:"
                        + " console, github, gitlab, sarif, junit, json.");
    }

    /** Half a character cannot be written, and a turned direction would show another text than it is. */
    private static boolean visible(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE || c == 0x1B || c == 7 || c == 0);
    }

    private static List<String> fingerprints(Finding... findings) {
        List<String> fingerprints = new ArrayList<>();
        gitLab(Told.all(findings))
                .forEach(issue -> fingerprints.add(issue.at("/fingerprint").asString()));
        return fingerprints;
    }

    private static JsonNode gitLab(Findings findings) {
        return JsonMapper.shared().readTree(Told.print("gitlab", findings));
    }

    private static Element junit(Findings findings) throws Exception {
        String xml = Told.print("junit", findings);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
