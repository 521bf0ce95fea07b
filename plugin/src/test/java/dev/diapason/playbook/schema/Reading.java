package dev.diapason.playbook.schema;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One playbook as the parser reads it, and nothing behind the parser: what it says of each file that has a form.
 *
 * @param files the texts by path
 * @param problems what was found
 * @param sources the paths of all sections in their source language
 */
record Reading(Map<String, String> files, List<Problem> problems, Set<String> sources) {

    private static final Pattern DATA = Pattern.compile("data/([a-z]+)\\.yaml");
    private static final Pattern FOLDER = Pattern.compile("([a-z]+)/[^/]+");
    private static final Map<String, String> KINDS =
            Map.of("countries", "country", "zones", "zone", "decisions", "decision", "workshops", "workshop");

    /** The folder of a language below one of sections. */
    private static final String LANGUAGE = "^(sections/|countries/[^/]+/)[^/]+/";

    /** What every editor says by itself. */
    private static final Set<ProblemId> NO_YAML =
            Set.of(ProblemId.YAML_SYNTAX, ProblemId.YAML_ALIAS, ProblemId.DUPLICATE_KEY);

    private static final Pattern HEAD = Pattern.compile("\\A---\\n(.*?\\n)---(?:\\n|\\z)", Pattern.DOTALL);

    private static final Set<String> SCHEMAS = Schemas.files().keySet();

    static Reading of(Map<String, String> files) {
        TreeMap<String, SourceFile> texts = new TreeMap<>();
        TreeMap<String, Asset> assets = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith("assets/")) {
                assets.put(path, new Asset(path, 0, () -> new byte[0]));
            } else {
                texts.put(path, new SourceFile(path, text));
            }
        });
        Problems problems = new Problems();
        Optional<Playbook> playbook = new PlaybookParser().parse(new SourceTree("", texts, assets), problems);
        Set<String> sources = new TreeSet<>();
        playbook.ifPresent(each -> Stream.concat(
                        each.sections().values().stream(),
                        each.countries().values().stream().flatMap(country -> country.sections().stream()))
                .forEach(section -> sources.add(section.at().path())));
        List<Problem> found = problems.findings(Map.of(), false).stream()
                .map(Finding::problem)
                .toList();
        return new Reading(files, found, sources);
    }

    /** The schema for a file; empty when there is none, or when the parser does not read the file. */
    Optional<String> schema(String path) {
        return Optional.of(kind(path) + ".schema.json").filter(SCHEMAS::contains);
    }

    private String kind(String path) {
        Matcher data = DATA.matcher(path);
        if (data.matches()) {
            return "data-" + data.group(1);
        }
        if (path.startsWith("sections/") || path.matches("countries/[^/]+/.*")) {
            boolean isTranslation = below().contains(path.replaceFirst(LANGUAGE, "$1"));
            return sources.contains(path) ? "section" : isTranslation ? "translation" : "";
        }
        Matcher folder = FOLDER.matcher(path);
        return folder.matches() ? KINDS.getOrDefault(folder.group(1), "") : path.replace(".yaml", "");
    }

    /** The paths of all sections without their languages. */
    private Set<String> below() {
        return sources.stream().map(path -> path.replaceFirst(LANGUAGE, "$1")).collect(Collectors.toSet());
    }

    /** What the file, or its head, holds; empty when it is no YAML that an editor could hold against a schema. */
    Optional<YamlNode> content(String path) {
        String head = head(path);
        boolean isYaml = problems(path).stream().noneMatch(problem -> NO_YAML.contains(problem.id()));
        return isYaml && !head.isEmpty()
                ? YamlReader.read(new SourceFile(path, head), new Problems())
                : Optional.empty();
    }

    private String head(String path) {
        String text = files.getOrDefault(path, "");
        Matcher head = HEAD.matcher(text);
        return !path.endsWith(".md") ? text : head.find() ? head.group(1) : "";
    }

    /** What the parser says of the file, or of its head. */
    List<Problem> problems(String path) {
        long lines = path.endsWith(".md") ? head(path).lines().count() + 1 : Long.MAX_VALUE;
        return problems.stream()
                .filter(problem ->
                        problem.at().path().equals(path) && problem.at().line() <= lines)
                .toList();
    }
}
