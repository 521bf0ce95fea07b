package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether one file or folder name is safe everywhere it may go: on Windows, macOS and Linux, in Git, in an
 * address and on a console.
 *
 * <p>The names that Windows keeps for itself are those of Microsoft's "Naming Files, Paths, and Namespaces"; the names
 * that Git refuses are those of {@code git fsck} ({@code hasDotgit}).
 */
final class NameRules {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_PATH = 200;

    /** How a name may be written. */
    enum Form {
        /** Part of a section's id, and so of its address and of links. */
        ID("[a-z0-9][a-z0-9-]*", "allowed are small letters a to z, digits and hyphens; the first is no hyphen"),
        /** Any other name. */
        PLAIN("[A-Za-z0-9][A-Za-z0-9._-]*", "allowed are letters A to Z, digits, hyphens, dots and underscores");

        private final Pattern pattern;
        private final String allowed;

        Form(String pattern, String allowed) {
            this.pattern = Pattern.compile(pattern);
            this.allowed = allowed;
        }

        boolean fits(String name) {
            return pattern.matcher(name).matches();
        }

        String allowed() {
            return allowed;
        }
    }

    private static final Pattern DEVICE = Pattern.compile(
            "(?:con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\\..*)?");
    private static final Pattern GIT = Pattern.compile("(?:\\.git|git~[0-9]+)[. ]*");
    /** HFS+ drops these when it compares names, so ".g\u200cit" is ".git" there. */
    private static final Pattern IGNORED_BY_MACOS = Pattern.compile("[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]");

    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final int SHOWN = 30;

    private NameRules() {}

    /** Refuses a name that is unsafe anywhere or not written in a form; empty when it is good. */
    static Optional<Problem> refuse(String folder, String name, String suffix, Form form) {
        String stem = name.substring(0, name.length() - suffix.length());
        int length = folder.length() + name.length();
        boolean isFormed = form.fits(stem);
        if (isFormed && length <= LONGEST_PATH && flaw(name).isEmpty()) {
            return Optional.empty();
        }
        return refuseHostile(folder, name)
                .or(() -> refuseUnportable(folder, name))
                .or(() -> isFormed ? Optional.empty() : Optional.of(badForm(folder, name, suffix, form)))
                .or(() -> Optional.of(unsafe(
                                folder,
                                name,
                                "this path is " + length + " characters long; " + LONGEST_PATH + " are allowed")
                        .help("shorten the name of the file, or of the folders it lies in")));
    }

    /** Refuses a name that could lead out of its folder or change a repository; no file system gives such names. */
    static Optional<Problem> refuseHostile(String folder, String name) {
        String shown = shown(name);
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("/")) {
            return Optional.of(unsafe(folder, name, "the name \"" + shown + "\" leads out of its folder")
                    .help("remove this entry from the repository and commit again"));
        }
        String folded = IGNORED_BY_MACOS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        if (GIT.matcher(folded).matches()) {
            return Optional.of(unsafe(folder, name, "the name \"" + shown + "\" belongs to Git itself")
                    .help("remove it; a playbook's folders cannot hold a repository of their own"));
        }
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int character = name.codePointAt(at);
            if (FORBIDDEN.indexOf(character) >= 0 || isInvisible(character)) {
                String seen = isInvisible(character) ? codePoint(character) : "\"" + (char) character + "\"";
                return Optional.of(
                        unsafe(folder, name, "\"" + shown + "\" holds " + seen + ", which not every system can store")
                                .note("it is character " + (name.codePointCount(0, at) + 1) + " of the name")
                                .help(rename(name)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> refuseUnportable(String folder, String name) {
        String flaw = flaw(name);
        return flaw.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        unsafe(folder, name, "\"" + shown(name) + "\" " + flaw).help(rename(name)));
    }

    private static String flaw(String name) {
        if (isReserved(name)) {
            return "is a name that Windows keeps for itself";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "ends with a " + (name.endsWith(".") ? "dot" : "space") + ", which Windows drops";
        }
        if ("-._".indexOf(name.charAt(0)) >= 0) {
            return "starts with \"" + name.charAt(0) + "\", as names of another kind do";
        }
        return name.length() <= LONGEST_NAME
                ? ""
                : "has " + name.length() + " characters; " + LONGEST_NAME + " are allowed";
    }

    /** Whether Windows keeps a name for a device, whatever follows its first dot. */
    static boolean isReserved(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static Problem badForm(String folder, String name, String suffix, Form form) {
        String stem = name.substring(0, name.length() - suffix.length());
        String proposal = AsciiName.propose(stem, form);
        Problem problem = unsafe(folder, name, "the name \"" + shown(name) + "\" cannot stand in an address")
                .note(form.allowed());
        return proposal.isEmpty()
                ? problem.help("give it a name of letters a to z, and correct the links that lead to it")
                : problem.help("rename it to \"" + proposal + suffix + "\", and correct the links that lead to it");
    }

    /** An {@code unsafe-path} problem at a path. */
    static Problem unsafe(String folder, String name, String message) {
        return Problem.of(ProblemId.UNSAFE_PATH, place(folder + name), message);
    }

    private static String rename(String name) {
        String proposal = AsciiName.propose(name, Form.PLAIN);
        return proposal.isEmpty() || proposal.length() > LONGEST_NAME
                ? "give it another name: letters a to z, digits and hyphens"
                : "rename it, for instance to \"" + proposal + "\"";
    }

    /** The place of a file as a whole, safe to print. */
    static Location place(String path) {
        return SourceFile.missing(shownPath(path)).start();
    }

    /** A name as it may stand in a sentence: short, and with nothing invisible in it. */
    static String shown(String name) {
        String visible = visible(name);
        return visible.codePointCount(0, visible.length()) <= SHOWN
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, SHOWN - 1)) + "\u2026";
    }

    /** A path as it may stand in a note. */
    static String shownPath(String path) {
        String visible = visible(path);
        return visible.length() <= LONGEST_PATH ? visible : visible.substring(0, LONGEST_PATH) + "\u2026";
    }

    /** The same name for all names that some file system takes for one: without case, and composed (Unicode NFC). */
    static String folded(String name) {
        if (name.chars().allMatch(character -> character < 0x80)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        // Upper case first: it turns "ß" into "SS" and the dotless "ı" into "I".
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Spells out the characters of a name, to tell apart names that look alike. */
    static String spelled(String name) {
        StringBuilder spelled = new StringBuilder();
        name.codePoints()
                .filter(character -> character > 0x7e)
                .forEach(character -> spelled.append(' ').append(codePoint(character)));
        return spelled.toString().strip();
    }

    private static String visible(String name) {
        if (name.codePoints().noneMatch(NameRules::isInvisible)) {
            return name;
        }
        StringBuilder visible = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (isInvisible(character)) {
                visible.append('[').append(codePoint(character)).append(']');
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
