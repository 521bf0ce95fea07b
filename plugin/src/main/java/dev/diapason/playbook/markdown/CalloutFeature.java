package dev.diapason.playbook.markdown;

import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Block quotes that start with {@code [!NOTE]} and the like; a {@code [!DO]} next to a {@code [!DONT]} is a pair. */
final class CalloutFeature implements MarkdownFeature {

    private enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        LEGAL,
        DO,
        DONT;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isPairedWith(@Nullable Kind other) {
            return this == DO && other == DONT || this == DONT && other == DO;
        }

        private static @Nullable Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(word)) {
                    return kind;
                }
            }
            return null;
        }
    }

    @Override
    public List<Class<? extends Node>> nodes() {
        return List.of(BlockQuote.class);
    }

    @Override
    public boolean write(Node node, ProseBuilder to) {
        String marker = marker(node);
        if (marker.isEmpty()) {
            return false;
        }
        Kind kind = Kind.of(marker);
        if (kind == null) {
            unknown(node, marker, to);
            return false;
        }
        Node next = node.getNext();
        Kind nextKind = next instanceof BlockQuote ? Kind.of(marker(next)) : null;
        if (next != null && nextKind != null && kind.isPairedWith(nextKind)) {
            to.raw("<div class=\"dp-pair\">\n");
            one(node, kind, to);
            one(next, nextKind, to);
            to.raw("</div>\n");
            to.skip(next);
        } else {
            one(node, kind, to);
        }
        return true;
    }

    /** The word between {@code [!} and {@code ]} at a quote's start, or nothing. */
    private static String marker(Node quote) {
        Text first = firstText(quote);
        if (first == null || !first.getLiteral().startsWith("[!")) {
            return "";
        }
        String words = first.getLiteral();
        int end = 2;
        while (end < words.length()
                && (Character.isLetter(words.charAt(end)) || "'’ ".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        boolean isAlone = end + 1 == words.length() || end + 1 < words.length() && words.charAt(end + 1) == ' ';
        return isAlone && words.charAt(end) == ']' ? words.substring(2, end) : "";
    }

    private static @Nullable Text firstText(Node quote) {
        return quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text
                ? text
                : null;
    }

    private static void one(Node quote, Kind kind, ProseBuilder to) {
        if (kind == Kind.DO || kind == Kind.DONT) {
            to.raw("<div class=\"dp-").raw(kind.word()).raw("\">\n");
        } else {
            to.raw("<div class=\"dp-callout dp-callout--").raw(kind.word()).raw("\" role=\"note\">\n");
        }
        to.raw("<p class=\"dp-callout__label\">").word("callout." + kind.word()).raw("</p>\n");
        body(quote, kind, to);
        to.raw("</div>\n");
    }

    private static void body(Node quote, Kind kind, ProseBuilder to) {
        Text first = firstText(quote);
        if (first != null) {
            String rest = first.getLiteral().substring(kind.name().length() + 3).stripLeading();
            Node after = first.getNext();
            to.replace(first, rest);
            if (rest.isEmpty() && after == null) {
                to.skip(quote.getFirstChild());
            } else if (rest.isEmpty() && after instanceof SoftLineBreak) {
                to.skip(after);
            }
        }
        to.children(quote);
    }

    private static void unknown(Node quote, String marker, ProseBuilder to) {
        List<String> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            names.add(kind.name());
        }
        Text first = firstText(quote);
        Problem problem = Problem.of(
                        ProblemId.BAD_VALUE,
                        to.text().at(first == null ? quote : first, 0),
                        "no call-out is called " + Words.quoted(marker))
                .note("the call-outs are: " + String.join(", ", names))
                .help("write one of these names between [! and ], in capital letters");
        to.report(DidYouMean.among(names, marker)
                .map(name -> problem.label("did you mean \"" + name + "\"?"))
                .orElse(problem));
    }
}
