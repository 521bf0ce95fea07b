package dev.diapason.playbook.output;

import java.io.OutputStream;
import java.util.Arrays;

/** Joins ready bytes. Not for several threads. */
final class ByteBuilder extends OutputStream {

    private byte[] bytes;
    private int length;

    ByteBuilder(int capacity) {
        bytes = new byte[capacity];
    }

    ByteBuilder add(byte[] more) {
        write(more, 0, more.length);
        return this;
    }

    @Override
    public void write(int b) {
        room(1);
        bytes[length++] = (byte) b;
    }

    @Override
    public void write(byte[] more, int offset, int count) {
        room(count);
        System.arraycopy(more, offset, bytes, length, count);
        length += count;
    }

    /** Starts again, keeping the space. */
    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** The array behind it, of which {@link #length()} bytes count. */
    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return length == 0 ? Html.NOTHING : Arrays.copyOf(bytes, length);
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
