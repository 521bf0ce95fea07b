package dev.diapason.playbook.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a change does to readers: two versions compared edition by edition, as they are resolved for one audience, and told
 * once for all editions in which the same thing happens. Nothing in it was kept from that audience.
 *
 * @param reach how far it goes
 * @param texts words that changed, in reading order
 * @param states blocks that stand otherwise, in reading order
 * @param rules what is decided about blocks, in reading order
 * @param records facts that changed, by kind and id
 * @param sections sections that came, went or were renamed
 * @param aftermath what somebody has to do about it
 */
public record Comparison(
        Reach reach,
        List<TextChange> texts,
        List<StateChange> states,
        List<RuleChange> rules,
        List<RecordChange> records,
        List<SectionChange> sections,
        Aftermath aftermath) {

    public Comparison {
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(aftermath, "aftermath");
        texts = List.copyOf(texts);
        states = List.copyOf(states);
        rules = List.copyOf(rules);
        records = List.copyOf(records);
        sections = List.copyOf(sections);
    }

    /** Whether nothing changed; a waiver that ends soon is no change. */
    public boolean isEmpty() {
        return texts.isEmpty()
                && states.isEmpty()
                && rules.isEmpty()
                && records.isEmpty()
                && sections.isEmpty()
                && reach.begun().isEmpty()
                && reach.gone().isEmpty()
                && aftermath.isEmpty();
    }

    /**
     * How far a change goes.
     *
     * @param editions all editions there are now
     * @param altered how many pages say or show something else; a page is a section in an edition
     * @param added how many pages are new
     * @param removed how many pages are gone
     * @param scopes the group, zones and countries with such pages
     * @param begun editions that are new
     * @param gone editions that are no longer there
     */
    public record Reach(
            List<EditionKey> editions,
            int altered,
            int added,
            int removed,
            List<Scope> scopes,
            List<EditionKey> begun,
            List<EditionKey> gone) {

        public Reach {
            editions = List.copyOf(editions);
            scopes = List.copyOf(scopes);
            begun = List.copyOf(begun);
            gone = List.copyOf(gone);
        }

        /** Whether any page is altered, new or gone. */
        public boolean isAny() {
            return altered + added + removed > 0;
        }

        /** The codes of the countries with such pages, sorted. */
        public List<String> countries() {
            return scopes.stream()
                    .filter(Scope.OfCountry.class::isInstance)
                    .map(Scope::id)
                    .sorted()
                    .toList();
        }
    }

    /**
     * That a block stands otherwise: it waits now, or was left out.
     *
     * @param address the block
     * @param before how it stood; empty when it is new
     * @param after how it stands
     * @param editions where
     */
    public record StateChange(
            BlockAddress address, Optional<BlockState> before, BlockState after, List<EditionKey> editions) {
        public StateChange {
            editions = List.copyOf(editions);
        }

        /** The same in other editions. */
        public StateChange in(List<EditionKey> others) {
            return new StateChange(address, before, after, others);
        }
    }

    /**
     * That something else is decided about a block or section.
     *
     * @param address the block; its part {@code block} is empty for what is decided about the whole section
     * @param rule what is decided
     * @param before as it was; empty when nothing was said
     * @param after as it is; empty when nothing is said
     * @param editions where
     */
    public record RuleChange(BlockAddress address, Rule rule, String before, String after, List<EditionKey> editions) {
        public RuleChange {
            editions = List.copyOf(editions);
        }

        /** The same in other editions. */
        public RuleChange in(List<EditionKey> others) {
            return new RuleChange(address, rule, before, after, others);
        }
    }

    /** What is decided about a block or section besides its words. */
    public enum Rule {
        LEVEL,
        OWNER,
        /** Whether every country must write its own text. */
        REQUIRED,
        /** Whether zones and countries may add notes. */
        NOTES,
        /** The order of the blocks of a section. */
        ORDER,
        /** The place of a section among its neighbours. */
        PLACE,
        REVIEW_BY,
        DIMENSION,
        /** Whether a text still says what the one says that it was written from. */
        FRESHNESS
    }

    /**
     * That a fact changed.
     *
     * @param kind the kind of record, or {@code hashtags}, {@code adoption}, {@code country} or {@code playbook}
     * @param id the record's id; a country's code for {@code adoption} and {@code country}
     * @param field the field; empty when the whole record came or went
     * @param before as it was; empty when it was not there
     * @param after as it is; empty when it is gone
     * @param isUrgent whether it says whom to call in a crisis
     * @param isLocked whether no zone or country may change it
     * @param sections the sections whose texts show it
     * @param editions where
     */
    public record RecordChange(
            String kind,
            String id,
            String field,
            Optional<String> before,
            Optional<String> after,
            boolean isUrgent,
            boolean isLocked,
            SortedSet<String> sections,
            List<EditionKey> editions) {
        public RecordChange {
            editions = List.copyOf(editions);
        }

        /** An everyday fact that everybody may change, for no edition and no section yet. */
        public static RecordChange of(
                String kind, String id, String field, Optional<String> before, Optional<String> after) {
            return new RecordChange(
                    kind, id, field, before, after, false, false, Collections.emptySortedSet(), List.of());
        }

        /** Whose record it is: {@code contacts.duty}. */
        public String place() {
            return id.isEmpty() ? kind : kind + "." + id;
        }

        /** The same, shown by other sections in other editions. */
        public RecordChange in(SortedSet<String> otherSections, List<EditionKey> others) {
            return new RecordChange(kind, id, field, before, after, isUrgent, isLocked, otherSections, others);
        }
    }

    /**
     * That a section came, went or has another id.
     *
     * @param kind what happened
     * @param id its id, or the one it had when it is gone
     * @param formerId the id it had when it was renamed; else empty
     * @param title its title
     * @param reason why it is left out, if that was said
     * @param editions where
     */
    public record SectionChange(
            SectionFate kind,
            String id,
            String formerId,
            String title,
            Optional<String> reason,
            List<EditionKey> editions) {
        public SectionChange {
            editions = List.copyOf(editions);
        }

        /** The same in other editions. */
        public SectionChange in(List<EditionKey> others) {
            return new SectionChange(kind, id, formerId, title, reason, others);
        }
    }

    /** What can happen to a section. */
    public enum SectionFate {
        ADDED,
        /** It is gone, and so is its address. */
        REMOVED,
        /** It is gone; its address leads to the section that names it as an alias. */
        MERGED,
        /** It is still written, for readers of a narrower audience. */
        WITHDRAWN,
        RENAMED,
        /** A zone or country leaves it out. */
        LEFT_OUT,
        /** A zone or country no longer leaves it out. */
        TAKEN_IN
    }
}
