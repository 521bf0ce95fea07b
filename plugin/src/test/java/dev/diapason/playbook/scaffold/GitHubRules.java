package dev.diapason.playbook.scaffold;

import static dev.diapason.playbook.scaffold.HostRule.texts;
import static dev.diapason.playbook.scaffold.HostRule.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every workflow of GitHub, each rule with a change that breaks it. */
final class GitHubRules {

    private static final Pattern PINNED = Pattern.compile("(?m)uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$");
    private static final Pattern SECRET = Pattern.compile("secrets\\s*[.\\[]");

    /** Events that give a change from a fork the rights of the repository. */
    private static final List<String> TRAPS = List.of("pull_request_target", "workflow_run", "issue_comment");

    /** What a job may write, and only if it runs nothing of the repository. */
    private static final Set<String> MAY_WRITE = Set.of("pages", "id-token", "pull-requests", "actions");

    private static final String CHECK = "github-check.yml";
    private static final String PUBLISH = "github-publish.yml";

    static final List<HostRule> ALL = List.of(
            new HostRule(
                    "every action is pinned by a commit, with its version in words",
                    GitHubRules::unpinned,
                    CHECK,
                    "actions/setup-java@be666c2fcd27ec809703dec50e508c2fdc7f6654 # v5.2.0",
                    "actions/setup-java@v5 # v5.2.0"),
            new HostRule(
                    "the version of an action stands beside its commit",
                    GitHubRules::unpinned,
                    CHECK,
                    "7f6654 # v5.2.0",
                    "7f6654"),
            new HostRule(
                    "a workflow begins without any right",
                    GitHubRules::rights,
                    CHECK,
                    "permissions: {}",
                    "permissions: write-all"),
            new HostRule(
                    "every job names its rights",
                    GitHubRules::rights,
                    CHECK,
                    "    permissions:\n      contents: read\n",
                    ""),
            new HostRule(
                    "whoever runs the repository's files may not write",
                    GitHubRules::rights,
                    CHECK,
                    "contents: read",
                    "contents: write"),
            new HostRule(
                    "nothing that others have written becomes a command",
                    GitHubRules::commands,
                    CHECK,
                    "playbook:check",
                    "playbook:check ${{ github.event.pull_request.title }}"),
            new HostRule("all history is fetched", GitHubRules::shallow, CHECK, "fetch-depth: 0", "fetch-depth: 1"),
            new HostRule(
                    "the right to push is not left in the folder",
                    GitHubRules::shallow,
                    CHECK,
                    "persist-credentials: false",
                    "persist-credentials: true"),
            new HostRule(
                    "no workflow knows a secret",
                    GitHubRules::secrets,
                    CHECK,
                    "BASE: ${{ github.base_ref }}",
                    "BASE: ${{ secrets.PASSWORD }}"),
            trap(TRAPS.get(0)),
            trap(TRAPS.get(1)),
            trap(TRAPS.get(2)),
            new HostRule("runs do not pile up", GitHubRules::endless, CHECK, "concurrency:", "x-concurrency:"),
            new HostRule("every job ends", GitHubRules::endless, CHECK, "    timeout-minutes: 15\n", ""),
            new HostRule(
                    "a runner is named with its version", GitHubRules::endless, CHECK, "ubuntu-24.04", "ubuntu-latest"),
            new HostRule(
                    "what publishes has no schedule, with which the host would switch it off",
                    GitHubRules::resting,
                    PUBLISH,
                    "  workflow_dispatch:",
                    "  schedule:\n    - cron: \"23 4 * * *\""),
            new HostRule(
                    "of two merges none is stopped half-way",
                    GitHubRules::published,
                    PUBLISH,
                    "cancel-in-progress: false",
                    "cancel-in-progress: true"),
            new HostRule(
                    "only the main branch is published",
                    GitHubRules::published,
                    PUBLISH,
                    "branches: [main]",
                    "branches: [main, \"**\"]"),
            new HostRule(
                    "what is published was proved before",
                    GitHubRules::published,
                    PUBLISH,
                    "playbook:verify",
                    "playbook:status"),
            new HostRule(
                    "what is published is whole: hidden files, too",
                    GitHubRules::published,
                    PUBLISH,
                    "include-hidden-files: true",
                    "include-hidden-files: false"));

    private GitHubRules() {}

    private static HostRule trap(String event) {
        return new HostRule(
                "a change from a fork never runs with the rights of the repository: " + event,
                GitHubRules::triggers,
                CHECK,
                "  pull_request:",
                "  " + event + ":");
    }

