package dev.diapason.playbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the runner of GitHub Actions reads, in the form that its documentation gives. */
class GitHubPrinterTest {

    @Test
    void aFindingIsACommandWithItsPlace() {
        assertThat(commands(Told.all(Told.at("a.md", "one\ntwo three\n", "three", "no \"three\""))))
                .containsExactly("::error file=a.md,line=2,endLine=2,col=5,endColumn=10,title=unknown-field::"
                        + "no \"three\"%0Ahelp: remove it");
    }

    @Test
    void aPlaceIsToldFromTheTopOfTheRepository() {
        Findings deep = new Findings(List.of(Told.at("a.md", "one\n", "one", "gone")), "group/play book/", "", "1.0.0");

        assertThat(commands(deep)).singleElement().asString().startsWith("::error file=group/play book/a.md,");
    }

    @Test
    void percentAndLineEndsAreEscapedAndInPropertiesColonAndCommaToo() {
        Finding finding = Told.at("50%,a:b.md", "one\n", "one", "100% of: this,\nthat");

        assertThat(commands(Told.all(finding)))
                .singleElement()
                .asString()
                .startsWith("::error file=50%25%2Ca%3Ab.md,line=1,")
                .contains("::100%25 of: this, that%0A");
    }

    @Test
    void aWholeFileHasNoColumnsAndAPointHasItsCharacter() {
        SourceFile file = new SourceFile("a.md", "one\n");
        Problem whole = Problem.of(ProblemId.SYMLINK, file.start(), "a link");
        Problem point = Problem.of(ProblemId.YAML_SYNTAX, file.at(2, 0), "open");
        Problem end = Problem.of(ProblemId.YAML_SYNTAX, file.at(3, 0), "open");

        assertThat(commands(Told.all(Told.finding(whole), Told.finding(point), Told.finding(end))))
                .extracting(line -> line.substring(0, line.indexOf(",title")))
                .containsExactly(
                        "::error file=a.md,line=1,endLine=1",
                        "::error file=a.md,line=1,endLine=1,col=3,endColumn=4",
                        "::error file=a.md,line=1,endLine=1");
    }

    @Test
    void errorsComeFirstTenOfEachAndTheOthersAreCounted() {
        List<Finding> findings = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> Told.at("f" + i + ".md", "x\n", "x", "gone"))
                .map(finding -> finding.path().matches("f(?:1?[13579]|2[13])\\.md") ? finding : Told.warning(finding))
                .toList();
        List<String> commands = commands(Told.all(findings));

        assertThat(commands).hasSize(21);
        assertThat(commands.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
        assertThat(commands.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
        assertThat(commands.get(20))
                .isEqualTo(
                        "::notice title=playbook::2 more errors and 2 more warnings of this playbook cannot be shown beside"
                                + " the files, because GitHub shows ten of each. They stand in the log of this step.");
    }

    @Test
    void whileTheConsoleIsToldNothingOfItIsACommand() {
        Finding hostile = Told.at("a.md", "::error::x ##[error]y\n", "x", "gone");
        Findings findings = Told.all(hostile);
        List<String> lines = Told.print("github", findings).lines().toList();
        String token = lines.get(0).substring("::stop-commands::".length());

        assertThat(lines.get(0)).startsWith("::stop-commands::playbook-");
        assertThat(lines.get(1)).isEqualTo("::" + token + "::");
        assertThat(Told.print("github", Told.all(hostile, hostile)))
                .as("another report ends with another word, which nobody can know before")
                .doesNotContain(token);
    }

    @Test
    void otherPlacesAreNamed() {
        SourceFile file = new SourceFile("a.md", "one\ntwo\n");
        Problem twice =
                Problem.of(ProblemId.DUPLICATE_ID, file.at(4, 3), "taken").related(file.at(0, 3));

        assertThat(commands(Told.all(Told.finding(twice))))
                .singleElement()
                .asString()
                .contains("taken%0Asee also: a.md:1");
    }

    @Test
    void whatAReleaseHoldsIsNoBusinessOfAChange() {
        Finding frozen = Told.frozen(Told.at("a.md", "x\n", "x", "gone"), "v2.3.0:");

        assertThat(commands(Told.all(frozen))).isEmpty();
        assertThat(new JobSummary().print(Told.all(frozen, frozen)))
                .contains("no problems")
                .contains("2 problems in v2.3.0&#58; a release is not changed".replace("&#58;", ":"));
    }

    @Test
    void nothingFoundIsNothingToSay() {
        assertThat(Told.print("github", Told.all())).isEmpty();
        assertThat(new JobSummary().print(Told.all())).isEqualTo("### Playbook: no problems\n\n");
    }

    @Test
    void aSummaryHasFiftyRowsAtMost() {
        List<Finding> findings = IntStream.range(0, 60)
                .mapToObj(i -> Told.at("f" + i + ".md", "x\n", "x", "gone"))
                .toList();
        String summary = new JobSummary().print(Told.all(findings));

        assertThat(summary.lines().filter(line -> line.startsWith("| **error**")))
                .hasSize(50);
        assertThat(summary).contains("60 errors in 60 files").contains("And 10 more");
    }

    /** The lines behind the word that ends the pause. */
    private static List<String> commands(Findings findings) {
        return Told.print("github", findings).lines().skip(2).toList();
    }
}
