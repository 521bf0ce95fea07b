package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML as people really write it: YAML 1.2 with every value kept as typed, without anchors, aliases, tags, merge
 * keys, repeated keys or further documents.
 *
 * <p>Reports everything it can find in one run. Where it is sure what the author meant, it reports the mistake and
 * gives the tree as it was meant, so that no second problem follows from the first; where it is not, it gives nothing.
 */
public final class YamlReader {

    static final int LONGEST_KEY = 200;

    private static final int LARGEST_FILE = 1 << 20;

    /** Reading goes on behind at most this many mistakes, and not in files where starting again takes long. */
    private static final int MOST_MENDED = 20;

    private static final int LARGEST_MENDED = 1 << 18;

    private YamlReader() {}

    /** Reads a whole file: gives a map, a list or, from an empty file, a {@link YamlNothing}; empty if unreadable. */
    public static Optional<YamlNode> read(SourceFile file, Problems problems) {
        return read(file, Excerpt.of(file), problems);
    }

    /**
     * Reads a part of a file, such as front matter without its {@code ---} lines.
     *
     * @param file to which all places refer
     * @param part the YAML in it
     * @param problems told about duplicate-key, yaml-alias, yaml-syntax, too-large, comment-in-text, and about
     *     characters that YAML forbids (unsafe-text)
     */
    public static Optional<YamlNode> read(SourceFile file, Excerpt part, Problems problems) {
        if (isTooLarge(part.text())) {
            problems.report(SyntaxMistakes.tooLarge(file.start(), "this file is larger than 1 MiB"));
            return Optional.empty();
        }
        List<Problem> found = new ArrayList<>();
        Documents documents = Documents.cut(ForbiddenCharacters.replaced(part, problems), found);
        Optional<YamlNode> tree = read(documents.source(), found, problems);
        found.forEach(problems::report);
        return documents.isWhole() ? tree : Optional.empty();
    }

    /** Reads again and again, each time with one more mistake mended, until the end or a mistake without a remedy. */
    private static Optional<YamlNode> read(YamlSource source, List<Problem> found, Problems unsafe) {
        YamlSource mended = source;
        for (int round = 0; ; round++) {
            TreeReader reader = new TreeReader(mended, unsafe);
            reader.read();
            Optional<Stumble> stumble = reader.stumble();
            Optional<Mistake> mistake = stumble.map(SyntaxMistakes::explain);
            if (mistake.isEmpty() || mistake.get().mends().isEmpty() || isEnough(round, source)) {
                List<Problem> noticed = new ArrayList<>(reader.problems());
                mistake.ifPresent(end -> noticed.removeIf(remark -> isDoubtAt(remark, end)));
                report(stumble, mistake, noticed, found);
                found.addAll(noticed);
                return reader.tree();
            }
            report(stumble, mistake, reader.problems(), found);
            for (int offset : mistake.get().mends()) {
                mended = mended.mended(offset, Mistake.HARMLESS);
            }
        }
    }

    private static boolean isEnough(int round, YamlSource source) {
        return round >= MOST_MENDED || source.written().length() > LARGEST_MENDED;
    }

    /** Adds the mistake that ended a reading, unless it only is the consequence of one that is reported. */
    private static void report(
            Optional<Stumble> stumble, Optional<Mistake> mistake, List<Problem> noticed, List<Problem> found) {
        if (stumble.isEmpty() || mistake.isEmpty()) {
            return;
        }
        Problem problem = mistake.get().problem();
        boolean isConsequence = found.stream().anyMatch(other -> covers(other.at(), problem.at()))
                || noticed.stream().anyMatch(other -> isAliasBefore(other, problem, stumble.get()));
        if (!isConsequence) {
            found.add(problem);
        }
    }

    private static boolean covers(Location earlier, Location later) {
        int distance = later.column() - earlier.column();
        return earlier.line() == later.line() && distance >= 0 && distance < Math.max(1, earlier.length());
    }

    /** Whether a name, reference or type stands where reading stumbled, or right before: {@code *bold* and more}. */
    private static boolean isAliasBefore(Problem other, Problem problem, Stumble stumble) {
        int line = other.at().line();
        boolean isThere = line == problem.at().line();
        boolean isBefore = line == stumble.source().shownLine(stumble.last().start());
        boolean isLayout = !stumble.says("cannot start any token");
        return other.id() == ProblemId.YAML_ALIAS && (isThere || (isLayout && isBefore));
    }

    /** What looked odd on the line where reading ended has the same cause. */
    private static boolean isDoubtAt(Problem remark, Mistake end) {
        return (remark.id() == ProblemId.COMMENT_IN_TEXT || remark.id() == ProblemId.YAML_SYNTAX)
                && remark.at().line() == end.problem().at().line();
    }

    private static boolean isTooLarge(String text) {
        boolean isDoubtful = text.length() > LARGEST_FILE / 3;
        return text.length() > LARGEST_FILE
                || (isDoubtful && text.getBytes(StandardCharsets.UTF_8).length > LARGEST_FILE);
    }
}