    private static List<String> unpinned(Workflow workflow) {
        long used = workflow.steps().filter(step -> step.containsKey("uses")).count()
                + workflow.jobs().values().stream()
                        .filter(job -> job.containsKey("uses"))
                        .count();
        long pinned = PINNED.matcher(workflow.text()).results().count();
        return unless(used == pinned, used + " actions, " + pinned + " pinned");
    }

    private static List<String> rights(Workflow workflow) {
        List<String> offences = new ArrayList<>();
        if (!Map.of().equals(workflow.root().get("permissions"))) {
            offences.add("permissions are " + workflow.root().get("permissions"));
        }
        workflow.jobs().forEach((name, job) -> {
            Map<String, Object> rights = Workflow.map(job.get("permissions"));
            boolean runsFiles = Workflow.steps(job).stream()
                    .anyMatch(step -> String.valueOf(step).contains("checkout"));
            if (rights.isEmpty()) {
                offences.add(name + " names no permissions");
            }
            rights.forEach((right, level) -> {
                boolean isAllowed = level.equals("read") || !runsFiles && MAY_WRITE.contains(right);
                if (!isAllowed) {
                    offences.add(name + " may " + level + " " + right);
                }
            });
        });
        return offences;
    }

    private static List<String> commands(Workflow workflow) {
        return workflow.steps()
                .map(step -> String.valueOf(step.get("run")))
                .filter(run -> run.contains("${{"))
                .toList();
    }

    private static List<String> shallow(Workflow workflow) {
        return workflow.steps()
                .filter(step -> {
                    Map<String, Object> with = Workflow.map(step.get("with"));
                    boolean isAction = String.valueOf(step.get("uses")).startsWith("actions/checkout@");
                    boolean isWhole = Integer.valueOf(0).equals(with.get("fetch-depth"))
                            && Boolean.FALSE.equals(with.get("persist-credentials"));
                    return isAction && !isWhole
                            || String.valueOf(step.get("run")).contains("--depth");
                })
                .map(String::valueOf)
                .toList();
    }

    private static List<String> secrets(Workflow workflow) {
        return texts(workflow.root())
                .filter(text -> SECRET.matcher(text).find())
                .toList();
    }

    private static List<String> triggers(Workflow workflow) {
        return TRAPS.stream()
                .filter(trigger -> String.valueOf(workflow.root().get("on")).contains(trigger))
                .toList();
    }

    private static List<String> endless(Workflow workflow) {
        List<String> offences = new ArrayList<>();
        if (!workflow.root().containsKey("concurrency")) {
            offences.add("no concurrency");
        }
        workflow.jobs().forEach((name, job) -> {
            if (!(job.get("timeout-minutes") instanceof Integer)) {
                offences.add(name + " has no timeout");
            }
            if (String.valueOf(job.get("runs-on")).contains("latest")) {
                offences.add(name + " runs anywhere");
            }
        });
        return offences;
    }

    private static List<String> resting(Workflow workflow) {
        Map<String, Object> events = Workflow.map(workflow.root().get("on"));
        return unless(!events.containsKey("schedule") || events.size() == 1, "a schedule beside " + events.keySet());
    }

    /** What holds for a workflow that gives a site to the host. */
    private static List<String> published(Workflow workflow) {
        List<Map<String, Object>> handed = workflow.steps()
                .filter(step -> String.valueOf(step.get("uses")).startsWith("actions/upload-pages-artifact@"))
                .toList();
        if (handed.isEmpty()) {
            return List.of();
        }
        Map<String, Object> pushed =
                Workflow.map(Workflow.map(workflow.root().get("on")).get("push"));
        Map<String, Object> concurrency = Workflow.map(workflow.root().get("concurrency"));
        boolean isProved = workflow.steps()
                .map(step -> String.valueOf(step.get("run")))
                .anyMatch(run -> run.contains("playbook:verify") || run.contains(".ci/sample publish"));
        boolean isWhole = handed.stream()
                .allMatch(step ->
                        Boolean.TRUE.equals(Workflow.map(step.get("with")).get("include-hidden-files")));
        return Stream.of(
                        unless(List.of("main").equals(pushed.get("branches")), "published from " + pushed),
                        unless(Boolean.FALSE.equals(concurrency.get("cancel-in-progress")), "may be stopped half-way"),
                        unless(isProved, "not proved"),
                        unless(isWhole, "without hidden files"))
                .flatMap(List::stream)
                .toList();
    }
}
