package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One record, its fields in the author's order.
 *
 * @param id unique in its kind
 * @param scope the most specific scope that says something in it
 * @param isLocked whether no scope below may change it
 * @param audience the widest audience that may read it
 * @param fields by name
 * @param order its place among the records of its kind where it was first written, from 0
 * @param at its id
 */
public record Entry(
        String id, Scope scope, boolean isLocked, String audience, Map<String, Value> fields, int order, Location at) {

    /** The fields that name people or contacts by their ids, in records of any kind. */
    public static final List<String> NAMING_PEOPLE = List.of("first", "then", "owner", "backup");

    public Entry {
        Objects.requireNonNull(id, "id");
        fields = Ordered.copy(fields);
    }

    /** The same with other fields. */
    public Entry with(Map<String, Value> otherFields) {
        return new Entry(id, scope, isLocked, audience, otherFields, order, at);
    }

    /** The ids that a field holds: one, or those of a list. */
    public List<String> ids(String field) {
        return text(field).map(List::of).orElseGet(() -> list(field));
    }

    /** A plain text field; empty when it is absent or not of that kind. */
    public Optional<String> text(String field) {
        return fields.get(field) instanceof Text value ? Optional.of(value.text) : Optional.empty();
    }

    /** A list field; empty when it is absent. */
    public List<String> list(String field) {
        return fields.get(field) instanceof Items value ? value.items : List.of();
    }

    /** A field in one or more languages; empty when it is absent. */
    public LocalText local(String field) {
        return fields.get(field) instanceof Local value ? value.text : LocalText.NONE;
    }

    /** The value of one field. */
    public sealed interface Value {
        Location at();
    }

    /**
     * A plain text.
     *
     * @param text as written
     * @param at where
     */
    public record Text(String text, Location at) implements Value {}

    /**
     * A list of texts.
     *
     * @param items as written
     * @param at where
     */
    public record Items(List<String> items, Location at) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A text per language.
     *
     * @param text the texts
     * @param at where
     */
    public record Local(LocalText text, Location at) implements Value {}

    /**
     * Fields inside a field, such as the words of a term in one language.
     *
     * @param fields by name
     * @param at where
     */
    public record Group(Map<String, Value> fields, Location at) implements Value {
        public Group {
            fields = Ordered.copy(fields);
        }
    }
}
