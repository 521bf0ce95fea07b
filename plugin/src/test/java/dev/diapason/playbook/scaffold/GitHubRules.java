package dev.diapason.playbook.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every file that makes a Git host run something, each rule with a change that breaks it. */
final class HostRules {

    /**
     * One rule.
     *
     * @param offences what breaks it in one file
     * @param from a part of a sound file
     * @param to what breaks the rule in its place
     */
    record HostRule(String claim, Function<Workflow, List<String>> offences, String from, String to) {}

    private static final Pattern PINNED = Pattern.compile("(?m)uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$");
    private static final Pattern SECRET = Pattern.compile("secrets\\s*[.\\[]");

    /** What somebody may choose who only proposes a change. */
    private static final Pattern CHOSEN = Pattern.compile(
            "\\$\\{?CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|AUTHOR|TAG)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|LABELS"
                    + "|MILESTONE|SOURCE_BRANCH_NAME|TARGET_BRANCH_NAME))");

    /** What a job may write, and only if it runs nothing of the repository. */
    private static final Set<String> MAY_WRITE = Set.of("pages", "id-token", "pull-requests");

    static final List<HostRule> GITHUB = List.of(
            new HostRule(
                    "every action is pinned by a commit, with its version in words",
                    HostRules::unpinned,
                    "actions/setup-java@be666c2fcd27ec809703dec50e508c2fdc7f6654 # v5.2.0",
                    "actions/setup-java@v5 # v5.2.0"),
            new HostRule(
                    "the version of an action stands beside its commit",
                    HostRules::unpinned,
                    "7f6654 # v5.2.0",
                    "7f6654"),
            new HostRule(
                    "a workflow begins without any right",
                    HostRules::rights,
                    "permissions: {}",
                    "permissions: write-all"),
            new HostRule(
                    "every job names its rights", HostRules::rights, "    permissions:\n      contents: read\n", ""),
            new HostRule(
                    "whoever runs the repository's files may not write",
                    HostRules::rights,
                    "contents: read",
                    "contents: write"),
            new HostRule(
                    "nothing that others have written becomes a command",
                    HostRules::commands,
                    "playbook:check",
                    "playbook:check ${{ github.event.pull_request.title }}"),
            new HostRule("all history is fetched", HostRules::shallow, "fetch-depth: 0", "fetch-depth: 1"),
            new HostRule(
                    "the right to push is not left in the folder",
                    HostRules::shallow,
                    "persist-credentials: false",
                    "persist-credentials: true"),
            new HostRule(
                    "no workflow knows a secret",
                    HostRules::secrets,
                    "BASE: ${{ github.base_ref }}",
                    "BASE: ${{ secrets.PASSWORD }}"),
            new HostRule(
                    "a change from a fork never runs with the rights of the repository",
                    HostRules::triggers,
                    "  pull_request:",
                    "  pull_request_target:"),
            new HostRule("runs do not pile up", HostRules::endless, "concurrency:", "x-concurrency:"),
            new HostRule("every job ends", HostRules::endless, "    timeout-minutes: 15\n", ""),
            new HostRule("a runner is named with its version", HostRules::endless, "ubuntu-24.04", "ubuntu-latest"));

    static final List<HostRule> GITLAB = List.of(
            new HostRule("all history is fetched", HostRules::cut, "GIT_DEPTH: \"0\"", "GIT_DEPTH: \"20\""),
            new HostRule(
                    "nothing that others have written becomes a command",
                    HostRules::chosen,
                    "$CI_MERGE_REQUEST_DIFF_BASE_SHA",
                    "$CI_MERGE_REQUEST_TITLE"),
            new HostRule(
                    "no job knows a secret",
                    HostRules::tokens,
                    "sh mvnw playbook:check",
                    "sh mvnw playbook:check -Dtoken=$DEPLOY_TOKEN"),
            new HostRule(
                    "only the main branch is published",
                    HostRules::published,
                    "$CI_PIPELINE_SOURCE != \"merge_request_event\" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
                    "$CI_PIPELINE_SOURCE == \"merge_request_event\""));

    private HostRules() {}

    private static List<String> unpinned(Workflow workflow) {
        long used = workflow.steps().filter(step -> step.containsKey("uses")).count()
                + workflow.jobs().values().stream()
                        .filter(job -> job.containsKey("uses"))
                        .count();
        long pinned = PINNED.matcher(workflow.text()).results().count();
        return used == pinned ? List.of() : List.of(used + " actions, " + pinned + " pinned");
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
        return Stream.of("pull_request_target", "workflow_run", "issue_comment")
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

    private static List<String> cut(Workflow workflow) {
        Object all = Workflow.map(workflow.root().get("variables")).get("GIT_DEPTH");
        return workflow.jobs().entrySet().stream()
                .filter(job -> !"0"
                        .equals(Workflow.map(job.getValue().get("variables")).getOrDefault("GIT_DEPTH", all)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> chosen(Workflow workflow) {
        return workflow.jobs().values().stream()
                .flatMap(job -> texts(job.get("script")))
                .filter(line -> CHOSEN.matcher(line).find())
                .toList();
    }

    private static List<String> tokens(Workflow workflow) {
        return texts(workflow.root())
                .filter(text -> text.matches("(?s).*\\$\\{?\\w*(?:TOKEN|PASSWORD|SECRET|_KEY)\\b.*"))
                .toList();
    }

    private static List<String> published(Workflow workflow) {
        Object pages = workflow.jobs().getOrDefault("pages", Map.of()).get("rules");
        return texts(pages)
                .filter(rule -> !rule.contains("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"))
                .toList();
    }

    private static Stream<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        Workflow.texts(value, texts::add);
        return texts.stream();
    }
}
