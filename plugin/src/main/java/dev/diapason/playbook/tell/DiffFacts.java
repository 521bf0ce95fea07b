package dev.diapason.playbook.tell;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Comparison.Reach;
import dev.diapason.playbook.model.Comparison.RecordChange;
import dev.diapason.playbook.model.Comparison.Rule;
import dev.diapason.playbook.model.Comparison.RuleChange;
import dev.diapason.playbook.model.Comparison.SectionChange;
import dev.diapason.playbook.model.Comparison.StateChange;
import dev.diapason.playbook.model.EditionKey;
import dev.diapason.playbook.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words what changed besides texts, one line for each. */
final class DiffFacts {

    private static final int LONGEST = 240;
    private static final int MOST_PLACES = 8;
    private static final int MOST_EDITIONS = 12;
    private static final BlockAddress ANY = new BlockAddress("", "");

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
            case WITHDRAWN -> "Page no longer for this audience";
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

    /** Whole editions that came or went. */
    List<String> editions(Reach reach) {
        return Stream.concat(wholes("New: ", reach.begun()), wholes("Removed: ", reach.gone()))
                .toList();
    }

    private Stream<String> wholes(String what, List<EditionKey> editions) {
        List<String> all = editions.stream()
                .map(key -> names.scope(key.scope()) + " (" + key.locale() + ")")
                .toList();
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(what + Counted.of(all.size(), "whole edition") + ": "
                        + style.text(Counted.list(all, MOST_EDITIONS)) + ".");
    }

    /** How blocks stand, once for all of which the same is true. */
    List<String> states(List<StateChange> changes) {
        Alike<StateChange> alike = new Alike<>();
        changes.forEach(change -> alike.add(
                new StateChange(ANY, change.before(), change.after(), change.editions()), address(change.address())));
        return alike.lines((change, places) -> Counted.list(places, MOST_PLACES) + ": "
                + words(change.after())
                + change.before().map(state -> ", was " + former(state)).orElse("") + " ("
                + editions(change.editions()) + ").");
    }

    private static String words(BlockState state) {
        return switch (state) {
            case SHARED -> "the group's text now";
            case ADAPTED -> "a text of its own now";
            case AWAITS_TRANSLATION -> "waiting for a translation now";
            case AWAITS_LOCAL_TEXT -> "waiting for the country's own text now";
            case NOT_APPLICABLE -> "left out now";
            case NOT_LAUNCHED -> "not launched yet";
        };
    }

    private static String former(BlockState state) {
        return switch (state) {
            case SHARED -> "the group's text";
            case ADAPTED -> "a text of its own";
            case AWAITS_TRANSLATION -> "waiting for a translation";
            case AWAITS_LOCAL_TEXT -> "waiting for the country's own text";
            case NOT_APPLICABLE -> "left out";
            case NOT_LAUNCHED -> "not launched";
        };
    }

    /** What is decided, once for all blocks of which the same is decided. */
    List<String> rules(List<RuleChange> changes) {
        Alike<RuleChange> alike = new Alike<>();
        changes.forEach(change -> alike.add(
                new RuleChange(ANY, change.rule(), change.before(), change.after(), change.editions()),
                address(change.address())));
        return alike.lines((change, places) -> words(change.rule()) + " of " + Counted.list(places, MOST_PLACES) + ": "
                + change(value(change.rule(), change.before()), value(change.rule(), change.after())) + " ("
                + editions(change.editions()) + ").");
    }

    private static String words(Rule rule) {
        return switch (rule) {
            case LEVEL -> "Level";
            case OWNER -> "Owner";
            case REQUIRED -> "Each country must write its own text";
            case NOTES -> "Zones and countries may add notes";
            case ORDER -> "Order of the blocks";
            case PLACE -> "Place in the navigation";
            case REVIEW_BY -> "Next review";
            case DIMENSION -> "Dimension";
            case FRESHNESS -> "Age";
        };
    }

    private static String value(Rule rule, String word) {
        if (rule != Rule.FRESHNESS) {
            return word;
        }
        return switch (word) {
            case "fresh" -> "up to date";
            case "stale" -> "older than what it was written from";
            default -> "not known";
        };
    }

    String line(RecordChange change) {
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
        return (change.isUrgent() ? style.strong("For a crisis:") + " " : "") + style.code(change.place())
                + style.text(field)
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
        return style.code(address.toString());
    }

    private String editions(List<EditionKey> editions) {
        return style.text(names.editions(editions));
    }
}
