package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.BasedOn;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlText;
import java.util.Optional;

/** Reads version numbers. */
final class Versions {

    private Versions() {}

    /** The version under a key that must be there. */
    static Optional<SemVer> required(YamlFields fields, String key, Problems problems) {
        fields.requiredText(key);
        return fields.textNode(key).flatMap(word -> read(word, problems));
    }

    /** The version that a text was written from, if it says so. */
    static Optional<BasedOn> basedOn(YamlFields fields, Problems problems) {
        return fields.textNode("based-on")
                .flatMap(word -> read(word, problems).map(version -> new BasedOn(version, word.at())));
    }

    private static Optional<SemVer> read(YamlText word, Problems problems) {
        Optional<SemVer> version = SemVer.parse(word.text());
        if (version.isEmpty()) {
            problems.report(
                    Problem.of(ProblemId.BAD_VALUE, word.at(), "\"" + word.text() + "\" is not a version")
                            .help(
                                    "write three numbers with dots, such as \"2.4.0\", or \"2.5.0-next\" while it is being made"));
        }
        return version;
    }
}
