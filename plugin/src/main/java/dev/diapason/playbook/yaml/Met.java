package dev.diapason.playbook.yaml;

/**
 * The last thing that the engine read before it stumbled.
 *
 * @param kind what it was
 * @param start its offset
 * @param end the offset behind it
 */
record Met(Kind kind, int start, int end) {

    static final Met NONE = new Met(Kind.START, 0, 0);

    /** What can be met in a file. */
    enum Kind {
        START,
        KEY,
        PLAIN,
        QUOTED,
        BLOCK,
        NOTHING,
        ALIAS,
        OPENED,
        CLOSED
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
