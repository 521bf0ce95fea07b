package dev.diapason.playbook.yaml;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;

/** Explains in plain words why a file cannot be read: first as a matter of brackets, then of words, then of lines. */
final class SyntaxMistakes {

    private SyntaxMistakes() {}

    static Mistake explain(Stumble stumble) {
        return BracketMistakes.explain(stumble)
                .or(() -> TextMistakes.explain(stumble))
                .or(() -> LayoutMistakes.explain(stumble))
                .orElseGet(() -> unexplained(stumble));
    }

    static Problem tooLarge(Location at, String message) {
        return Problem.of(ProblemId.TOO_LARGE, at, message)
                .help("split it up: long texts can stand in Markdown files, and every country in a file of its own");
    }

    static String longKey(int length) {
        return "this key has " + length + " characters; " + YamlReader.LONGEST_KEY + " is the most";
    }

    /** A word inside braces that has neither a colon nor a value. */
    static Problem lonelyKey(YamlSource source, OpenNode.OpenKey key) {
        int colon = key.name().indexOf(':');
        if (colon > 0) {
            return LayoutMistakes.noSpace(source, key.start() + colon).problem();
        }
        return Mistake.of(key.at(), Words.quoted(key.name()) + " stands alone between the braces")
                .label("a colon and a value are missing")
                .help("write a colon, a space and the value behind it; or, if the braces belong to a text, put the"
                        + " text in quotes")
                .problem();
    }

    /** A list item that was read as the end of the text above it. */
    static Problem shiftedItem(YamlSource source, int dash) {
        return Mistake.of(source.at(dash, 1), "this dash was read as part of the text above it")
                .label("not lined up with the list")
                .help("give every dash of a list the same number of spaces in front of it")
                .problem();
    }

    /** Lines with a dash, but without the space that makes them a list. */
    static Problem gluedDash(YamlSource source, int dash) {
        int end = source.lineEnd(dash);
        String word = Words.quoted(source.written().substring(dash, end));
        return Mistake.of(source.at(dash, 1), "a space is missing after the dash in " + word)
                .label("type a space behind it")
                .help("every item of a list starts with a dash and a space")
                .problem();
    }

    private static Mistake unexplained(Stumble stumble) {
        YamlSource source = stumble.source();
        int start = stumble.at() < source.written().length()
                ? stumble.at()
                : stumble.last().end();
        return Mistake.of(source.at(start, 0), "this place cannot be read")
                .label("something is wrong here or just before")
                .help("check the quotation marks, colons, brackets and the spaces at the start of this line and of"
                        + " the one above");
    }
}
