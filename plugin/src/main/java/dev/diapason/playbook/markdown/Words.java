package dev.diapason.playbook.markdown;

/** Puts authors' own words into sentences. */
final class Words {

    /** Keeps a message within 80 characters. */
    private static final int LONGEST = 26;

    private Words() {}

    /** The words in double quotation marks, on one line, cut when they are long. */
    static String quoted(String words) {
        String line = words.replace('\n', ' ').strip();
        return '"' + (line.length() > LONGEST ? cut(line) + "…" : line) + '"';
    }

    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end).strip();
    }
}
