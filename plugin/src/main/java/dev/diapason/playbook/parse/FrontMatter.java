package dev.diapason.playbook.parse;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlReader;
import java.util.Optional;

/**
 * A Markdown file cut into its front matter and its text.
 *
 * @param keys the front matter; empty when there is none that can be read, which has been reported
 * @param body everything behind it
 */
record FrontMatter(Optional<YamlNode> keys, Excerpt body) {

    private static final String FENCE = "---";

    /** Cuts a file. */
    static FrontMatter of(SourceFile file, Problems problems) {
        String text = file.text();
        int lineEnd = text.indexOf('\n');
        if (lineEnd < 0 || !text.substring(0, lineEnd).stripTrailing().equals(FENCE)) {
            problems.report(Problem.of(
                            ProblemId.FRONT_MATTER, file.start(), "this file does not begin with its title and keys")
                    .help("put a line --- first, then \"title: ...\" and the other keys, then another line ---"));
            return new FrontMatter(Optional.empty(), Excerpt.of(file));
        }
        int start = lineEnd + 1;
        int end = closing(text, start);
        if (end < 0) {
            problems.report(
                    Problem.of(ProblemId.FRONT_MATTER, file.at(0, FENCE.length()), "the keys that begin here never end")
                            .label("opened here")
                            .help("put a line --- below the last key, before the text"));
            return new FrontMatter(Optional.empty(), new Excerpt(file, "", 1, 1, true));
        }
        Excerpt keys = new Excerpt(file, text.substring(start, end), 2, 1, true);
        int closingEnd = text.indexOf('\n', end);
        int bodyStart = closingEnd < 0 ? text.length() : closingEnd + 1;
        int bodyLine = file.at(bodyStart, 0).line();
        Excerpt body = new Excerpt(file, text.substring(bodyStart), bodyLine, 1, true);
        return new FrontMatter(YamlReader.read(file, keys, problems), body);
    }

    /** Where the closing line starts; -1 without one. */
    private static int closing(String text, int from) {
        for (int line = from; line >= 0 && line < text.length(); line = text.indexOf('\n', line) + 1) {
            int end = text.indexOf('\n', line);
            String words = text.substring(line, end < 0 ? text.length() : end).stripTrailing();
            if (words.equals(FENCE)) {
                return line;
            }
            if (end < 0) {
                return -1;
            }
        }
        return -1;
    }
}
