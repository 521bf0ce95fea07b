package dev.diapason.playbook.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the plain texts that new files are made from. */
final class Stock {

    private Stock() {}

    /**
     * One text, as it is.
     *
     * @param name its path below {@code scaffold/}
     */
    static String text(String name) {
        try (InputStream bytes = Stock.class.getClassLoader().getResourceAsStream("scaffold/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("there is no text " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
