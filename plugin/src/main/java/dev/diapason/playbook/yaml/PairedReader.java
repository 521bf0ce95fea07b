package dev.diapason.playbook.yaml;

import java.io.Reader;

/**
 * Hands out a text without ever parting a surrogate pair: the engine (3.0.1) fails at an emoji that lies across the
 * edge of its buffer.
 */
final class PairedReader extends Reader {

    private final String text;
    private int next;

    PairedReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next >= text.length()) {
            return -1;
        }
        int end = Math.min(next + length, text.length());
        if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {
        next = text.length();
    }
}
