package dev.diapason.playbook.schema;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the parser and an editor say of one file, as far as it is about its form.
 *
 * @param parser its messages
 * @param editor what it underlines
 */
record Agreement(List<String> parser, List<String> editor) {

    /** Problems with the form of a file, which a schema can say, but for what is {@link Beyond}. */
    static final Set<ProblemId> FORM = Set.of(
            ProblemId.UNKNOWN_FIELD,
            ProblemId.MISSING_FIELD,
            ProblemId.NOT_TEXT,
            ProblemId.BAD_VALUE,
            ProblemId.BAD_LOCALE,
            ProblemId.BOTH_VERBS,
            ProblemId.MISSING_REASON,
            ProblemId.COUNTRY_MISMATCH,
            ProblemId.MISSING_IMAGE,
            ProblemId.UNSAFE_URL);

    /** What is not about the form of a file: other files, the words of texts, the names of files, YAML itself. */
    static final Set<ProblemId> ELSEWHERE = Set.of(
            ProblemId.LOCKED_REPLACED,
            ProblemId.BROKEN_LINK,
            ProblemId.YAML_ALIAS,
            ProblemId.YAML_SYNTAX,
            ProblemId.DUPLICATE_KEY,
            ProblemId.COMMENT_IN_TEXT,
            ProblemId.TRANSLATION_STRUCTURE,
            ProblemId.FRONT_MATTER,
            ProblemId.SOURCE_MISSING);

    /** Empty when no schema is for the file, or when it is no YAML. */
    static Optional<Agreement> on(String path, Reading reading) {
        Optional<String> schema = reading.schema(path);
        Optional<YamlNode> content = reading.content(path);
        if (schema.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = reading.problems(path).stream()
                .filter(Agreement::isAboutForm)
                .map(problem -> problem.id().word() + ": " + problem.message())
                .toList();
        return Optional.of(new Agreement(said, Editor.complaints(schema.get(), content.get())));
    }

    boolean isReached() {
        return parser.isEmpty() == editor.isEmpty();
    }

    private static boolean isAboutForm(Problem problem) {
        return FORM.contains(problem.id()) && Beyond.ALL.stream().noneMatch(each -> each.covers(problem));
    }
}
