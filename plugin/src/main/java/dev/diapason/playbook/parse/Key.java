package dev.diapason.playbook.parse;

import java.util.List;

/**
 * One key that people may write.
 *
 * @param name as it is written
 * @param value what may stand behind it
 * @param isRequired whether its form cannot do without it
 * @param about what it is for, in one or two sentences that editors show while somebody writes
 * @param example a value that will do; empty where the value's own example does
 */
public record Key(String name, Value value, boolean isRequired, String about, String example) {

    /** A key with one text of a form. */
    static Key of(String name, FieldType type, String about) {
        return of(name, Value.of(type), about);
    }

    /** A key. */
    static Key of(String name, Value value, String about) {
        return new Key(name, value, false, about, "");
    }

    /** A key with one of some words; the first of them is a good example. */
    static Key of(String name, List<String> words, String about) {
        return of(name, new Value.Word(words), about);
    }

    /** A key that is allowed and not read. */
    static Key unread(String name, String about) {
        return of(name, new Value.Unread(), about);
    }

    /** The same key, which must be there. */
    Key required() {
        return new Key(name, value, true, about, example);
    }

    /** The same key, which need not be there. */
    Key optional() {
        return new Key(name, value, false, about, example);
    }

    /** The same key with an example of its own. */
    Key like(String text) {
        return new Key(name, value, isRequired, about, text);
    }
}
