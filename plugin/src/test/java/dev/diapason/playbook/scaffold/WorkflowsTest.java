package dev.diapason.playbook.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that make a Git host run something, of this project and of new playbooks; and each rule against an offender. */
class WorkflowsTest {

    private static final List<Workflow> GITHUB = Workflow.ofGitHub();
    private static final String TODAY = "\"-Dplaybook.date=$(date -u +%F)\"";
    private static final List<Workflow> GITLAB = Workflow.ofGitLab();

    @TestFactory
    @DisplayName(
            "SUP-05: every action is pinned, whoever runs files of the repository may only read, and no fork meets a secret")
    Stream<DynamicTest> theFilesKeepTheRules() {
        return Stream.concat(kept(GitHubRules.ALL, GITHUB), kept(GitLabRules.ALL, GITLAB));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return Stream.concat(GitHubRules.ALL.stream(), GitLabRules.ALL.stream())
                .map(rule -> dynamicTest(
                        rule.claim(),
                        () -> assertThat(rule.offencesOfTheOffender()).isNotEmpty()));
    }

    @Test
    void theRulesSeeAllFiles() {
        assertThat(GITHUB)
                .extracting(Workflow::name)
                .containsExactlyInAnyOrder(
                        "ci.yml",
                        "publish.yml",
                        "renew.yml",
                        "github-check.yml",
                        "github-publish.yml",
                        "github-renew.yml");
        assertThat(GITLAB).extracting(Workflow::name).containsExactly(".gitlab-ci.yml", "gitlab-ci.yml");
        assertThat(GITHUB).allSatisfy(each -> assertThat(each.steps()).isNotEmpty());
        assertThat(GITLAB).allSatisfy(each -> assertThat(each.jobs()).isNotEmpty());
    }

    /** One way to build, on every host and at home. */
    @Test
    void thisProjectRunsItsOwnScript() {
        assertThat(own(GITHUB, "ci.yml")).contains(".ci/run", ".ci/sample diff");
        assertThat(own(GITHUB, "publish.yml")).contains(".ci/sample publish");
        assertThat(own(GITLAB, ".gitlab-ci.yml")).contains(".ci/run", ".ci/sample diff", ".ci/sample publish");
    }

    /** Dates pass without a change: a review becomes due, a waiver ends. */
    @Test
    void whatIsPublishedIsRenewedOnTheDayItself() {
        assertThat(Stock.text("hosts/github-renew.yml"))
                .contains("cron: \"23 4 * * *\"", "gh workflow run publish.yml");
        assertThat(Stock.text("hosts/github-publish.yml")).contains("workflow_dispatch:", TODAY);
        assertThat(Stock.text("hosts/gitlab-ci.yml")).contains(TODAY, "23 4 * * *");
    }

    /** Else a change is found sound by its own date, merged, and never published. */
    @Test
    void whatIsCheckedIsJudgedByTheDayOnWhichItWouldBePublished() {
        assertThat(Stock.text("hosts/github-check.yml")).contains("playbook:check " + TODAY);
        assertThat(Stock.text("hosts/gitlab-ci.yml")).contains("playbook:check " + TODAY);
    }

    private static String own(List<Workflow> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Stream<DynamicTest> kept(List<HostRule> rules, List<Workflow> files) {
        return rules.stream()
                .flatMap(rule -> files.stream()
                        .map(file -> dynamicTest(
                                file.name() + ": " + rule.claim(),
                                () -> assertThat(rule.offences().apply(file)).isEmpty())));
    }
}
