package dev.diapason.playbook.yaml;

import java.util.Collection;

/** Puts authors' own words into sentences. */
final class Words {

    /** Keeps a message within 80 characters. */
    private static final int LONGEST = 26;

    private Words() {}

    /** The words in quotation marks, on one line, cut when they are long. */
    static String quoted(String words) {
        String line = words.replace('\n', ' ').replace('\t', ' ').strip();
        char mark = line.indexOf('"') < 0 ? '"' : '\'';
        return mark + (line.length() > LONGEST ? cut(line).strip() + "…" : line) + mark;
    }

    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end);
    }

    /** The words with commas between them. */
    static String listed(Collection<String> words) {
        return String.join(", ", words);
    }

    /** The text as it must be typed to be read as one text. */
    static String asText(String text) {
        boolean needsSingle = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return needsSingle ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
    }

    /** "1 space", "2 spaces". */
    static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }
}
