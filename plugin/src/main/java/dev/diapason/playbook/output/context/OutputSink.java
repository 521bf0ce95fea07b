package dev.diapason.playbook.output.context;

import dev.diapason.playbook.model.SiteVersion;
import java.io.IOException;

/** Takes finished files. Safe for several threads. */
@FunctionalInterface
public interface OutputSink {

    /**
     * Takes one file.
     *
     * @param path below the site's root, ASCII, with {@code /}
     * @param bytes the array that holds its content; may be used again afterwards
     * @param length how many bytes of it count
     * @throws IOException when it cannot be kept
     */
    void accept(String path, byte[] bytes, int length) throws IOException;

    /**
     * Whether a file is asked for. Jobs ask before they make it: a build wants everything, a preview one page at a time.
     *
     * @param path as above; one that ends in {@code /} asks for anything below that folder
     */
    default boolean wants(String path) {
        return true;
    }

    /**
     * Whether a file of a version is asked for under any of the version's names.
     *
     * @param path below the version's root, otherwise as above
     */
    default boolean wants(SiteVersion version, String path) {
        return version.slugs().stream().anyMatch(slug -> wants(slug + "/" + path));
    }

    /** Takes one file whose content is the whole array. */
    default void accept(String path, byte[] bytes) throws IOException {
        accept(path, bytes, bytes.length);
    }

    /**
     * Takes one file of a version under each of its names: its number, and {@code latest} or {@code next}.
     *
     * @param path below the version's root, otherwise as above
     */
    default void accept(SiteVersion version, String path, byte[] bytes, int length) throws IOException {
        for (String slug : version.slugs()) {
            accept(slug + "/" + path, bytes, length);
        }
    }
}
