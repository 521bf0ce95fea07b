package dev.diapason.playbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitHostTest {

    @ParameterizedTest
    @CsvSource({"GITHUB_ACTIONS, github", "GITLAB_CI, gitlab"})
    void aKnownHostIsToldInItsOwnForm(String variable, String format) {
        assertThat(new GitHost(Map.of(variable, "true", "CI", "true")).formats())
                .containsExactly(format);
        assertThat(new GitHost(Map.of(variable, "false")).formats()).isEmpty();
        assertThat(new GitHost(Map.of(variable, " ")).formats()).isEmpty();
    }

    @Test
    void anotherMachineIsToldNothing() {
        assertThat(new GitHost(Map.of("CI", "true", "JENKINS_URL", "https://ci.example.com")).formats())
                .isEmpty();
        assertThat(GitHost.of(null).variables()).isEmpty();
    }

    @Test
    void gitHubNamesItsSummaryAndWhereFilesCanBeLookedAt() {
        GitHost host = new GitHost(Map.of(
                "GITHUB_STEP_SUMMARY", "summary.md",
                "GITHUB_SERVER_URL", "https://github.com",
                "GITHUB_REPOSITORY", "lumen/rules",
                "GITHUB_SHA", "0123abc"));

        assertThat(host.summary()).contains(Path.of("summary.md"));
        assertThat(host.browse()).contains("https://github.com/lumen/rules/blob/0123abc/");
        assertThat(new GitHost(Map.of("GITHUB_SHA", "0123abc")).browse()).isEmpty();
        assertThat(new GitHost(Map.of()).summary()).isEmpty();
    }
}
