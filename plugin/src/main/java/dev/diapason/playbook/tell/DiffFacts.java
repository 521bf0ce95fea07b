package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.RuleChange;
import dev.diapason.playbook.model.Comparison.SectionChange;
import dev.diapason.playbook.model.Comparison.StateChange;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words what changed besides texts, one line for each. */
final class DiffFacts {

    private static final int LONGEST = 240;

    private final Names names;
    private final Style style;

    DiffFacts(Names names, Style style) {
        this.names = names;
        this.style = style;
    }

    String line(SectionChange change) {
        String what = switch (change.kind()) {
            case ADDED -> "New page";
            case REMOVED -> "Page removed";
            case MERGED -> "Page removed, its address leads to another";
            case RENAMED -> "Page moved from " + style.code(change.formerId());
            case LEFT_OUT -> "Page left out";
            case TAKEN_IN -> "Page no longer left out";
        };
        return what + ": " + style.text(change.title()) + " (" + style.code(change.id()) + ") in "
                + editions(change.editions())
                + change.reason()
                        .map(reason -> ": " + style.text(shortened(reason.replaceFirst("\\.$", ""))))
                        .orElse("")
                + ".";
    }

    String line(StateChange change) {
        return address(change.address()) + " " + words(change.after())
                + change.before().map(state -> ", was " + former(state)).orElse("") + ": "
                + editions(change.editions()) + ".";
    }

    private static String words(BlockState state) {
        return switch (state) {
            case SHARED -> "shows the group's text";
            case ADAPTED -> "shows a text of its own";
            case AWAITS_TRANSLATION -> "waits for a translation";
            case AWAITS_LOCAL_TEXT -> "waits for the country's own text";
            case NOT_APPLICABLE -> "is left out";
            case NOT_LAUNCHED -> "is not launched yet";
        };
    }

    private static String former(BlockState state) {
        return switch (state) {
            case SHARED -> "the group's";
            case ADAPTED -> "a text of its own";
            case AWAITS_TRANSLATION -> "waiting for a translation";
            case AWAITS_LOCAL_TEXT -> "waiting for the country's own text";
            case NOT_APPLICABLE -> "left out";
            case NOT_LAUNCHED -> "not launched";
        };
    }

    String line(RuleChange change) {
        String what = change.rule() == Rule.ORDER
                ? "order of blocks"
                : change.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return address(change.address()) + " " + what + ": " + change(change.before(), change.after()) + " ("
                + editions(change.editions()) + ").";
    }

    String line(RecordChange change) {
        String id = change.kind() + (change.id().isEmpty() ? "" : "." + change.id());
        String field = change.field().isEmpty() ? "" : " " + change.field();
        String where = change.sections().isEmpty()
                ? ""
                : " Shown on "
                        + Counted.list(
                                change.sections().stream()
                                        .map(section ->
                                                section.equals(Section.HOME) ? "the home page" : style.code(section))
                                        .toList(),
                                5)
                        + ".";
        return (change.isUrgent() ? style.strong("For a crisis:") + " " : "") + style.code(id) + style.text(field)
                + ": " + change(change.before().orElse(""), change.after().orElse("")) + " ("
                + editions(change.editions()) + ")." + where;
    }

    /** The old and the new value; either may be nothing. */
    private String change(String before, String after) {
        Optional<String> old = value(before);
        Optional<String> own = value(after);
        if (style == Style.PLAIN) {
            return old.orElse("nothing") + " -> " + own.orElse("nothing");
        }
        String gone = old.map(value -> MarkdownText.marked("~~", value)).orElse("");
        String come = own.map(value -> MarkdownText.marked("**", value)).orElse("");
        return (gone + " " + come).strip();
    }

    private Optional<String> value(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(style.text(shortened(text)));
    }

    static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + " …" : text;
    }

    private String address(BlockAddress address) {
        return style.code(address.block().isEmpty() ? address.section() : address.toString());
    }

    private String editions(List<EditionKey> editions) {
        return style.text(names.editions(editions));
    }
}
