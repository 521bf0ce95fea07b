package dev.diapason.playbook.template;

import java.util.Objects;

/**
 * A place in a template's result that is filled later, page by page, by copying ready bytes.
 *
 * @param name unique within one template; free of the characters that HTML escapes
 */
public record Hole(String name) {

    /** Unicode noncharacters: never part of a text that is exchanged, so no author's word can look like a hole. */
    static final char START = '\uFDD0';

    static final char END = '\uFDD1';

    public Hole {
        Objects.requireNonNull(name, "name");
        if (!name.chars().allMatch(Hole::isPlain)) {
            throw new IllegalArgumentException("not a hole's name: " + name);
        }
    }

    /** What a template prints for it: the name between two noncharacters. */
    String mark() {
        return START + name + END;
    }

    private static boolean isPlain(int c) {
        return c != START && c != END && "<>&\"'".indexOf(c) < 0;
    }
}
