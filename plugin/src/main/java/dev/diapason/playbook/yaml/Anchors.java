package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses YAML's names for values ({@code &name}), references to them ({@code *name}) and types ({@code !type}), and
 * remembers what was named, so that the tree still holds what the author meant and no second problem follows.
 */
final class Anchors {

    private static final String HIDDEN_BY = "every value is written out where it is used, so that everyone can see it";

    private final YamlSource source;
    private final List<Problem> problems;
    private final Map<String, Named> named = new HashMap<>();

    Anchors(YamlSource source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * What stands in front of a value.
     *
     * @param content the offset at which the value itself starts
     * @param anchor the name given to it, or nothing
     */
    record Prefix(int content, String anchor) {}

    /**
     * A value that has a name.
     *
     * @param node the value
     * @param keys how many keys it holds, those of values it refers to included
     */
    record Named(YamlNode node, int keys) {}

    /** Steps over the names and types in front of a value, at most up to its end. */
    Prefix prefix(int start, int end) {
        int at = start;
        String anchor = "";
        while (at < end && (source.charAt(at) == '&' || source.charAt(at) == '!') && !source.isMended(at, at + 1)) {
            int wordEnd = endOfWord(at);
            if (source.charAt(at) == '&') {
                anchor = source.written().substring(at + 1, wordEnd);
            }
            at = wordEnd;
            while (at < end && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
        }
        return new Prefix(at, anchor);
    }

    /** Reports the names and types in front of a value. */
    void report(int start, Prefix prefix) {
        for (int at = start; at < prefix.content; at++) {
            if (source.charAt(at) == '&' || source.charAt(at) == '!') {
                int end = endOfWord(at);
                problems.add(source.charAt(at) == '&' ? anchor(at, end) : tag(source, at));
                at = end;
            }
        }
    }

    void define(String anchor, YamlNode node, int keys) {
        if (!anchor.isEmpty()) {
            named.put(anchor, new Named(node, keys));
        }
    }

    /** What a reference stands for; a name that nothing has is taken for text, which it most probably is. */
    Named resolve(int start, int end) {
        String word = source.written().substring(start, end);
        Named known = named.get(word.substring(1));
        return known != null
                ? known
                : new Named(
                        new YamlText(
                                word, false, false, source.excerpt(word, start, true), source.at(start, end - start)),
                        0);
    }

    void reportAlias(int start, int end) {
        problems.add(alias(source, start, end));
    }

    void reportMerge(int start, int end) {
        problems.add(problem(start, end, "\"<<\" would copy keys from another place, which is not allowed")
                .label("write the keys out here")
                .note(HIDDEN_BY)
                .help("delete this line and write each key and its value instead"));
    }

    /** The problem of a reference to another value. */
    static Problem alias(YamlSource source, int start, int end) {
        String word = Words.quoted(source.written().substring(start, end));
        return Problem.of(
                        ProblemId.YAML_ALIAS,
                        source.at(start, end - start),
                        word + " would repeat another value, which is not allowed")
                .label("write it out, or use quotes")
                .note(HIDDEN_BY)
                .help("write the value out again; or, if " + word + " belongs to a text, put the whole text in quotes");
    }

    /** The problem of a type in front of a value. */
    static Problem tag(YamlSource source, int start) {
        int end = endOfWord(source, start);
        String word = Words.quoted(source.written().substring(start, end));
        return Problem.of(
                        ProblemId.YAML_ALIAS,
                        source.at(start, end - start),
                        word + " would set a type, which is not allowed")
                .label("delete it, or use quotes")
                .help("delete " + word + "; or, if it belongs to a text, put the whole text in quotes");
    }

    private Problem anchor(int start, int end) {
        String word = Words.quoted(source.written().substring(start, end));
        return problem(start, end, word + " would give a value a name, which is not allowed")
                .label("delete it, or use quotes")
                .note(HIDDEN_BY)
                .help("delete " + word + "; or, if it belongs to a text, put the whole text in quotes");
    }

    private Problem problem(int start, int end, String message) {
        return Problem.of(ProblemId.YAML_ALIAS, source.at(start, end - start), message);
    }

    private int endOfWord(int start) {
        return endOfWord(source, start);
    }

    private static int endOfWord(YamlSource source, int start) {
        int end = start;
        while (end < source.written().length()
                && !Character.isWhitespace(source.charAt(end))
                && (source.charAt(end) == '!' || ",[]{}".indexOf(source.charAt(end)) < 0)) {
            end++;
        }
        return end;
    }
}
