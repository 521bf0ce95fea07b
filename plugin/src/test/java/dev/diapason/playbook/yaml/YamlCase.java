package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML file that was read: the tree and what was reported. */
record YamlCase(SourceFile file, Optional<YamlNode> tree, Problems problems) {

    static YamlCase read(String yaml) {
        return read("countries/BR.yaml", yaml);
    }

    static YamlCase read(String path, String yaml) {
        SourceFile file = new SourceFile(path, yaml);
        Problems problems = new Problems();
        return new YamlCase(file, YamlReader.read(file, problems), problems);
    }

    List<Finding> findings() {
        return problems.findings(Map.of(), false);
    }

    /** One line per finding: {@code 3:9 yaml-syntax: the message}. */
    List<String> lines() {
        return findings().stream()
                .map(finding -> finding.problem().at().line() + ":"
                        + finding.problem().at().column() + " "
                        + finding.problem().id().word() + ": "
                        + finding.problem().message())
                .toList();
    }

    String console() {
        return new ConsolePrinter(false).print(findings());
    }

    /** The value at the end of a path of keys and list indices. */
    YamlNode at(String... path) {
        YamlNode node = tree.orElseThrow();
        for (String step : path) {
            node = node instanceof YamlList list
                    ? list.items().get(Integer.parseInt(step))
                    : ((YamlMap) node).get(step).orElseThrow();
        }
        return node;
    }

    YamlText text(String... path) {
        return (YamlText) at(path);
    }

    YamlFields fields() {
        return YamlFields.of(tree.orElseThrow(), problems).orElseThrow();
    }
}
