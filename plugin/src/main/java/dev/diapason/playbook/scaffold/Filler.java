package dev.diapason.playbook.scaffold;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the holes of a text: <code>{{name}}</code> with a value that can do no harm anywhere, <code>{{name|form}}</code> with
 * any other. A hole without a value, and free words in a hole without a form, are mistakes of ours. <code>${{</code> is no
 * hole: files of continuous integration have their own.
 */
final class Filler {

    private static final Pattern HOLE = Pattern.compile(
            "(?m)^\\{\\{(?<line>[a-z.-]+)}}\n|(?<!\\$)\\{\\{(?<name>[a-z.-]+)(?:\\|(?<form>[a-z]+))?}}");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9@][A-Za-z0-9@/., _-]*");

    private final Phrases phrases;
    private final Map<String, String> plain = new TreeMap<>();
    private final Map<String, String> free = new TreeMap<>();
    private final Map<String, String> lines = new TreeMap<>();

    /** @param phrases give the text of a hole whose name begins with {@code word.} */
    Filler(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Adds a value made of letters, digits and little else: an id, a code, a date. */
    Filler plain(String name, String value) {
        if (!HARMLESS.matcher(value).matches()) {
            throw new IllegalArgumentException(name + ": " + value);
        }
        plain.put(name, value);
        return this;
    }

    /** Adds words that somebody has written. */
    Filler free(String name, String value) {
        free.put(name, value);
        return this;
    }

    /** Adds whole lines, filled before, for a hole that is a line of its own; without any it vanishes. */
    Filler lines(String name, String text) {
        lines.put(name, text);
        return this;
    }

    /** Fills one of our texts. What is filled in is never looked at again. */
    String fill(String stock) {
        return HOLE.matcher(Stock.text(stock)).replaceAll(hole -> Matcher.quoteReplacement(value(hole)));
    }

    private String value(MatchResult hole) {
        String line = hole.group(1);
        if (line != null) {
            return lines.containsKey(line) ? known(lines, line) : known(plain, line) + "\n";
        }
        String name = hole.group(2);
        String form = hole.group(3);
        return form == null ? known(plain, name) : Form.of(form).write(words(name));
    }

    private String words(String name) {
        return name.startsWith("word.") ? phrases.word(name.substring("word.".length())) : known(free, name);
    }

    private static String known(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing to fill into " + name);
        }
        return value;
    }
}
