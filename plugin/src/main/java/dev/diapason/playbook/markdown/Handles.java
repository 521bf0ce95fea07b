package dev.diapason.playbook.markdown;

/**
 * Hashtags, accounts and telephone numbers in running text. Each is isolated (Unicode Standard Annex 9, 2.7; HTML, the {@code bdi}
 * element): else a number would run backwards inside Arabic, and the sign of a name would stand at its end. And each stays on
 * one line: between a sign and a Chinese, Japanese or Korean letter a browser would end the line.
 */
final class Handles {

    /** The widest that fits a line of a phone, in Latin letters; East Asian ones count twice. */
    private static final int WHOLE = 24;

    /** The fewest digits of a number that one can call. */
    private static final int DIGITS = 7;

    private Handles() {}

    /** Writes words, with the handles in them isolated. */
    static void write(String words, ProseBuilder to) {
        if (words.indexOf('#') < 0 && words.indexOf('@') < 0 && words.indexOf('+') < 0) {
            to.text(words);
            return;
        }
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            int end = end(words, i);
            if (end > i) {
                String handle = words.substring(i, end);
                to.text(words.substring(done, i));
                to.raw(width(handle) > WHOLE ? "<bdi>" : "<bdi class=\"dp-whole\">");
                to.text(handle).raw("</bdi>");
                done = end;
                i = end - 1;
            }
        }
        to.text(words.substring(done));
    }

    /** Behind the last character of a handle that starts here; the start itself, if none does. */
    private static int end(String words, int start) {
        char sign = words.charAt(start);
        boolean isSign = sign == '#' || sign == '@' || sign == '+';
        if (!isSign || start > 0 && isPartOfWord(words.charAt(start - 1))) {
            return start;
        }
        return switch (sign) {
            case '#' -> hashtag(words, start);
            case '@' -> account(words, start);
            default -> number(words, start);
        };
    }

    private static boolean isPartOfWord(char before) {
        return Character.isLetterOrDigit(before) || "#@+&/._-=?<[{".indexOf(before) >= 0;
    }

    /** Letters, marks, digits and underscores, but not digits alone: {@code #1} is a number. */
    private static int hashtag(String words, int start) {
        boolean hasLetter = false;
        int end = start + 1;
        while (end < words.length()) {
            int c = words.codePointAt(end);
            boolean isMark = (1 << Character.getType(c)
                            & (1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK))
                    != 0;
            if (!Character.isLetterOrDigit(c) && !isMark && c != '_') {
                break;
            }
            hasLetter |= Character.isLetter(c);
            end += Character.charCount(c);
        }
        return hasLetter ? end : start;
    }

    /** {@code @name} and {@code @name@site}. */
    private static int account(String words, int start) {
        int end = start + 1;
        while (end < words.length() && isAccountPart(words.charAt(end))) {
            end++;
        }
        while (end > start && !isAsciiWord(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isAccountPart(char c) {
        return isAsciiWord(c) || c == '.' || c == '-' || c == '@';
    }

    private static boolean isAsciiWord(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }

    /** A number with the code of its country (ITU-T E.123), however it is grouped. */
    private static int number(String words, int start) {
        int digits = 0;
        int end = start;
        for (int i = start + 1; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                end = i + 1;
            } else if (" ()-./\u00a0\u202f\u2011".indexOf(c) < 0) {
                break;
            }
        }
        return digits >= DIGITS ? end : start;
    }

    private static int width(String handle) {
        return handle.codePoints()
                .map(c -> EastAsian.isWide(c) || c >= 0xAC00 && c < 0xD7A4 ? 2 : 1)
                .sum();
    }
}
