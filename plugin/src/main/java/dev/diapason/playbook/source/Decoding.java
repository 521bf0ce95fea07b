package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text, strictly: UTF-8 or nothing. Drops a byte order mark and makes every line end in {@code \n}.
 *
 * <p>Whatever else the bytes are is named, with the place and the byte offset (from 0), so that an author can find the
 * letter that is stored in another way.
 */
final class Decoding {

    private static final int LONGEST_RUN = 4;

    private static final Charset WINDOWS =
            Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    private static final char REPLACEMENT = '\ufffd';

    private Decoding() {}

    /** Decodes one file; empty when it is not UTF-8, which is then reported. */
    static Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            problems.report(utf16(path));
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // The decoder puts the replacement character where bytes are wrong; only then is a second, strict look needed.
        int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrongByte(bytes, start);
        if (wrong >= 0) {
            problems.report(invalid(path, bytes, start, wrong));
            return Optional.empty();
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            problems.report(binary(path, text, zero));
            return Optional.empty();
        }
        return Optional.of(new SourceFile(path, normalised(text)));
    }

    private static String normalised(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte that is not UTF-8; -1 when an author really wrote the replacement character. */
    private static int firstWrongByte(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean isWrong = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        return isWrong ? in.position() : -1;
    }

    private static Problem utf16(String path) {
        return Problem.of(
                        ProblemId.BAD_ENCODING,
                        NameRules.place(path),
                        "\"" + NameRules.shown(name(path)) + "\" is saved as UTF-16, not as UTF-8")
                .note("its first bytes, at offset 0, are the mark of UTF-16")
                .help(saveAgain());
    }

    private static Problem binary(String path, String text, int zero) {
        if (zero < 2
                && text.chars().limit(40).filter(character -> character == 0).count() > 2) {
            return utf16(path);
        }
        int offset = text.substring(0, zero).getBytes(StandardCharsets.UTF_8).length;
        return Problem.of(
                        ProblemId.BAD_ENCODING,
                        new SourceFile(path, normalised(text.replace('\0', ' '))).at(units(text, zero), 1),
                        "\"" + NameRules.shown(name(path)) + "\" holds a zero byte, so it is not a text")
                .label("byte 00, at offset " + offset)
                .help("check that the file is what its name says, and save it again as UTF-8 text");
    }

    private static Problem invalid(String path, byte[] bytes, int start, int wrong) {
        String before = new String(bytes, start, wrong - start, StandardCharsets.UTF_8);
        String after = new String(bytes, wrong, bytes.length - wrong, WINDOWS).replace(REPLACEMENT, '?');
        // The rest is shown as the old Windows encoding has it, so that the author recognises the line.
        Location at = new SourceFile(path, normalised(before + after)).at(units(before, before.length()), 1);
        String place = ", at offset " + wrong;
        if (looksLikeWindows(before, after)) {
            return Problem.of(
                            ProblemId.BAD_ENCODING,
                            at,
                            "the character \"" + after.charAt(0) + "\" is not saved as UTF-8")
                    .label("byte " + hex(bytes, wrong, 1) + place)
                    .note("the file seems to be saved as Latin-1, which Windows also calls ANSI or 1252")
                    .help(saveAgain());
        }
        return Problem.of(ProblemId.BAD_ENCODING, at, "bytes \"" + hex(bytes, wrong, 2) + "\" are not UTF-8 text")
                .label("damaged character" + place)
                .note("such damage happens when a file is cut, or changed by a program that takes it for another kind")
                .help("write the damaged character again, and save the file as UTF-8");
    }

    /** Whether a single foreign byte stands where a letter, a quotation mark or a dash would. */
    private static boolean looksLikeWindows(String before, String after) {
        char read = after.charAt(0);
        boolean isPlausible =
                read > 0x7f && (Character.isLetter(read) || "“”„‘’‚–—…€«»°§©®™ \u00a0".indexOf(read) >= 0);
        int next = 1;
        while (next < after.length() && next < LONGEST_RUN && isAccented(after.charAt(next))) {
            next++; // as in the Portuguese ending "ção"
        }
        boolean isAlone = next == after.length()
                || (Character.isLetter(after.charAt(next)) && after.charAt(next) < 0x80)
                || " \r\n\t.,;:!?'\")-".indexOf(after.charAt(next)) >= 0;
        return isPlausible && isAlone && (before.isEmpty() || before.charAt(before.length() - 1) < 0x80);
    }

    private static boolean isAccented(char c) {
        return c > 0x7f && Character.isLetter(c);
    }

    /** How long a text is once its line endings are normalised. */
    private static int units(String text, int length) {
        return normalised(text.substring(0, length)).length();
    }

    private static String hex(byte[] bytes, int from, int count) {
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < Math.min(bytes.length, from + count); i++) {
            hex.append(i == from ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes[i]));
        }
        return hex.toString();
    }

    private static String saveAgain() {
        return "open the file in an editor and save it as UTF-8: \"Save as\", then Encoding";
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
