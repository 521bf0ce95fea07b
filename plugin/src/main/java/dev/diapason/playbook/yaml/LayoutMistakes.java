package dev.diapason.playbook.yaml;

import java.util.List;
import java.util.Optional;

/** Explains lines that start in the wrong column, and keys that are not followed by a colon and a space. */
final class LayoutMistakes {

    private LayoutMistakes() {}

    static Optional<Mistake> explain(Stumble stumble) {
        if (stumble.character() == '\t' && stumble.says("cannot start any token")) {
            return Optional.of(tab(stumble));
        }
        if (stumble.says(Stumble.NO_COLON)) {
            return Optional.of(noColon(stumble, stumble.from()));
        }
        if (stumble.says("mapping values are not allowed here")) {
            int start = stumble.last().start();
            boolean isOwnLine =
                    start == stumble.source().indentEnd(stumble.source().lineOf(start));
            return Optional.of(isOwnLine ? noColon(stumble, start) : tooFarIn(stumble));
        }
        if (stumble.says("sequence entries are not allowed here")) {
            return Optional.of(listBehindKey(stumble));
        }
        if (stumble.says("found '<directive>'") || stumble.says("scanning a directive")) {
            return Optional.of(new Mistake(Documents.directive(stumble.source(), stumble.lineContent()), List.of()));
        }
        if (stumble.says("expected <block end>") || stumble.says("expected '<document start>'")) {
            return Optional.of(line(stumble));
        }
        return Optional.empty();
    }

    /** A colon with no space behind it. */
    static Mistake noSpace(YamlSource source, int colon) {
        int line = source.lineOf(colon);
        String words = source.line(line).strip();
        return Mistake.of(source.at(colon, 1), "a space is missing after the colon in " + Words.quoted(words))
                .label("type a space behind it")
                .help("after the colon of a key there is always a space");
    }

    private static Mistake tab(Stumble stumble) {
        YamlSource source = stumble.source();
        int end = source.skipBlanks(stumble.at());
        if (stumble.lineContent() < end) {
            return Mistake.of(source.at(stumble.at(), end - stumble.at()), "there is a tab where a space should be")
                    .label("type a space instead")
                    .help("delete the tab and type one space");
        }
        int others = 0;
        for (int line = source.lineOf(stumble.at()) + 1; line < source.lineCount(); line++) {
            others += source.line(line).startsWith("\t") ? 1 : 0;
        }
        Mistake mistake = Mistake.of(
                        source.at(stumble.at(), end - stumble.at()),
                        "this line is indented with a tab instead of spaces")
                .label("type spaces instead")
                .help("type two spaces for each tab; most editors can do that for the whole file at once");
        return others == 0 ? mistake : mistake.note(tabsBelow(others));
    }

    private static String tabsBelow(int lines) {
        return lines == 1
                ? "1 more line further down starts with a tab"
                : lines + " more lines further down start with a tab";
    }

    /** A line that should start with a key. */
    private static Mistake noColon(Stumble stumble, int start) {
        YamlSource source = stumble.source();
        int end = stumble.valueEnd(start);
        String words = stumble.words(start, end);
        int colon = words.indexOf(':');
        char behind = source.charAt(start + colon + 1);
        if (colon > YamlReader.LONGEST_KEY) {
            return new Mistake(
                    SyntaxMistakes.tooLarge(source.at(start, colon), SyntaxMistakes.longKey(colon)), List.of());
        }
        if (colon > 0 && behind != ' ' && Character.getType(behind) == Character.SPACE_SEPARATOR) {
            String key = Words.quoted(words.substring(0, colon + 1));
            return Mistake.of(source.at(start + colon + 1, 1), "the space after " + key + " is not an ordinary one")
                    .label("a no-break space")
                    .help("delete it and type an ordinary space");
        }
        if (colon > 0 && colon + 1 < words.length() && behind != ' ' && behind != '/') {
            return noSpace(source, start + colon);
        }
        if (words.startsWith("-")) {
            return new Mistake(SyntaxMistakes.gluedDash(source, start), List.of());
        }
        return Mistake.of(source.between(start, end), Words.quoted(words) + " is not followed by a colon")
                .label("neither a key nor part of a text")
                .help("if it is a key, write a colon, a space and its value behind it; "
                        + "if it goes on with the text above, give it more spaces in front than that text's key");
    }

    private static Mistake tooFarIn(Stumble stumble) {
        YamlSource source = stumble.source();
        int start = stumble.lineContent();
        int end = stumble.valueEnd(start);
        int above = source.indentEnd(source.lineOf(stumble.last().start()));
        int colon = source.written().indexOf(':', start);
        String word = Words.quoted(stumble.words(start, colon < 0 ? end : colon));
        String upper = Words.quoted(key(stumble.words(above, source.lineEnd(above))));
        return Mistake.of(source.between(start, colon < 0 ? end : colon), word + " is further in than " + upper)
                .label(upper + " already has a value")
                .help("start the line right under " + upper + ", with the same number of spaces in front; "
                        + "or, if it belongs to the text above, put that text in quotes");
    }

    private static String key(String line) {
        String words = line.startsWith("- ") ? line.substring(2).strip() : line;
        int colon = words.indexOf(':');
        return colon < 0 ? words : words.substring(0, colon);
    }

