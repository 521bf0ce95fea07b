package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;

/**
 * Cuts a file down to its one document: YAML can hold several behind {@code ---} lines, and instructions to its reader
 * before the first, but a playbook uses neither.
 *
 * @param source without what follows the first document, and without instructions
 * @param isWhole whether nothing was cut off
 */
record Documents(YamlSource source, boolean isWhole) {

    /** Looks at the lines that are no comments, up to the end of the first document. */
    static Documents cut(YamlSource whole, List<Problem> problems) {
        YamlSource source = whole;
        boolean isStarted = false;
        boolean isEnded = false;
        for (int line = 0; line < source.lineCount(); line++) {
            int start = source.lineStart(line);
            char first = source.charAt(source.indentEnd(line));
            boolean isStart = isMarker("---", source, start);
            if (first == '\n' || first == 0 || first == '#') {
                continue;
            }
            if (isEnded || (isStarted && isStart)) {
                problems.add(second(source, start));
                return new Documents(source.until(start), false);
            }
            if (!isStarted && first == '%' && source.charAt(start) == '%') {
                problems.add(directive(source, start));
                source = source.mended(start, '#');
                continue;
            }
            isEnded = isMarker("...", source, start);
            isStarted = true;
        }
        return new Documents(source, true);
    }

    /** The problem of a line that starts with {@code %}, wherever it stands. */
    static Problem directive(YamlSource source, int start) {
        return Problem.of(
                        ProblemId.YAML_SYNTAX,
                        source.between(start, source.lineEnd(start)),
                        "a line cannot start with \"%\"")
                .label("read as an instruction, not as content")
                .help("delete this line; or, if it belongs to a text, put that text in quotes");
    }

    private static boolean isMarker(String marker, YamlSource source, int start) {
        return source.written().startsWith(marker, start) && Character.isWhitespace(behind(source, start + 3));
    }

    private static char behind(YamlSource source, int offset) {
        return offset < source.written().length() ? source.charAt(offset) : '\n';
    }

    private static Problem second(YamlSource source, int start) {
        return Problem.of(
                        ProblemId.YAML_SYNTAX,
                        source.between(start, source.lineEnd(start)),
                        isMarker("---", source, start)
                                ? "a second \"---\" starts another document in this file"
                                : "nothing may follow the line \"...\", which ends the file")
                .label("not read from here on")
                .help("delete the extra line, or move what follows it to a file of its own");
    }
}
