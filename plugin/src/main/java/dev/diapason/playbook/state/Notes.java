package dev.diapason.playbook.state;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Writes values one after the other, to be read in the same order by {@link ReadNotes}. Not for several threads. */
final class Notes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Notes number(long number) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.write((int) (number >>> shift));
        }
        return this;
    }

    Notes bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    Notes text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    <T> Notes all(Collection<T> items, Consumer<T> each) {
        number(items.size());
        items.forEach(each);
        return this;
    }

    Notes figures(Map<String, Long> figures) {
        return all(figures.entrySet(), figure -> text(figure.getKey()).number(figure.getValue()));
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
