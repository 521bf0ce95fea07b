package dev.diapason.playbook.text;

import java.io.IOException;
import java.util.Objects;

/**
 * An image or other binary file of a source tree, read only when it is needed.
 *
 * @param path relative to the playbook's root, with {@code /}
 * @param size in bytes
 * @param content reads it
 */
public record Asset(String path, long size, Content content) {

    public Asset {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
    }

    /** Reads the bytes of one asset from wherever its tree lives. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
