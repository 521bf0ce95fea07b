package dev.diapason.playbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.text.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sentences that an editor reads, word for word. */
class TellerTest {

    private static final Path SITE = Path.of("target", "site").toAbsolutePath();

    private final HeardLog log = new HeardLog();
    private final Teller teller = new Teller(log, false);

    @Test
    void aGoodBuildIsToldInOneLine() {
        assertThat(teller.verdict(report(List.of(), 3, 14, 9, 12_345)))
                .isEqualTo("3 versions · 14 countries · 9 languages · 12,345 pages · no problems · 4.2 seconds");
    }

    @Test
    void oneIsSaidAsOne() {
        assertThat(teller.verdict(report(List.of(), 1, 1, 1, 1)))
                .isEqualTo("1 version · 1 country · 1 language · 1 page · no problems · 4.2 seconds");
    }

    @Test
    void noneIsSaidAsNone() {
        assertThat(teller.verdict(report(List.of(), 1, 0, 1, 2))).contains(" · 0 countries · ");
    }

    @Test
    void warningsAreCountedInTheLine() {
        List<Finding> findings =
                List.of(finding("a.md", 1, Severity.WARNING, ""), finding("b.md", 1, Severity.WARNING, ""));

        assertThat(teller.verdict(report(findings, 1, 2, 1, 9))).contains(" · 2 warnings in 2 files · ");
    }

    @Test
    void anErrorIsToldAloneAndSaysThatNothingWasPublished() {
        List<Finding> findings = List.of(
                finding("a.md", 1, Severity.ERROR, ""),
                finding("a.md", 2, Severity.ERROR, ""),
                finding("a.md", 3, Severity.ERROR, ""),
                finding("b.md", 1, Severity.WARNING, ""));

        assertThat(teller.verdict(report(findings, 1, 2, 1, 9)))
                .isEqualTo(
                        "3 errors, 1 warning in 2 files; nothing was published. Each message above says what to do next.");
    }

    @Test
    void oneErrorIsSaidAsOne() {
        assertThat(teller.verdict(report(List.of(finding("a.md", 1, Severity.ERROR, "")), 1, 1, 1, 1)))
                .startsWith("1 error in 1 file; ");
    }

    @Test
    void figuresAreTheSameWhateverTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(teller.verdict(report(List.of(), 1, 1, 1, 1_000)))
                    .contains("1,000 pages")
                    .contains("4.2 seconds");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void errorsAndWarningsAreLoggedAsWhatTheyAre() {
        List<Finding> findings =
                List.of(finding("a.md", 1, Severity.ERROR, ""), finding("b.md", 1, Severity.WARNING, ""));
        teller.tell(report(findings, 1, 1, 1, 1), Optional.of(SITE));

        assertThat(log.errors).singleElement().asString().contains("a.md:1");
        assertThat(log.warnings).singleElement().asString().contains("b.md:1");
        assertThat(log.infos).noneMatch(line -> line.startsWith("Open "));
    }

    @Test
    void thePlaceToLookIsToldLast() {
        teller.tell(report(List.of(), 1, 1, 1, 1), Optional.of(SITE));

        assertThat(log.infos).last().isEqualTo("Open " + SITE.resolve("index.html"));
    }

    @Test
    void whatIsCheckedOnlyIsNotOpened() {
        teller.tell(report(List.of(), 1, 1, 1, 1), Optional.empty());

        assertThat(log.infos).hasSize(1).noneMatch(line -> line.startsWith("Open "));
    }

    @Test
    void manyProblemsOfOneReleaseAreOneLine() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            findings.add(finding("a.md", i, Severity.WARNING, "v2.3.0:"));
        }
        teller.tell(report(findings, 2, 1, 1, 1), Optional.of(SITE));

        assertThat(log.warnings)
                .singleElement()
                .asString()
                .startsWith("4 problems in v2.3.0 stay")
                .contains("-Dplaybook.report=report.json");
        assertThat(log.warnings.get(0))
                .as("read aloud, there is no colon in the middle")
                .doesNotContain("v2.3.0:");
    }

    @Test
    void aFewProblemsOfOneReleaseAreListed() {
        List<Finding> findings = List.of(
                finding("a.md", 1, Severity.WARNING, "v2.3.0:"),
                finding("a.md", 2, Severity.WARNING, "v2.3.0:"),
                finding("a.md", 3, Severity.WARNING, "v2.2.0:"),
                finding("a.md", 4, Severity.WARNING, "v2.2.0:"));
        teller.tell(report(findings, 3, 1, 1, 1), Optional.of(SITE));

        assertThat(log.warnings).hasSize(4);
    }

    @Test
    void aLongBuildIsToldInAtMostTenSteps() {
        for (int done = 1; done <= 300; done++) {
            teller.editions(done, 300, done * 40);
        }

        assertThat(log.infos).hasSize(9).first().isEqualTo("  30 of 300 editions, 1200 pages");
    }

    @Test
    void aShortBuildIsNotToldInSteps() {
        for (int done = 1; done <= 19; done++) {
            teller.editions(done, 19, done);
        }

        assertThat(log.infos).isEmpty();
    }

    @Test
    void stepsThatOvertakeEachOtherAreToldOnce() {
        teller.editions(100, 100, 900);
        teller.editions(50, 100, 450);

        assertThat(log.infos).isEmpty();
    }

    private static BuildReport report(List<Finding> findings, int versions, int countries, int languages, long pages) {
        boolean hasErrors = findings.stream().anyMatch(Finding::isError);
        return new BuildReport(
                "1.0.0",
                Map.of("pages", pages),
                Map.of(),
                Map.of(),
                Collections.nCopies(versions, "1.0.0"),
                countries,
                languages,
                findings,
                Map.of("total", 4.2),
                0,
                !hasErrors);
    }

    private static Finding finding(String path, int line, Severity severity, String origin) {
        SourceFile file = new SourceFile(path, "one\ntwo\nthree\nfour\n");
        Problem problem = Problem.of(ProblemId.UNKNOWN_FIELD, file.at((line - 1) * 4, 1), "no key is called \"x\"")
                .help("remove it");
        return new Finding(problem, severity, origin, new TreeSet<>());
    }
}
