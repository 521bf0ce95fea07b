package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.Saying;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.TextChange;
import dev.diapason.playbook.model.TextChange.Part;
import java.util.List;

/** Shows in Markdown how words changed: what is gone struck through, what is new in bold, long stretches shortened. */
final class DiffWords {

    /** Characters of one comparison that are shown; reviewers who want more have the page itself. */
    private static final int LONGEST = 1_600;

    /** Characters of an unchanged stretch that are shown on either side of a change. */
    private static final int AROUND = 60;

    private final Names names;

    DiffWords(Names names) {
        this.names = names;
    }

    /** A line that says what changed and for whom, then the words as a quotation. */
    String entry(TextChange change) {
        return head(change) + "\n\n" + quotation(change) + "\n";
    }

    private String head(TextChange change) {
        String what = switch (change.part()) {
            case TITLE -> "Title";
            case SUMMARY -> "Summary";
            case HEADING -> "Heading";
            case TEXT -> text(change);
            case NOTE -> note(change);
            case LINKS -> "Where links lead";
            case PICTURE -> "Another picture under the same name";
            case REASON -> "Why it is left out";
        };
        Saying any = change.after().or(change::before).orElseThrow();
        String former = change.before()
                .filter(old -> !old.language().equals(any.language()))
                .map(old -> " instead of " + names.language(old.language()))
                .orElse("");
        return "*" + what + "* in " + names.language(any.language()) + former + ", seen in "
                + MarkdownText.of(names.editions(change.editions()));
    }

    private String text(TextChange change) {
        if (change.before().isEmpty()) {
            return "New text" + by(change.after().orElseThrow());
        }
        if (change.after().isEmpty()) {
            return "Text no longer shown";
        }
        Saying old = change.before().get();
        Saying own = change.after().get();
        if (!old.scope().equals(own.scope())) {
            return "Text of " + MarkdownText.of(names.scope(own.scope())) + " instead of that of "
                    + MarkdownText.of(names.scope(old.scope()));
        }
        return change.isOfForm() ? "Emphasis or layout of the text" : "Text" + by(own);
    }

    private String by(Saying saying) {
        return saying.scope() instanceof Scope.Global ? "" : " of " + MarkdownText.of(names.scope(saying.scope()));
    }

    private String note(TextChange change) {
        Saying any = change.after().or(change::before).orElseThrow();
        String verb = change.before().isEmpty() ? "New note" : change.after().isEmpty() ? "Note removed" : "Note";
        return verb + by(any);
    }

    private static String quotation(TextChange change) {
        List<String> before = change.before().map(Saying::lines).orElse(List.of());
        List<String> after = change.after().map(Saying::lines).orElse(List.of());
        if (change.isOfForm()) {
            return MarkdownText.plain("> " + MarkdownText.of(DiffFacts.shortened(String.join(" ", after))));
        }
        boolean isTurned = change.part() != Part.LINKS
                && change.before().isPresent()
                && change.after().isPresent()
                && !change.before().get().language().equals(change.after().get().language());
        List<WordDiff.Run> runs = isTurned ? WordDiff.of(List.of(), after) : WordDiff.of(before, after);
        return quoted(runs, before.isEmpty() || isTurned);
    }

    /** @param isPlain whether all is new, so that nothing need stand out */
    private static String quoted(List<WordDiff.Run> runs, boolean isPlain) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < runs.size(); i++) {
            WordDiff.Run run = runs.get(i);
            String words = run.kind() == WordDiff.Kind.SAME
                    ? around(run.text(), i == 0, i == runs.size() - 1)
                    : cut(run.text(), LONGEST - shown);
            shown += words.length();
            text.append(marked(words, run.kind(), isPlain));
            boolean isReplaced = run.kind() == WordDiff.Kind.OLD
                    && i + 1 < runs.size()
                    && runs.get(i + 1).kind() == WordDiff.Kind.NEW;
            text.append(isReplaced && !words.endsWith(" ") && !words.endsWith("\n") ? " " : "");
            if (shown >= LONGEST) {
                text.append(i == runs.size() - 1 ? "" : " …");
                break;
            }
        }
        return MarkdownText.plain("> " + text.toString().strip().replaceAll("\\s*\n\\s*", "\n>\n> "));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + " …";
    }

    /** The end of an unchanged stretch before a change, and its start behind one; whole words. */
    private static String around(String text, boolean isFirst, boolean isLast) {
        int head = isFirst ? 0 : AROUND;
        int tail = isLast ? 0 : AROUND;
        if (text.length() <= head + tail + AROUND) {
            return text;
        }
        int from = head == 0 ? 0 : Math.max(text.lastIndexOf(' ', head), 0);
        int to = tail == 0 ? text.length() : text.indexOf(' ', text.length() - tail);
        to = to < 0 ? text.length() - tail : to;
        from += from > 0 && Character.isHighSurrogate(text.charAt(from - 1)) ? 1 : 0;
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return text.substring(0, from) + " … " + text.substring(to).stripLeading();
    }

    /** Marks each line for itself, since emphasis ends with its paragraph. */
    private static String marked(String words, WordDiff.Kind kind, boolean isPlain) {
        StringBuilder text = new StringBuilder();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String escaped = lines[i].isBlank() ? lines[i] : MarkdownText.of(lines[i]);
            text.append(i == 0 ? "" : "\n");
            switch (kind) {
                case SAME -> text.append(escaped);
                case OLD -> text.append(MarkdownText.marked("~~", escaped));
                case NEW -> text.append(isPlain ? escaped : MarkdownText.marked("**", escaped));
            }
        }
        return text.toString();
    }
}
