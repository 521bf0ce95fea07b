package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.Excerpt;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the characters that let a text read as something else than it is: control characters, noncharacters, hidden tags,
 * and changes of writing direction that are never ended (Unicode Technical Report 36, 2.11; the "Trojan Source" attacks).
 *
 * <p>What scripts and emoji need passes: U+200C and U+200D, the marks U+200E and U+200F, changes of direction that end on the
 * same line, the tags inside the flags of England, Scotland and Wales, and U+200B where a script wants it. Characters written
 * as a numeric reference such as <code>&amp;#8238;</code> count like the characters themselves, because Markdown decodes them.
 */
public final class UnsafeText {

    /** More than these are no slip of the hand but another kind of file. */
    private static final int MOST_REPORTED = 20;

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int POP_EMBEDDING = 0x202C;
    private static final int POP_ISOLATE = 0x2069;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;

    /** The only flags made with tags that Unicode recommends for interchange (emoji-sequences.txt). */
    private static final List<String> TAGGED_FLAGS = List.of("gbeng", "gbsct", "gbwls");

    private final Excerpt text;
    private final String source;
    private final Problems problems;
    private int reported;
    private int line;
    private int lineStart;
    private int[] open = {};
    private int depth;

    private UnsafeText(Excerpt text, Problems problems) {
        this.text = text;
        this.source = text.text();
        this.problems = problems;
    }

    /** Reports the unsafe characters of a text, each at its place, at most 20 of them. */
    public static void check(Excerpt text, Problems problems) {
        new UnsafeText(text, problems).scan();
    }

    private void scan() {
        char[] chars = source.toCharArray(); // read several times faster than charAt before the JIT compiler has run
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < 0x7F && c != '&' || c >= 0xA0 && c < ZERO_WIDTH_SPACE || c > 0x206F && c < 0xD800) {
                continue; // nearly every character of nearly every text
            }
            if (c == '\n') {
                endLine();
                line++;
                lineStart = i + 1;
            } else if (c == '&') {
                reference(i);
            } else if (c != '\t' && c != '\r') {
                int codePoint = source.codePointAt(i);
                int size = Character.charCount(codePoint);
                judge(codePoint, i, size);
                i += codePoint == BLACK_FLAG ? size + tags(i + size) - 1 : size - 1;
            }
            if (reported >= MOST_REPORTED) {
                return;
            }
        }
        endLine();
    }

    /** A numeric character reference, as CommonMark 6.2 reads it. */
    private void reference(int start) {
        if (!source.startsWith("&#", start)) {
            return;
        }
        int at = start + 2;
        int radix = 10;
        if (at < source.length() && (source.charAt(at) | 0x20) == 'x') {
            radix = 16;
            at++;
        }
        int codePoint = 0;
        int first = at;
        for (int digit; at < source.length() && (digit = Character.digit(source.charAt(at), radix)) >= 0; at++) {
            codePoint = codePoint * radix + digit;
            if (at - first >= 7) {
                return;
            }
        }
        boolean isReference = at > first && at < source.length() && source.charAt(at) == ';';
        if (isReference && codePoint != '\t' && codePoint != '\n' && codePoint != '\r') {
            judge(codePoint, start, at + 1 - start);
        }
    }

    private void judge(int codePoint, int at, int length) {
        if (codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= POP_ISOLATE) {
            direction(codePoint, at, length);
        } else if (codePoint == ZERO_WIDTH_SPACE) {
            if (isInsideWord(at, length)) {
                report(at, length, "the invisible character U+200B splits a word");
            }
        } else if (codePoint == 0xFFFD) {
            report(at, length, "the character U+FFFD stands for one that was lost");
        } else if (codePoint >= 0xE0000 && codePoint <= CANCEL_TAG) {
            report(at, length, "the tag character " + name(codePoint) + " hides text from readers");
        } else if (isForbidden(codePoint)) {
            report(at, length, "the invisible character " + name(codePoint) + " cannot stand in a text");
        }
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint < ' '
                || codePoint >= 0x7F && codePoint <= 0x9F
                || codePoint >= 0x206A && codePoint <= 0x206F
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
                || codePoint == 0xFEFF
                || codePoint >= 0xFFF9 && codePoint <= 0xFFFB
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint > Character.MAX_CODE_POINT;
    }

    private void direction(int codePoint, int at, int length) {
        if (codePoint != POP_EMBEDDING && codePoint != POP_ISOLATE) {
            open = depth + 2 > open.length ? Arrays.copyOf(open, depth + 8) : open;
            open[depth++] = at;
            open[depth++] = codePoint;
        } else if (depth > 0 && closer(open[depth - 1]) == codePoint) {
            depth -= 2;
        } else {
            report(at, length, name(codePoint) + " ends a change of direction that never began");
        }
    }

    private static int closer(int opener) {
        return opener >= 0x2066 ? POP_ISOLATE : POP_EMBEDDING;
    }

    private void endLine() {
        for (int i = 0; i < depth; i += 2) {
            report(open[i], 1, "the writing direction changes at " + name(open[i + 1]) + " and never changes back");
        }
        depth = 0;
    }

    /** U+200B marks where a line may break in scripts without spaces; between letters of others it only hides. */
    private boolean isInsideWord(int at, int length) {
        return at > 0
                && at + length < source.length()
                && isSpacedLetter(source.charAt(at - 1))
                && isSpacedLetter(source.charAt(at + length));
    }

    /** Latin, Greek, Cyrillic and Armenian letters, and digits. */
    private static boolean isSpacedLetter(char c) {
        return c < 0x0590 && Character.isLetterOrDigit(c);
    }

    /** The length of the tags of a known flag, from just behind the black flag; 0 when there are none. */
    private int tags(int start) {
        StringBuilder letters = new StringBuilder();
        int at = start;
        while (at < source.length() && letters.length() < 6) {
            int codePoint = source.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == CANCEL_TAG) {
                return TAGGED_FLAGS.contains(letters.toString()) ? at - start : 0;
            }
            letters.append((char) (codePoint - 0xE0000));
        }
        return 0;
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private void report(int at, int length, String message) {
        if (reported++ < MOST_REPORTED) {
            problems.report(Problem.of(ProblemId.UNSAFE_TEXT, text.at(line, at - lineStart, length), message)
                    .label("delete it")
                    .help("delete the invisible character at column "
                            + text.at(line, at - lineStart, 0).column()
                            + "; such characters often come along with copied text"));
        }
    }
}
