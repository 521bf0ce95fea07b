package dev.diapason.playbook.output;

import dev.diapason.playbook.output.context.OutputSink;
import java.util.Arrays;
import java.util.Optional;

/** Wants one file and nothing else. For one thread. */
final class SingleFile implements OutputSink {

    private final String path;
    private Optional<byte[]> bytes = Optional.empty();

    SingleFile(String path) {
        this.path = path;
    }

    @Override
    public boolean wants(String asked) {
        return asked.endsWith("/") ? path.startsWith(asked) : path.equals(asked);
    }

    @Override
    public void accept(String made, byte[] content, int length) {
        if (made.equals(path)) {
            bytes = Optional.of(Arrays.copyOf(content, length));
        }
    }

    /** The file, once it is made. */
    Optional<byte[]> bytes() {
        return bytes;
    }
}
