package dev.diapason.playbook.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.diapason.playbook.scaffold.HostRules.HostRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that make a Git host run something, of this project and of new playbooks; and each rule against an offender. */
class WorkflowsTest {

    private static final List<Workflow> GITHUB = Workflow.ofGitHub();
    private static final List<Workflow> GITLAB = Workflow.ofGitLab();

    @TestFactory
    @DisplayName(
            "SUP-05: every action is pinned, whoever runs files of the repository may only read, and no fork meets a secret")
    Stream<DynamicTest> theFilesKeepTheRules() {
        return Stream.concat(kept(HostRules.GITHUB, GITHUB), kept(HostRules.GITLAB, GITLAB));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return Stream.concat(
                broken(HostRules.GITHUB, Stock.text("hosts/github-check.yml")),
                broken(HostRules.GITLAB, Stock.text("hosts/gitlab-ci.yml")));
    }

    @Test
    void theRulesSeeAllFiles() {
        assertThat(GITHUB).extracting(Workflow::name).contains("ci.yml", "github-check.yml", "github-publish.yml");
        assertThat(GITLAB).extracting(Workflow::name).containsExactly(".gitlab-ci.yml", "gitlab-ci.yml");
        assertThat(GITHUB).allSatisfy(each -> assertThat(each.steps()).isNotEmpty());
        assertThat(GITLAB).allSatisfy(each -> assertThat(each.jobs()).isNotEmpty());
    }

    /** One way to build, on every host and at home. */
    @Test
    void thisProjectRunsItsOwnScript() {
        assertThat(GITHUB.get(0).text()).contains(".ci/run");
        assertThat(GITLAB.get(0).text()).contains(".ci/run");
    }

    /** Dates pass without a change: a review becomes due, a waiver ends. */
    @Test
    void whatIsPublishedIsRenewedOnTheDayItself() {
        assertThat(Stock.text("hosts/github-publish.yml")).contains("schedule:", "\"-Dplaybook.date=$(date -u +%F)\"");
        assertThat(Stock.text("hosts/gitlab-ci.yml")).contains("\"-Dplaybook.date=$(date -u +%F)\"");
    }

    private static Stream<DynamicTest> kept(List<HostRule> rules, List<Workflow> files) {
        return rules.stream()
                .flatMap(rule -> files.stream()
                        .map(file -> dynamicTest(
                                file.name() + ": " + rule.claim(),
                                () -> assertThat(rule.offences().apply(file)).isEmpty())));
    }

    private static Stream<DynamicTest> broken(List<HostRule> rules, String sound) {
        return rules.stream()
                .map(rule -> dynamicTest(rule.claim(), () -> {
                    assertThat(sound).contains(rule.from());
                    Workflow offender = Workflow.of("offender", sound.replace(rule.from(), rule.to()));
                    assertThat(rule.offences().apply(offender)).isNotEmpty();
                }));
    }
}
