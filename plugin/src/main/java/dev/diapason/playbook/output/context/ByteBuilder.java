package dev.diapason.playbook.output.context;

import java.io.OutputStream;
import java.util.Arrays;

/** Joins ready bytes, and can be used again for the next file. Not for several threads. */
public final class ByteBuilder extends OutputStream {

    private byte[] bytes;
    private int length;

    /** @param capacity bytes for which there is room at first; it grows by doubling */
    public ByteBuilder(int capacity) {
        bytes = new byte[capacity];
    }

    /** Adds all bytes of an array, which is copied. */
    public ByteBuilder add(byte[] more) {
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
    public void clear() {
        length = 0;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** The array behind it, of which {@link #length()} bytes count. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return length == 0 ? Html.NOTHING : Arrays.copyOf(bytes, length);
    }

    private void room(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
