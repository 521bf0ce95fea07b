package dev.diapason.playbook.mojo;

import static dev.diapason.playbook.mojo.Parameters.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diapason.playbook.site.TextFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that answer questions, with their parameters, without Maven and without a project. */
class QuestionMojoTest {

    private static final Map<String, String> PLAYBOOK = TextFiles.of("""
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.1.0"
            source-language: en
            dimensions: { product: adaptable }
            releases: [{ version: "1.0.0", path: releases/1.0.0 }]
            -- sections/en/s.md --
            ---
            title: S
            dimension: product
            ---
            New words.
            -- countries/BR.yaml --
            country: BR
            locales: [en]
            contacts: { duty: { name: Duty, role: crisis-duty, phone: "+41 22 555 01 00" } }
            -- releases/1.0.0/playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            dimensions: { product: adaptable }
            -- releases/1.0.0/sections/en/s.md --
            ---
            title: S
            dimension: product
            ---
            Old words.
            """);

    @TempDir
    private Path folder;

    private final HeardLog log = new HeardLog();
    private final DiffMojo diff = new DiffMojo();
    private final StatusMojo status = new StatusMojo();

    @BeforeEach
    void aPlaybook() {
        TextFiles.write(folder.resolve("playbook"), PLAYBOOK);
        for (QuestionMojo<?> goal : List.of(diff, status)) {
            goal.setLog(log);
            set(goal, "source", folder.resolve("playbook").toFile());
        }
        set(diff, "diff", folder.resolve("out/diff.md").toFile());
        set(diff, "gitHost", new GitHost(Map.of()));
    }

    @Test
    void theAnswerIsToldAndWritten() throws Exception {
        diff.execute();

        assertThat(log.infos)
                .contains("Compared with 1.0.0:")
                .contains("Written to " + folder.resolve("out/diff.md"))
                .contains("Written to " + folder.resolve("out/diff.json"));
        assertThat(Files.readString(folder.resolve("out/diff.md"))).contains("~~Old~~ **New** words");
    }

    @Test
    void theTargetOfTheBuildServerIsAskedFor() {
        set(diff, "gitHost", new GitHost(Map.of("GITHUB_BASE_REF", "trunk", "CI_MERGE_REQUEST_DIFF_BASE_SHA", " ")));

        assertThatThrownBy(diff::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.errors).singleElement().asString().contains("there is no Git repository here");
    }

    @Test
    void whatTheUserNamesComesFirst() throws Exception {
        set(diff, "gitHost", new GitHost(Map.of("GITHUB_BASE_REF", "trunk")));
        set(diff, "base", " v1.0.0 ");
        diff.execute();

        assertThat(log.infos).contains("Compared with 1.0.0:");
    }

    @Test
    void howACountryStandsIsTold() throws Exception {
        set(status, "country", List.of(" br ", ""));
        set(status, "status", folder.resolve("status.json").toFile());
        status.execute();

        assertThat(log.infos).anyMatch(line -> line.startsWith("BR Brazil"));
        assertThat(folder.resolve("status.json")).content().contains("\"country\" : \"BR\"");
    }

    @Test
    void anErrorOfThePlaybookFailsTheGoalBehindTheAnswer() throws Exception {
        Files.writeString(folder.resolve("playbook/sections/en/t.md"), "no keys");

        assertThatThrownBy(status::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in 1 file.");
        assertThat(log.infos).anyMatch(line -> line.startsWith("BR Brazil"));
        assertThat(log.warnings).isEmpty();
    }

    @Test
    void skippingDoesNothing() throws Exception {
        set(diff, "skip", true);
        diff.execute();

        assertThat(log.infos).containsExactly("Skipped, as playbook.skip asks.");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
