package dev.diapason.playbook.markdown;

import dev.diapason.playbook.markdown.HeadingAttributes.Value;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.text.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads what stands in braces at the end of a heading. */
final class AttributeReader {

    private static final String REQUIRED = "required";
    private static final List<String> NAMES = List.of("level", "notes", "owner", "audience");
    private static final List<String> WORDS = List.of("level", "notes", "owner", "audience", REQUIRED);

    private final ParsedText text;
    private final boolean isBlock;
    private final SourceSpan line;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private @Nullable Value id;
    private boolean isRequired;

    private AttributeReader(ParsedText text, boolean isBlock, SourceSpan line) {
        this.text = text;
        this.isBlock = isBlock;
        this.line = line;
    }

    /** Reads the attributes of a block's heading. */
    static HeadingText ofBlock(Heading heading, ParsedText text) {
        return read(heading, text, true);
    }

    /** Reads the attributes of a heading inside a block, which may have an id only. */
    static HeadingText ofInnerHeading(Heading heading, ParsedText text) {
        return read(heading, text, false);
    }

    private static HeadingText read(Heading heading, ParsedText text, boolean isBlock) {
        HeadingText none = new HeadingText(HeadingAttributes.none(text.at(heading)), null, "");
        if (!(heading.getLastChild() instanceof Text last) || !last.getLiteral().endsWith("}")) {
            return none;
        }
        String words = last.getLiteral();
        int open = words.lastIndexOf('{');
        if (open > 0 && words.charAt(open - 1) != ' ' || last.getSourceSpans().isEmpty()) {
            return none;
        }
        SourceSpan line = last.getSourceSpans().get(last.getSourceSpans().size() - 1);
        int end = line.getInputIndex() + line.getLength();
        if (open < 0) {
            return malformed(heading, text, none);
        }
        String inner = words.substring(open + 1, words.length() - 1);
        int start = text.source().lastIndexOf('{' + inner + '}', end);
        boolean isEscaped = start < 0 || start > 0 && text.source().charAt(start - 1) == '\\';
        if (isEscaped || !isMeant(inner)) {
            return none;
        }
        AttributeReader reader = new AttributeReader(text, isBlock, line);
        reader.tokens(inner, start + 1);
        HeadingAttributes attributes = new HeadingAttributes(
                Optional.ofNullable(reader.id),
                reader.values,
                reader.isRequired,
                text.at(line, start, inner.length() + 2));
        return new HeadingText(attributes, last, words.substring(0, open).stripTrailing());
    }

    /** Braces that hold markup, such as an id with asterisks around it. */
    private static HeadingText malformed(Heading heading, ParsedText text, HeadingText none) {
        SourceSpan line = heading.getSourceSpans().get(heading.getSourceSpans().size() - 1);
        int start = text.source().indexOf("{#", line.getInputIndex());
        if (start >= 0 && start < line.getInputIndex() + line.getLength()) {
            text.report(Problem.of(
                            ProblemId.BAD_VALUE,
                            text.at(line, start, line.getInputIndex() + line.getLength() - start),
                            "what stands in braces behind this heading cannot be read")
                    .label("only plain words here")
                    .help("write it like {#id level=adaptable}, without *, _, ` or links"));
        }
        return none;
    }

    /** Whether braces are attributes and not words of the heading, as in "Say hello to {name}". */
    private static boolean isMeant(String inner) {
        for (String token : inner.trim().split("\\s+")) {
            if (token.startsWith("#")
                    || token.indexOf('=') > 0
                    || DidYouMean.among(List.of(REQUIRED), token).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void tokens(String inner, int offset) {
        int start = 0;
        while (start < inner.length()) {
            int end = start;
            while (end < inner.length() && !Character.isWhitespace(inner.charAt(end))) {
                end++;
            }
            if (end > start) {
                token(inner.substring(start, end), text.at(line, offset + start, end - start), offset + start);
            }
            start = end + 1;
        }
    }

    private void token(String token, Location at, int offset) {
        int equals = token.indexOf('=');
        if (token.startsWith("#")) {
            id(token.substring(1), text.at(line, offset + 1, token.length() - 1));
        } else if (!isBlock && WORDS.contains(equals < 0 ? token : token.substring(0, equals))) {
            report(
                    ProblemId.UNKNOWN_FIELD,
                    at,
                    Words.quoted(token) + " belongs to the heading of a block",
                    "remove it",
                    "move it to the heading with two # above, or remove it");
        } else if (token.equals(REQUIRED)) {
            isRequired = true;
        } else if (equals > 0 && NAMES.contains(token.substring(0, equals))) {
            String value = unquoted(token.substring(equals + 1));
            value(
                    token.substring(0, equals),
                    value,
                    at,
                    text.at(line, offset + equals + 1, token.length() - equals - 1));
        } else {
            unknown(token, equals, at);
        }
    }

    private void id(String written, Location at) {
        String proper = slug(written);
        if (id != null) {
            report(
                    ProblemId.BAD_VALUE,
                    at,
                    "a heading has one id, and " + Words.quoted(written) + " is the second",
                    "remove one of them",
                    "keep one word that starts with # between the braces");
        } else if (!written.isEmpty() && written.equals(proper)) {
            id = new Value(written, at);
        } else {
            report(
                    ProblemId.BAD_VALUE,
                    at,
                    Words.quoted(written) + " cannot be an id",
                    proper.isEmpty() ? "use a to z, 0 to 9 and -" : "write \"" + proper + "\"",
                    "an id has small letters without accents, digits and hyphens, as in {#form-of-address}");
        }
    }

    private static String slug(String written) {
        StringBuilder slug = new StringBuilder();
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (isPlain || slug.length() > 0) {
                slug.append(isPlain ? c : '-');
            }
        }
        return slug.toString();
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    private void value(String name, String value, Location at, Location valueAt) {
        if (value.isEmpty()) {
            report(
                    ProblemId.BAD_VALUE,
                    at,
                    Words.quoted(name) + " has no value here",
                    "write " + name + "=…",
                    "write the value behind the equals sign, without spaces, or remove " + name);
        } else if (values.putIfAbsent(name, new Value(value, valueAt)) != null) {
            report(
                    ProblemId.BAD_VALUE,
                    at,
                    Words.quoted(name) + " stands twice behind this heading",
                    "remove one of them",
                    "keep the one that holds");
        }
    }

    private void unknown(String token, int equals, Location at) {
        String name = equals > 0 ? token.substring(0, equals) : token;
        if (equals > 0 && name.equals(REQUIRED) || equals < 0 && NAMES.contains(name)) {
            report(
                    ProblemId.BAD_VALUE,
                    at,
                    Words.quoted(token) + " cannot be read",
                    equals > 0 ? "write \"required\" alone" : "write " + name + "=…",
                    "write it like {#id level=adaptable required}");
            return;
        }
        report(
                ProblemId.UNKNOWN_FIELD,
                at,
                "a heading knows no " + Words.quoted(name),
                DidYouMean.among(WORDS, name)
                        .map(word -> "did you mean \"" + word + "\"?")
                        .orElse("remove it"),
                "correct or remove it; possible are #id, level=, notes=, owner=, audience= and required");
    }

    private void report(ProblemId problem, Location at, String message, String label, String help) {
        text.report(Problem.of(problem, at, message).label(label).help(help));
    }
}
