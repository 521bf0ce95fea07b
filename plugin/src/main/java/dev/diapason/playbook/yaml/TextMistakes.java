package dev.diapason.playbook.yaml;

import dev.diapason.playbook.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains words that need quotes, and quotes that do not fit their words. */
final class TextMistakes {

    private TextMistakes() {}

    static Optional<Mistake> explain(Stumble stumble) {
        if (stumble.says("cannot start any token") && stumble.character() != '\t') {
            return Optional.of(badStart(stumble, stumble.at()));
        }
        if (stumble.says("scanning an alias") || stumble.says("scanning an anchor")) {
            return Optional.of(badStart(stumble, stumble.from()));
        }
        if (stumble.says("scanning a tag")) {
            return Optional.of(new Mistake(Anchors.tag(stumble.source(), stumble.from()), List.of()));
        }
        boolean isUnreadableType = stumble.complaint().isEmpty() && stumble.character() == '!';
        if (isUnreadableType || stumble.says("undefined tag handle")) {
            return Optional.of(new Mistake(Anchors.tag(stumble.source(), stumble.at()), List.of()));
        }
        boolean isNoValue = stumble.says("expected the node content") && !stumble.isInline();
        if (isNoValue || stumble.says("mapping keys are not allowed here")) {
            return Optional.of(badStart(stumble, stumble.at()));
        }
        if (stumble.says("scanning a block scalar")) {
            return Optional.of(block(stumble));
        }
        if (stumble.says("scanning a quoted scalar") && stumble.says("unexpected")) {
            return Optional.of(openQuote(stumble, stumble.from()));
        }
        if (stumble.says("scanning a double-quoted scalar")) {
            return Optional.of(escape(stumble));
        }
        return afterQuote(stumble).or(() -> colon(stumble));
    }

    /** A text that starts with a character that means something else in YAML. */
    static Mistake badStart(Stumble stumble, int start) {
        int end = Math.max(start + 1, stumble.valueEnd(start));
        boolean isValue = stumble.isInline()
                || start != stumble.lineContent()
                || stumble.last().is(Met.Kind.KEY);
        Mistake mistake = Mistake.of(
                        stumble.between(start, end),
                        "a text cannot start with \"" + stumble.source().charAt(start) + "\" unless it is in quotes")
                .label("put it in quotes")
                .mend(isValue ? List.of(start) : List.of());
        String key = stumble.example(start, "");
        if (stumble.source().charAt(start) == '@' && key.strip().equals("handle:")) {
            return mistake.help("handles are written without \"@\": " + key + stumble.words(start + 1, end));
        }
        return mistake.help("write " + stumble.quotedExample(start, end));
    }

    private static Mistake block(Stumble stumble) {
        int start = stumble.from();
        char mark = stumble.source().charAt(start);
        if (mark != '|' && mark != '>') {
            return Mistake.of(
                            stumble.between(stumble.lineContent(), stumble.valueEnd(stumble.lineContent())),
                            "an empty line above this text has too many spaces")
                    .label("the text starts here")
                    .help("delete all spaces from the empty line above; then give every line the same spaces in front");
        }
        int end = stumble.valueEnd(start);
        return Mistake.of(
                        stumble.between(start, end), "a text cannot start with \"" + mark + "\" unless it is in quotes")
                .label("put it in quotes")
                .help("write " + stumble.quotedExample(start, end) + "; a long text starts on the line below \"" + mark
                        + "\", indented");
    }

    private static Mistake openQuote(Stumble stumble, int start) {
        char mark = stumble.source().charAt(start);
        String words = stumble.words(start + 1, stumble.source().lineEnd(start));
        String word = Words.quoted(words.isBlank() ? "…" : words);
        return Mistake.of(stumble.between(start, start + 1), "the quotation mark before " + word + " is never closed")
                .label("opened here")
                .help("type " + mark + " at the end of the text as well"
                        + (mark == '"'
                                ? "; a \" inside the text is written \\\""
                                : "; a ' inside the text is written ''"));
    }

