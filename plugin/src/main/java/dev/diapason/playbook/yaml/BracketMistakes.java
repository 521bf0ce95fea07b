package dev.diapason.playbook.yaml;

import java.util.List;
import java.util.Optional;

/** Explains brackets and braces that do not close, close something else, or were not meant as such. */
final class BracketMistakes {

    private BracketMistakes() {}

    static Optional<Mistake> explain(Stumble stumble) {
        if (stumble.complaint().isEmpty() && "[{*?-".indexOf(stumble.character()) >= 0) {
            return Optional.of(key(stumble));
        }
        if (stumble.says("parsing a flow ") && stumble.says("expected ',' or")) {
            return inBrackets(stumble);
        }
        if (stumble.says("parsing a flow node") && stumble.isInline()) {
            return Optional.of(insteadOfItem(stumble));
        }
        if (stumble.says("expected <block end>")) {
            return afterBracket(stumble);
        }
        return Optional.empty();
    }

    /** A list, a group or a reference where a key should be: nearly always a text that lacks quotes. */
    private static Mistake key(Stumble stumble) {
        int start = stumble.at();
        if (stumble.character() == '*') {
            int end = stumble.valueEnd(start);
            int colon = stumble.words(start, end).indexOf(" :");
            return new Mistake(Anchors.alias(stumble.source(), start, colon < 0 ? end : start + colon), List.of());
        }
        int outer = stumble.last().is(Met.Kind.OPENED) ? stumble.last().start() : start;
        char bracket = stumble.source().charAt(outer);
        boolean isText = bracket == '{' && stumble.source().charAt(outer + 1) == '{';
        int end = stumble.source().lineEnd(outer);
        return isText
                ? Mistake.of(stumble.between(outer, end), "a text cannot start with \"{\" unless it is in quotes")
                        .label("put it in quotes")
                        .help("write "
                                + new Stumble(stumble.source(), "", outer, -1, Met.NONE, -1, -1)
                                        .quotedExample(outer, end))
                : Mistake.of(
                                stumble.between(start, start + 1),
                                "a key cannot start with \"" + stumble.character() + "\" unless it is in quotes")
                        .label("put the key in quotes")
                        .help("put the key in double quotes, up to the colon");
    }

    /** Something that cannot be an item of a list, nor the value of a key in braces. */
    private static Mistake insteadOfItem(Stumble stumble) {
        int at = stumble.at();
        if (!isClosed(stumble.source(), stumble.bracket(), at)) {
            return unclosed(stumble, stumble.bracket());
        }
        if (stumble.character() == ',') {
            return Mistake.of(stumble.between(at, at + 1), "there is nothing in front of this comma")
                    .label("delete it")
                    .help("delete one of the two commas, or write what is missing between them");
        }
        return "]}".indexOf(stumble.character()) >= 0
                ? wrongClosing(stumble, stumble.bracket())
                : TextMistakes.badStart(stumble, at);
    }

    private static Mistake wrongClosing(Stumble stumble, int start) {
        char opening = stumble.source().charAt(start);
        char closing = closing(opening);
        String message =
                "\"" + opening + "\" is closed with \"" + stumble.character() + "\" instead of \"" + closing + "\"";
        return Mistake.of(stumble.between(stumble.at(), stumble.at() + 1), message)
                .label("type " + closing + " here")
                .help("a list stands between [ and ], a group of keys between { and }")
                .related(stumble.between(start, start + 1));
    }

    private static Optional<Mistake> inBrackets(Stumble stumble) {
        YamlSource source = stumble.source();
        int start = stumble.from();
        if ("]}".indexOf(stumble.character()) >= 0) {
            return Optional.of(wrongClosing(stumble, start));
        }
        if (!isClosed(source, start, stumble.at())) {
            return Optional.of(unclosed(stumble, start));
        }
        boolean isColon = stumble.character() == ':';
        Met last = stumble.last();
        boolean isColonInText = isColon && last.is(Met.Kind.PLAIN) && source.isSameLine(last.start(), stumble.at());
        boolean isQuoteInText = last.is(Met.Kind.QUOTED) && last.end() == stumble.at();
        if (isColonInText || isQuoteInText) {
            return Optional.empty();
        }
        int word = isColon ? stumble.lineContent() : stumble.at();
        int end = Math.max(word + 1, stumble.valueEnd(word));
        return Optional.of(Mistake.of(
                        stumble.between(word, end),
                        "a comma is missing before " + Words.quoted(stumble.words(word, end)))
                .label("a comma belongs before this")
                .help("between [ and ], or { and }, there is a comma after every item but the last"));
    }

    private static Mistake unclosed(Stumble stumble, int start) {
        YamlSource source = stumble.source();
        char opening = source.charAt(start);
        char closing = closing(opening);
        int hash = hashBehind(source, start);
        if (hash >= 0) {
            return Mistake.of(
                            source.between(hash, source.lineEnd(hash)),
                            "\"#\" starts a comment, so the \"" + closing + "\" behind it is lost")
                    .label("left out from here to the end of the line")
                    .help("write hashtags without \"#\", or put each text that has one in quotes: \"#One\"");
        }
        return Mistake.of(source.at(start, 1), "the bracket \"" + opening + "\" is never closed")
                .label("opened here")
                .help("type " + closing + " where the list ends; if \"" + opening
                        + "\" belongs to a text, put the text in quotes");
    }

    /** Something on the line of a closing bracket, behind it. */
    private static Optional<Mistake> afterBracket(Stumble stumble) {
        boolean isBracket = stumble.says("found ']'") || stumble.says("found '}'");
        int at = stumble.at();
        if (isBracket) {
            return Optional.of(
                    Mistake.of(stumble.between(at, at + 1), "this \"" + stumble.character() + "\" closes nothing")
                            .label("delete it")
                            .help("delete it; or, if it belongs to a text, put the whole text in quotes"));
        }
        Met last = stumble.last();
        if (!last.is(Met.Kind.CLOSED) || !stumble.isBehindLast()) {
            return Optional.empty();
        }
        int end = stumble.valueEnd(at);
        return Optional.of(Mistake.of(
                        stumble.between(at, end),
                        Words.quoted(stumble.words(at, end)) + " stands behind the closing \""
                                + stumble.source().charAt(last.end() - 1) + "\"")
                .label("does not belong to the list")
                .help("delete it; or, if all of this is one text, put it in quotes: "
                        + stumble.quotedExample(last.start(), end)));
    }

    /** Whether a bracket is closed behind a place; quotes and comments are heeded, mistakes in them are not. */
    private static boolean isClosed(YamlSource source, int start, int place) {
        int depth = 0;
        char quote = 0;
        for (int at = start; at < source.written().length(); at++) {
            char c = source.charAt(at);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if ((c == '"' || c == '\'') && " [{,:".indexOf(source.charAt(at - 1)) >= 0) {
                quote = c;
            } else if (c == '#' && isComment(source, at)) {
                at = source.lineEnd(at);
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
            if (depth == 0) {
                return at >= place;
            }
        }
        return false;
    }

    private static char closing(char opening) {
        return opening == '[' ? ']' : '}';
    }

    private static int hashBehind(YamlSource source, int start) {
        int end = source.lineEnd(start);
        for (int at = start; at < end; at++) {
            if (source.charAt(at) == '#' && isComment(source, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isComment(YamlSource source, int hash) {
        return " \t\n[{,".indexOf(source.charAt(hash - 1)) >= 0;
    }
}
