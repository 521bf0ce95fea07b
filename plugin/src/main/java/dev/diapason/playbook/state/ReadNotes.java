package dev.diapason.playbook.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what {@link Notes} has written, in the same order. Not for several threads. */
final class ReadNotes {

    private final ByteBuffer in;

    ReadNotes(byte[] written) {
        this.in = ByteBuffer.wrap(written);
    }

    long figure() {
        return in.getLong();
    }

    int number() {
        return Math.toIntExact(in.getLong());
    }

    byte[] bytes() {
        byte[] bytes = new byte[number()];
        in.get(bytes);
        return bytes;
    }

    String text() {
        int length = number();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    <T> List<T> all(Supplier<T> each) {
        int count = number();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(each.get());
        }
        return items;
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            String name = text();
            figures.put(name, figure());
        }
        return figures;
    }
}
