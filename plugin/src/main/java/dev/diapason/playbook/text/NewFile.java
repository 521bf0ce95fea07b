package dev.diapason.playbook.text;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text file that is to be made and is not there yet.
 *
 * @param path below the playbook's root, with {@code /}
 * @param text the whole text, with the line ends that it shall have
 * @param isProgram whether people start it by its name
 */
public record NewFile(String path, String text, boolean isProgram) {

    public NewFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** A file that is read and not started. */
    public static NewFile of(String path, String text) {
        return new NewFile(path, text, false);
    }

    /** The text in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
