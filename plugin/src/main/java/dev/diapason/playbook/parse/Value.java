package dev.diapason.playbook.parse;

import java.util.List;

/** What may stand behind a key, or in its place in a list. */
public sealed interface Value {

    /** A text, or the same text in several languages. */
    Value LOCAL = new ByLanguage(of(FieldType.TEXT));

    /** One text of a form. */
    static Value of(FieldType type) {
        return new One(type);
    }

    /** Texts of a form. */
    static Value listOf(FieldType type) {
        return new Several(of(type));
    }

    /** One text. */
    record One(FieldType type) implements Value {}

    /** One of some words. */
    record Word(List<String> words) implements Value {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** A list. One value alone counts as a list of one, and nothing as a list of none. */
    record Several(Value each) implements Value {}

    /** One value, or one for each of some languages. */
    record ByLanguage(Value each) implements Value {}

    /**
     * Keys that have names of ours.
     *
     * @param form which they are
     * @param mayBeEmpty whether nothing at all may stand there
     */
    record Group(Form form, boolean mayBeEmpty) implements Value {}

    /**
     * Keys whose names are the authors' own; there may be none.
     *
     * @param names what they look like
     * @param example one of them
     * @param each what stands behind each of them
     * @param others keys beside them that have names of ours
     */
    record Named(FieldType names, String example, Value each, List<Key> others) implements Value {
        public Named {
            others = List.copyOf(others);
        }
    }

    /** One or the other. */
    record Either(Value one, Value other) implements Value {}

    /** Anything: it is allowed, and not read. */
    record Unread() implements Value {}
}
