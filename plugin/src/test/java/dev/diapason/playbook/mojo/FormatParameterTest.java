package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.diapason.playbook.site.TextFiles;
import dev.diapason.playbook.source.QuietGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code playbook.format}: who is told, in which form and where, and that people read the same in every case. */
class FormatParameterTest {

    private static final Map<String, String> PLAYBOOK = TextFiles.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            dimensions: { product: adaptable }
            -- sections/en/s.md --
            ---
            title: S
            dimension: product
            review-by: 2026-06-30
            ---
            See [the other](missing.md).
            -- sections/en/t.md --
            no keys
            """);

    static {
        QuietGit.install(); // as every build does before it uses JGit for the first time
    }

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final List<String> printed = new ArrayList<>();
    private final CheckMojo check = new CheckMojo();

    @BeforeEach
    void aBrokenPlaybookInAFolderOfARepository() throws Exception {
        Git.init().setDirectory(folder.toFile()).call().close();
        TextFiles.write(folder.resolve("play"), PLAYBOOK);
        prepare(check, Map.of());
    }

    @Test
    void withoutAFormatNothingIsAddedForPrograms() throws IOException {
        fails(check);

        assertThat(String.join("", printed)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(log.infos).noneMatch(line -> line.contains("eport"));
    }

    @Test
    void gitHubIsToldBesidePeopleWithoutBeingAskedFor() throws IOException {
        fails(check);
        List<String> people = new ArrayList<>(log.errors);
        log.errors.clear();
        prepare(
                check,
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder + "/summary.md", "GITHUB_SHA", "0"));
        fails(check);

        assertThat(log.errors).isEqualTo(people).hasSize(2);
        assertThat(printed.get(printed.size() - 1).lines())
                .filteredOn(line -> line.startsWith("::error "))
                .extracting(line -> line.replaceAll(",.*title=([a-z-]+)::.*", " $1"))
                .containsExactly(
                        "::error file=play/sections/en/s.md broken-link",
                        "::error file=play/sections/en/t.md front-matter");
        assertThat(folder.resolve("summary.md")).content().startsWith("### Playbook: 2 errors in 2 files\n");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsAskedForTakesThePlaceOfWhatTheHostReads() throws IOException {
        prepare(check, Map.of("GITHUB_ACTIONS", "true"));
        set(check, "format", List.of("console"));
        fails(check);

        assertThat(String.join("", printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gitlab, gl-code-quality-report.json",
        "sarif, playbook.sarif",
        "junit, TEST-playbook.xml",
        "json, report.json"
    })
    void aReportIsAFileOfItsOwnAndIsNamed(String format, String file) throws IOException {
        set(check, "format", List.of(format));
        fails(check);

        assertThat(files()).containsExactly(file);
        assertThat(Files.readString(reports().resolve(file))).contains("broken-link", "front-matter");
        assertThat(log.infos).contains("Report: " + reports().resolve(file));
        assertThat(String.join("", printed)).isEmpty();
    }

    @Test
    void severalFormsAreToldAtOnce() throws IOException {
        set(check, "format", List.of(" sarif", "github", "", "json"));
        fails(check);

        assertThat(files()).containsExactly("playbook.sarif", "report.json");
        assertThat(String.join("", printed)).contains("\n::error ");
    }

    @Test
    void theReportInJsonKeepsToItsSchema() throws IOException {
        set(check, "format", List.of("json"));
        fails(check);
        String schema = Files.readString(Path.of(System.getProperty("basedir", ""), "docs/report.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Files.readString(reports().resolve("report.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aBuildTellsItsWarningsAndStrictnessMakesThemErrors() throws Exception {
        TextFiles.write(
                folder.resolve("play"),
                Map.of(
                        "sections/en/s.md",
                        "---\ntitle: S\ndimension: product\nreview-by: 2026-06-30\n---\nWords.\n",
                        "sections/en/t.md",
                        "---\ntitle: T\ndimension: product\n---\nWords.\n"));
        BuildMojo build = new BuildMojo(new DefaultMavenProjectHelper());
        prepare(build, Map.of("GITLAB_CI", "true"));
        set(build, "output", folder.resolve("site").toFile());
        set(build, "date", "2026-07-01");
        build.execute();
        assertThat(Files.readString(reports().resolve("gl-code-quality-report.json")))
                .contains("review-due", "\"minor\"");

        set(build, "strict", true);
        fails(build);
        assertThat(Files.readString(reports().resolve("gl-code-quality-report.json")))
                .contains("review-due", "\"blocker\"");
    }

    @Test
    void aWordThatIsNoFormatStopsTheGoalBeforeItBegins() {
        set(check, "format", List.of("junti"));

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("playbook.format has no \"junti\"; did you mean \"junit\"? Write one or several of:"
                        + " console, github, gitlab, sarif, junit, json.");
        assertThat(log.infos).isEmpty();
    }

    @Test
    void aSummaryThatCannotBeWrittenIsNoReasonToFail() {
        prepare(check, Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", folder + "/no/such/summary.md"));
        fails(check);

        assertThat(log.warnings).singleElement().asString().startsWith("The summary for GitHub could not be written: ");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldAfterTheProblems() throws IOException {
        Files.writeString(reports(), "in the way");
        set(check, "format", List.of("sarif"));

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.errors).hasSize(2);
    }

    private void prepare(PlaybookMojo goal, Map<String, String> environment) {
        goal.setLog(log);
        set(goal, "source", folder.resolve("play").toFile());
        set(goal, "reports", reports().toFile());
        set(goal, "gitHost", new GitHost(new TreeMap<>(environment)));
        set(goal, "hostOutput", (HostOutput) printed::add);
    }

    private static void fails(PlaybookMojo goal) {
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    }

    private Path reports() {
        return folder.resolve("reports");
    }

    private List<String> files() throws IOException {
        if (!Files.isDirectory(reports())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
