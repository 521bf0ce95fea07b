package dev.diapason.playbook.template;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words of one language. The form is the simplest that YAML has, so that translators cannot go wrong: one
 * {@code key: "text"} a line, empty lines, and lines that start with {@code #}.
 */
final class WordsReader {

    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9.-]*): \"((?:[^\"\\\\]|\\\\[\"\\\\])+)\"");
    private static final Pattern TEXT = Pattern.compile(EnglishWords.FORM);

    private WordsReader() {}

    /**
     * Reads a catalogue, sorted by key.
     *
     * @param complaint told the 1-based number of each line that cannot be used, and what is wrong with it
     */
    static Map<String, String> read(String file, BiConsumer<Integer, String> complaint) {
        Map<String, String> words = new TreeMap<>();
        int number = 0;
        for (String line : file.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                complaint.accept(number, "this line is not of the form  key: \"text\"");
                continue;
            }
            String text = matcher.group(2).replaceAll("\\\\(.)", "$1");
            if (!TEXT.matcher(text).matches() || !text.equals(text.strip())) {
                complaint.accept(number, "a text has no HTML, no space at its ends, and no braces but {0} to {9}");
            } else if (words.putIfAbsent(matcher.group(1), text) != null) {
                complaint.accept(number, "\"" + matcher.group(1) + "\" stands here twice");
            }
        }
        return words;
    }
}
