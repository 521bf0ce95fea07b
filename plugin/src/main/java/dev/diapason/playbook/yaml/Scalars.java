package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Excerpt;
import java.util.List;
import java.util.Optional;

/** Makes texts, and their absence, from what the engine read and what the author wrote. */
final class Scalars {

    private static final int MOST_REMARKS = 50;

    private final YamlSource source;
    private final List<Problem> problems;
    private final Problems unsafe;
    private boolean isBroken;
    private int remarks;

    Scalars(YamlSource source, List<Problem> problems, Problems unsafe) {
        this.source = source;
        this.problems = problems;
        this.unsafe = unsafe;
    }

    /** Whether a text was met that surely is not what its author meant. */
    boolean isBroken() {
        return isBroken;
    }

    /** How many warnings are among the problems; after some no more are given, the point is made. */
    int remarks() {
        return remarks;
    }

    /**
     * Reads one value.
     *
     * @param text as the engine understands it
     * @param start the offset of its first character, quotes included
     * @param end the offset behind it
     * @param key the key it belongs to, if it is in a map
     */
    YamlNode read(String text, int start, int end, Optional<OpenNode.OpenKey> key) {
        if (start >= end) {
            key.ifPresent(this::checkColon);
            return new YamlNothing(source.at(start, 0), commentBehind(start));
        }
        char mark = source.charAt(start);
        if (mark == '|' || mark == '>') {
            return new YamlText(text, false, true, block(text, start), source.at(start, 1));
        }
        if (mark == '"' || mark == '\'') {
            String clean = mark == '"' ? ForbiddenCharacters.replacedEscapes(text, start, end, source, unsafe) : text;
            return new YamlText(clean, true, false, inLine(clean, start + 1), source.between(start, end));
        }
        return plain(text, start, end, key);
    }

    static Met.Kind kind(YamlNode value) {
        if (value instanceof YamlText text) {
            return text.isBlock() ? Met.Kind.BLOCK : text.isQuoted() ? Met.Kind.QUOTED : Met.Kind.PLAIN;
        }
        return Met.Kind.NOTHING;
    }

    private YamlText plain(String text, int start, int end, Optional<OpenNode.OpenKey> key) {
        boolean isOneLine = source.isSameLine(start, end);
        // What was written, not what was mended so that the engine could read on.
        String words = isOneLine ? source.written().substring(start, end) : text;
        isBroken |= !isOneLine && source.isMended(start, end);
        commentBehind(end).filter(YamlComment::isMeantAsText).ifPresent(lost -> reportLost(lost));
        key.filter(k -> !source.isSameLine(k.end(), start))
                .flatMap(k -> commentBehind(source.skipBlanks(k.end()) + 1))
                .filter(YamlComment::isMeantAsText)
                .ifPresent(lost -> reportLost(lost));
        for (int line = source.lineOf(start) + 1; line <= source.lineOf(end); line++) {
            checkDash(source.indentEnd(line), start);
        }
        return new YamlText(words, false, false, inLine(words, start), source.between(start, end));
    }

    /** A comment on the same line. */
    private Optional<YamlComment> commentBehind(int offset) {
        int start = source.skipBlanks(offset);
        if (source.charAt(start) != '#') {
            return Optional.empty();
        }
        String text = source.written().substring(start, source.lineEnd(start)).stripTrailing();
        return Optional.of(new YamlComment(text, source.at(start, text.length())));
    }

    private void reportLost(YamlComment lost) {
        if (remarks >= MOST_REMARKS) {
            return;
        }
        remarks++;
        String word = Words.quoted(lost.text());
        problems.add(Problem.of(ProblemId.COMMENT_IN_TEXT, lost.at(), word + " is taken for a comment and left out")
                .label("not part of the text")
                .help("if it belongs to the text, put the whole text in quotes; if it is a remark, type a"
                        + " space after #"));
    }

    private Excerpt inLine(String text, int start) {
        return source.excerpt(
                text, start, text.indexOf('\n') < 0 && source.written().startsWith(text, start));
    }

    /** The text of a block starts on the next line, behind the indentation, which is the same for all lines. */
    private Excerpt block(String text, int start) {
        int first = source.lineOf(start) + 1;
        if (text.isBlank() || first >= source.lineCount()) {
            return source.excerpt(text, source.lineEnd(start), false);
        }
        String[] lines = text.stripTrailing().split("\n", -1);
        int filled = 0;
        while (lines[filled].isBlank()) {
            filled++;
        }
        String line = source.line(first + filled);
        int indent = line.endsWith(lines[filled]) ? line.length() - lines[filled].length() : line.indexOf(line.strip());
        // The first line may be empty, yet the column is that of all lines.
        Excerpt there = source.excerpt(text, source.lineStart(first + filled) + indent, isExact(lines, first, indent));
        return new Excerpt(there.file(), text, there.line() - filled, there.column(), there.isExact());
    }

    private boolean isExact(String[] lines, int first, int indent) {
        for (int line = 0; line < lines.length; line++) {
            if (first + line >= source.lineCount()) {
                return false;
            }
            String there = source.line(first + line);
            if (!lines[line].isEmpty()
                    && !(there.length() >= indent && there.substring(indent).equals(lines[line]))) {
                return false;
            }
        }
        return true;
    }

    /** Inside braces a key may stand alone in YAML; in a playbook that always is a slip. */
    private void checkColon(OpenNode.OpenKey key) {
        int behind = key.end();
        while (Character.isWhitespace(source.charAt(behind))) {
            behind++;
        }
        if (source.charAt(behind) != ':') {
            isBroken = true;
            boolean isConsequence = problems.stream()
                    .anyMatch(p -> p.id() == ProblemId.YAML_ALIAS
                            && p.at().line() == key.at().line());
            if (!isConsequence) {
                problems.add(SyntaxMistakes.lonelyKey(source, key));
            }
        }
    }

    /** A dash at the start of a text's further line shows that a list was meant. */
    private void checkDash(int dash, int start) {
        boolean isItem = source.charAt(dash) == '-' && Character.isWhitespace(source.charAt(dash + 1));
        boolean isGlued = source.charAt(dash) == '-' && source.charAt(start) == '-';
        if ((isItem || isGlued) && !isBroken) {
            isBroken = true;
            problems.add(isItem ? SyntaxMistakes.shiftedItem(source, dash) : SyntaxMistakes.gluedDash(source, start));
        }
    }
}