    private static Mistake listBehindKey(Stumble stumble) {
        int start = stumble.at();
        int end = Math.max(start + 1, stumble.valueEnd(start));
        return Mistake.of(stumble.between(start, end), "a list cannot start on the line of its key")
                .label("start it on the next line")
                .help("put each item that starts with a dash on a line of its own; or, if the dash belongs to a"
                        + " text, write "
                        + stumble.quotedExample(start, end));
    }

    /** A whole line that does not fit the lines above it. */
    private static Mistake line(Stumble stumble) {
        Met last = stumble.last();
        if (stumble.says("found '<scalar>'") && last.is(Met.Kind.BLOCK)) {
            return shallow(stumble);
        }
        if (stumble.isBehindLast() || stumble.character() == ':') {
            return noKey(stumble);
        }
        Optional<Mistake> cut = cutByComment(stumble);
        if (cut.isPresent()) {
            return cut.get();
        }
        if (stumble.says("found '-'")) {
            return Mistake.of(stumble.between(stumble.at(), stumble.at() + 1), "this dash starts a list among keys")
                    .label("the lines around it are keys")
                    .help("a list needs a key of its own, with nothing behind the colon, on the line above its first"
                            + " dash");
        }
        if (stumble.says("found '?'")) {
            int end = stumble.valueEnd(stumble.at());
            String word = Words.quoted(key(stumble.words(stumble.at(), end)));
            return Mistake.of(stumble.between(stumble.at(), end), word + " is a key among the items of a list")
                    .label("the lines around it start with a dash")
                    .help("type a dash and a space in front of it; or start it as far left as the key of the list");
        }
        boolean isBelowText = last.is(Met.Kind.QUOTED) || last.is(Met.Kind.CLOSED) || last.is(Met.Kind.PLAIN);
        boolean isFurtherIn = indent(stumble, stumble.at()) > indent(stumble, last.start());
        return isBelowText && isFurtherIn && stumble.says("mapping start") ? tooFarIn(stumble) : notLinedUp(stumble);
    }

    private static Mistake noKey(Stumble stumble) {
        int at = stumble.at();
        if (stumble.character() != ':') {
            int end = stumble.valueEnd(at);
            return Mistake.of(stumble.between(at, end), Words.quoted(stumble.words(at, end)) + " does not fit here")
                    .label("the value ends before this")
                    .help("put the whole text in quotes, or delete what follows the value");
        }
        if (stumble.lineContent() == at) {
            return Mistake.of(stumble.between(at, at + 1), "there is no key in front of this colon")
                    .label("a key is missing")
                    .help("write a key in front of the colon, or delete the line");
        }
        int start = stumble.lineContent();
        return Mistake.of(
                        stumble.between(start, at), Words.quoted(stumble.words(start, at)) + " cannot be read as a key")
                .label("only a part of it is in quotes")
                .help("put one pair of quotes around the whole key, or none");
    }

    /** A text over several lines that a {@code #} ended too early. */
    private static Optional<Mistake> cutByComment(Stumble stumble) {
        YamlSource source = stumble.source();
        int hash = source.skipBlanks(stumble.last().end());
        boolean isNext = source.lineOf(stumble.at()) == source.lineOf(hash) + 1;
        if (!stumble.last().is(Met.Kind.PLAIN)
                || source.charAt(hash) != '#'
                || !stumble.says("found '<scalar>'")
                || !isNext) {
            return Optional.empty();
        }
        return Optional.of(Mistake.of(
                        source.between(hash, source.lineEnd(hash)),
                        Words.quoted(stumble.words(hash, source.lineEnd(hash)))
                                + " is taken for a comment and cuts the text off")
                .label("the text ends before this")
                .help("put the whole text in quotes, or delete what follows #"));
    }

    private static Mistake shallow(Stumble stumble) {
        YamlSource source = stumble.source();
        int first = source.lineOf(stumble.last().start()) + 1;
        int missing = indent(stumble, source.lineStart(first)) - indent(stumble, stumble.at());
        return Mistake.of(
                        source.between(stumble.at(), source.lineEnd(stumble.at())),
                        "this line has fewer spaces in front than the text it belongs to")
                .label(missing > 0 ? "add " + Words.spaces(missing) : "add spaces")
                .help("give every line of the text at least as many spaces in front as its first line has");
    }

    private static Mistake notLinedUp(Stumble stumble) {
        YamlSource source = stumble.source();
        int start = stumble.at();
        int end = stumble.valueEnd(start);
        int line = source.lineOf(start) - 1;
        while (line > 0 && source.line(line).isBlank()) {
            line--;
        }
        int above = source.indentEnd(line) - source.lineStart(line);
        int here = indent(stumble, start);
        String words = stumble.words(start, end);
        String unit = words.startsWith("- ") ? words : key(words);
        String word = Words.quoted(unit);
        boolean isOneColumn = stumble.column() < 0 || stumble.column() == above;
        String neighbours = isOneColumn ? Words.spaces(above) : above + " or " + Words.spaces(stumble.column());
        return Mistake.of(source.at(start, unit.length()), word + " is not lined up with the lines above it")
                .label(Words.spaces(here) + " in front, where the lines above have " + neighbours)
                .help("lines that belong together have the same number of spaces in front");
    }

    /** How many characters stand in front of the first word on the line of an offset. */
    private static int indent(Stumble stumble, int offset) {
        YamlSource source = stumble.source();
        int line = source.lineOf(offset);
        return source.indentEnd(line) - source.lineStart(line);
    }
}
