package dev.diapason.playbook.scaffold;

import static dev.diapason.playbook.scaffold.HostRule.texts;
import static dev.diapason.playbook.scaffold.HostRule.unless;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every file that makes GitLab run something, each rule with a change that breaks it. */
final class GitLabRules {

    /** What somebody may choose who only proposes a change. */
    private static final Pattern CHOSEN = Pattern.compile(
            "\\$\\{?CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|AUTHOR|TAG)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|LABELS"
                    + "|MILESTONE|SOURCE_BRANCH_NAME|TARGET_BRANCH_NAME))");

    private static final Pattern SECRET = Pattern.compile("\\$\\{?\\w*(?:TOKEN|PASSWORD|SECRET|_KEY)\\b");
    private static final Pattern VERSIONED = Pattern.compile("[\\w./-]+:(?!latest)[\\w.-]*\\d[\\w.-]*");
    private static final String MAIN = "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH";

    private static final String FILE = "gitlab-ci.yml";

    static final List<HostRule> ALL = List.of(
            new HostRule("all history is fetched", GitLabRules::cut, FILE, "GIT_DEPTH: \"0\"", "GIT_DEPTH: \"20\""),
            new HostRule(
                    "nothing that others have written becomes a command",
                    GitLabRules::chosen,
                    FILE,
                    "$CI_MERGE_REQUEST_DIFF_BASE_SHA",
                    "$CI_MERGE_REQUEST_TITLE"),
            new HostRule(
                    "no job knows a secret",
                    GitLabRules::tokens,
                    FILE,
                    "sh mvnw playbook:check",
                    "sh mvnw playbook:check -Dtoken=$DEPLOY_TOKEN"),
            new HostRule(
                    "an image is named with its version",
                    GitLabRules::floating,
                    FILE,
                    "temurin:17-jdk",
                    "temurin:latest"),
            new HostRule("an image has a version", GitLabRules::floating, FILE, "temurin:17-jdk", "temurin"),
            new HostRule("every job ends", GitLabRules::floating, FILE, "  timeout: 15 minutes\n", ""),
            new HostRule(
                    "only the main branch is published",
                    GitLabRules::published,
                    FILE,
                    "$CI_PIPELINE_SOURCE != \"merge_request_event\" && " + MAIN,
                    "$CI_PIPELINE_SOURCE == \"merge_request_event\""),
            new HostRule(
                    "publishing names its branch",
                    GitLabRules::published,
                    FILE,
                    "  rules:\n    - if: $CI_PIPELINE_SOURCE != \"merge_request_event\" && " + MAIN + "\n",
                    ""),
            new HostRule(
                    "of two merges none is stopped half-way",
                    GitLabRules::published,
                    FILE,
                    "  interruptible: false\n",
                    ""),
            new HostRule(
                    "merges are published one after the other",
                    GitLabRules::published,
                    FILE,
                    "  resource_group: publish\n",
                    ""),
            new HostRule(
                    "what is published was proved before",
                    GitLabRules::published,
                    FILE,
                    "playbook:verify",
                    "playbook:status"));

    private GitLabRules() {}

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
                .filter(text -> SECRET.matcher(text).find())
                .toList();
    }

    /** Jobs whose machine may be another tomorrow, or that may run for ever. */
    private static List<String> floating(Workflow workflow) {
        Map<String, Object> usual = Workflow.map(workflow.root().get("default"));
        return workflow.jobs().entrySet().stream()
                .filter(job -> {
                    Object image = job.getValue().getOrDefault("image", usual.get("image"));
                    Object timeout = job.getValue().getOrDefault("timeout", usual.get("timeout"));
                    return timeout == null
                            || !VERSIONED.matcher(String.valueOf(image)).matches();
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> published(Workflow workflow) {
        Map<String, Object> pages = workflow.jobs().get("pages");
        if (pages == null) {
            return List.of();
        }
        List<String> rules = texts(pages.get("rules")).toList();
        boolean isProved = texts(pages.get("script"))
                .anyMatch(line -> line.contains("playbook:verify") || line.contains(".ci/sample publish"));
        return Stream.of(
                        unless(
                                !rules.isEmpty() && rules.stream().allMatch(rule -> rule.contains(MAIN)),
                                "from " + rules),
                        unless(Boolean.FALSE.equals(pages.get("interruptible")), "may be stopped half-way"),
                        unless(pages.containsKey("resource_group"), "two at once"),
                        unless(isProved, "not proved"))
                .flatMap(List::stream)
                .toList();
    }
}
