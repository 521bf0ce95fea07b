package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.site.TextFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The goals with their parameters, without Maven and without a project. */
class BuildMojoTest {

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
            Words.
            """);

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final BuildMojo build = new BuildMojo(new DefaultMavenProjectHelper());
    private final CheckMojo check = new CheckMojo();

    @BeforeEach
    void aPlaybook() {
        TextFiles.write(folder.resolve("playbook"), PLAYBOOK);
        for (PlaybookMojo goal : List.of(build, check)) {
            goal.setLog(log);
            set(goal, "source", folder.resolve("playbook").toFile());
        }
        set(build, "output", site().toFile());
    }

    @Test
    void aSiteIsBuiltAndThePlaceIsTold() throws Exception {
        build.execute();

        assertThat(site().resolve("latest/global/en/s/index.html")).exists();
        assertThat(log.infos).last().isEqualTo("Open " + site().resolve("index.html"));
        assertThat(log.infos)
                .anyMatch(line -> line.matches(
                        "1 version · 0 countries · 1 language · 2 pages · no problems · \\d+\\.\\d seconds"));
    }

    @Test
    void skippingDoesNothingAndSaysSo() throws Exception {
        set(build, "skip", true);
        build.execute();

        assertThat(site()).doesNotExist();
        assertThat(log.infos).containsExactly("Skipped, as playbook.skip asks.");
    }

    @Test
    void aCheckWritesNothing() throws Exception {
        check.execute();

        assertThat(site()).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("playbook"));
        }
    }

    @Test
    void theDayIsThatOfTheParameter() throws Exception {
        set(check, "date", " 2026-07-01 ");
        check.execute();

        assertThat(log.warnings)
                .singleElement()
                .asString()
                .contains("review-due")
                .contains("2026-06-30");
    }

    @Test
    void aDayThatIsNoneIsToldInOneSentence() {
        set(check, "date", "01.07.2026");

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("playbook.date is \"01.07.2026\"; write a day such as 2027-06-30.");
    }

    @Test
    void warningsCountWhenTheyAreAskedTo() {
        set(build, "date", "2026-07-01");
        set(build, "strict", true);

        assertThatThrownBy(build::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in 1 file; nothing was published.");
        assertThat(site()).doesNotExist();
    }

    @Test
    void anErrorLeavesWhatWasPublished() throws Exception {
        build.execute();
        byte[] before = Files.readAllBytes(site().resolve("index.html"));
        Files.writeString(folder.resolve("playbook/sections/en/t.md"), "no keys");

        assertThatThrownBy(build::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Files.readAllBytes(site().resolve("index.html"))).isEqualTo(before);
        assertThat(log.errors).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "versions"})
    void whatThisPlaybookDoesNotHaveIsTold(String parameter) {
        set(check, parameter, parameter.equals("versions") ? List.of("9.9.9") : "pubic");

        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.errors).singleElement().asString().contains("playbook." + parameter);
    }

    @Test
    void blankParametersAreNoParameters() throws Exception {
        set(check, "audience", " ");
        set(check, "date", "");
        set(check, "versions", List.of("", " "));
        check.execute();

        assertThat(log.errors).isEmpty();
    }

    @Test
    void aReportIsWrittenWhereItIsAskedFor() throws Exception {
        Path report = folder.resolve("report.json");
        set(check, "report", report.toFile());
        check.execute();

        assertThat(Files.readString(report))
                .startsWith("{")
                .contains("\"versions\" :")
                .contains("\"problems\" :");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNotTouched() throws IOException {
        Files.createDirectories(site());
        Files.writeString(site().resolve("diary.txt"), "mine");

        assertThatThrownBy(build::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageNotContaining("Exception");
        assertThat(site().resolve("diary.txt")).hasContent("mine");
    }

    @Test
    void aFolderWithoutAPlaybookIsToldInWords() {
        set(check, "source", new File(folder.toFile(), "nothing"));

        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageNotContaining("Exception");
    }

    @Test
    void withoutAProjectThereIsNoArchive() {
        set(build, "archive", true);

        assertThat(build.archive()).isEmpty();
        assertThat(build.project()).isEmpty();
        assertThat(check.output()).isEmpty();
    }

    private Path site() {
        return folder.resolve("target/site");
    }
}
