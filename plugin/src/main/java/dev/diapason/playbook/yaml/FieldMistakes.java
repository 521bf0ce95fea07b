package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for values that are not what their key asks for. */
final class FieldMistakes {

    private static final Set<String> LIKE_TRUE = Set.of("true", "yes", "y", "on", "1");
    private static final Set<String> LIKE_FALSE = Set.of("false", "no", "n", "off", "0");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private FieldMistakes() {}

    static Problem missing(String key, Location at) {
        return Problem.of(ProblemId.MISSING_FIELD, at, "the key " + Words.quoted(key) + " is missing")
                .label("add " + Words.quoted(key) + " here")
                .help("add a line that starts with \"" + key + ":\" to " + at.path());
    }

    static Problem empty(String key, Location at) {
        return Problem.of(ProblemId.NOT_TEXT, at, Words.quoted(key) + " is empty")
                .label("a text belongs here")
                .help("write a text behind \"" + key + ":\" in " + at.path());
    }

    static Problem unknown(YamlEntry entry, String owner, Set<String> known) {
        String word = Words.quoted(entry.key());
        Optional<String> meant = DidYouMean.among(known, entry.key());
        Problem problem = Problem.of(ProblemId.UNKNOWN_FIELD, entry.keyAt(), "no key is called " + word)
                .label(meant.map(key -> "did you mean \"" + key + "\"?").orElse("not known here"));
        if (entry.key().codePoints().anyMatch(FieldMistakes::isInvisible)) {
            problem = problem.note("there is an invisible character in this key: type the key anew");
        }
        return problem.note("the keys of " + owner + " are: " + Words.listed(known))
                .help("correct the spelling in " + entry.keyAt().path() + ", or delete " + word
                        + " and what belongs to it");
    }

    /** A list, keys or nothing where one text is wanted. */
    static Problem notText(String key, YamlNode node, Location place) {
        if (node instanceof YamlNothing nothing) {
            return nothing.comment()
                    .filter(YamlComment::isMeantAsText)
                    .map(comment -> onlyComment(key, comment))
                    .orElseGet(() -> Problem.of(ProblemId.NOT_TEXT, place, Words.quoted(key) + " has no value")
                            .label("nothing stands behind this")
                            .help("write the value behind it in " + place.path() + ", or delete the line"));
        }
        boolean isList = node instanceof YamlList;
        return Problem.of(
                        ProblemId.NOT_TEXT,
                        node.at(),
                        Words.quoted(key) + " must be one text, not " + (isList ? "a list" : "a group of keys"))
                .label("one text belongs here")
                .help("write one text behind \"" + key + ":\" in " + place.path()
                        + (isList ? "" : "; a text that starts with { needs quotes"));
    }

    /** {@code hashtag: #OneVoice} */
    static Problem onlyComment(String key, YamlComment comment) {
        String word = Words.asText(comment.text().replace("#", ""));
        boolean isColour = comment.text().matches("#(?:[0-9a-fA-F]{3}){1,2}");
        return Problem.of(ProblemId.NOT_TEXT, comment.at(), Words.quoted(key) + " is empty, because # starts a comment")
                .label("not read; put it in quotes")
                .help("write " + key + ": " + Words.asText(comment.text())
                        + (isColour ? "" : "; a hashtag of the playbook has no sign: " + word));
    }

    static Problem notBool(String key, YamlText written) {
        String word = written.text().strip().toLowerCase(Locale.ROOT);
        String cure = LIKE_TRUE.contains(word) ? "true" : LIKE_FALSE.contains(word) ? "false" : "";
        return bad(written, Words.quoted(key) + " must be true or false, not " + shown(written))
                .label(cure.isEmpty() ? "write true or false" : "write " + cure)
                .note("only the words true and false are understood, in small letters and without quotes")
                .help("write " + key + ": " + (cure.isEmpty() ? "true, or " + key + ": false" : cure) + " in "
                        + written.at().path());
    }

    static Problem notDate(String key, YamlText written) {
        Matcher day = DAY_FIRST.matcher(written.text());
        String cure = day.matches()
                ? day.group(3) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1))
                : "2027-06-30";
        return bad(written, Words.quoted(key) + " must be a date such as 2027-06-30")
                .label(day.matches() ? "write " + cure : "not a date")
                .help("write the year, the month and the day with hyphens: " + key + ": " + cure);
    }

    static Problem noSuchDay(String key, YamlText written) {
        return bad(written, shown(written) + " is not a day of the calendar")
                .label("no such day")
                .help("correct the date behind \"" + key + ":\" in "
                        + written.at().path() + ": year, month, day");
    }

    static Problem notInteger(String key, YamlText written) {
        return bad(written, Words.quoted(key) + " must be a whole number, not " + shown(written))
                .label("write digits only")
                .help("write a number without quotes, point or comma, such as " + key + ": 20");
    }

    static Problem notAllowed(String key, YamlText written, Collection<String> allowed) {
        return bad(written, Words.quoted(key) + " cannot be " + shown(written))
                .label(DidYouMean.among(allowed, written.text())
                        .map(word -> "did you mean \"" + word + "\"?")
                        .orElse("not one of the words for this"))
                .note("it can be: " + Words.listed(allowed))
                .help("write one of these words behind \"" + key + ":\" in "
                        + written.at().path());
    }

    static Problem notMap(String key, YamlNode node) {
        boolean lacksSpace = node instanceof YamlText text && text.text().matches("[\\w.-]+:\\S.*");
        return bad(
                        node,
                        Words.quoted(key) + " needs keys of its own, not "
                                + (node instanceof YamlList ? "a list" : "one text"))
                .label(lacksSpace ? "a space is missing after the colon" : "keys belong here")
                .help("write each key with its value on a line of its own below \"" + key
                        + ":\", two spaces further in");
    }

    static Problem noKeysInFile(Location at) {
        return Problem.of(ProblemId.YAML_SYNTAX, at, "this file must hold keys, not a list")
                .label("a list starts here")
                .help("start each line of " + at.path() + " with a key, a colon and a space");
    }

    private static Problem bad(YamlNode node, String message) {
        return Problem.of(ProblemId.BAD_VALUE, node.at(), message);
    }

    private static String shown(YamlText written) {
        String text = Words.quoted(written.text());
        return written.isQuoted() ? text + " in quotes" : text;
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint != ' ' && (type == Character.FORMAT || type == Character.SPACE_SEPARATOR);
    }
}