    private static Mistake escape(Stumble stumble) {
        int start = stumble.source().written().lastIndexOf('\\', stumble.at());
        boolean isCode = "xuU".indexOf(stumble.source().charAt(start + 1)) >= 0;
        int end = Math.min(start + 2, stumble.source().written().length());
        while (isCode && Character.isLetterOrDigit(stumble.source().charAt(end))) {
            end++;
        }
        String word = Words.quoted(stumble.words(start, end));
        int textEnd = stumble.source().written().indexOf('"', stumble.from() + 1);
        int lineEnd = stumble.source().lineEnd(start);
        String inside = stumble.words(stumble.from() + 1, textEnd < 0 || textEnd > lineEnd ? lineEnd : textEnd);
        return Mistake.of(
                        stumble.between(start, end),
                        word + (isCode ? " is not the code of a character" : " means nothing inside double quotes"))
                .label("a backslash is special here")
                .help("use single quotes, where a backslash is just a backslash: "
                        + stumble.example(stumble.from(), "'" + inside.replace("'", "''") + "'"));
    }

    /** Words behind a closing quotation mark, on the same line: one mark too many, or one too few further up. */
    private static Optional<Mistake> afterQuote(Stumble stumble) {
        Met last = stumble.last();
        boolean isText = stumble.says("found '<scalar>'") || stumble.says("got <scalar>") || stumble.says("found ','");
        boolean isNext = stumble.isInline() ? last.end() == stumble.at() : stumble.isBehindLast();
        if (!last.is(Met.Kind.QUOTED) || !isText || !isNext) {
            return Optional.empty();
        }
        if (!stumble.source().isSameLine(last.start(), last.end())) {
            return Optional.of(openQuote(stumble, last.start()));
        }
        int end = stumble.valueEnd(stumble.at());
        Mistake mistake = Mistake.of(
                        stumble.between(stumble.at(), end),
                        Words.quoted(stumble.words(stumble.at(), end)) + " stands outside the quotation marks")
                .label("the quoted text ends before this");
        if (stumble.isInline()) {
            return Optional.of(mistake.help("every text needs one quotation mark at its start and one at its end"));
        }
        if (stumble.says("found ','")) {
            return Optional.of(mistake.help("several texts need square brackets: "
                    + stumble.example(last.start(), "[" + stumble.words(last.start(), end) + "]")));
        }
        return Optional.of(mistake.help("put one pair of quotes around the whole text: "
                + stumble.example(last.start(), Words.asText(unquoted(stumble.words(last.start(), end))))));
    }

    /** A colon and a space inside a text that has no quotes. */
    private static Optional<Mistake> colon(Stumble stumble) {
        boolean isColon = stumble.says("mapping values are not allowed here") || stumble.says("but got :");
        if (!isColon || !stumble.isBehindLast()) {
            return Optional.empty();
        }
        Met last = stumble.last();
        if (!last.is(Met.Kind.PLAIN)) {
            return last.is(Met.Kind.KEY) ? Optional.of(badStart(stumble, stumble.at())) : Optional.empty();
        }
        if (!stumble.source().isSameLine(last.start(), stumble.at())) {
            return Optional.empty();
        }
        if (last.start() == stumble.lineContent() && stumble.at() - last.start() > YamlReader.LONGEST_KEY) {
            Location place = stumble.between(last.start(), stumble.at());
            String message = SyntaxMistakes.longKey(place.length());
            return Optional.of(new Mistake(SyntaxMistakes.tooLarge(place, message), List.of()));
        }
        int end = stumble.valueEnd(last.start());
        String words = stumble.words(last.start(), end);
        if (stumble.at() + 1 == end) {
            return Optional.of(Mistake.of(
                            stumble.between(stumble.at(), end),
                            "there is a second key on this line: " + Words.quoted(words))
                    .label("a line can have one key only")
                    .help("put " + Words.quoted(words)
                            + " on the next line, two spaces further in; or in quotes, if it is a text"));
        }
        return Optional.of(Mistake.of(
                        stumble.between(stumble.at(), stumble.at() + 1),
                        "the text " + Words.quoted(words) + " needs quotes because of its colon")
                .label("taken for the end of a key")
                .help("put the whole text in quotes: " + stumble.quotedExample(last.start(), end))
                .mend(colons(stumble, stumble.at(), end)));
    }

    private static List<Integer> colons(Stumble stumble, int start, int end) {
        List<Integer> found = new ArrayList<>();
        for (int at = start; at < end; at++) {
            boolean isEnd =
                    at + 1 >= end || Character.isWhitespace(stumble.source().charAt(at + 1));
            if (stumble.source().charAt(at) == ':' && (isEnd || at == start)) {
                found.add(at);
            }
        }
        return found;
    }

    private static String unquoted(String text) {
        char first = text.charAt(0);
        boolean isPair = text.length() > 1 && text.charAt(text.length() - 1) == first;
        return isPair ? text.substring(1, text.length() - 1) : text;
    }
}
