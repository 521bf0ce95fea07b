package dev.diapason.playbook.source;

import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A place that holds a playbook's files: a folder, or a tree in Git's object database. Safe for use by several threads.
 *
 * @param <H> what it reads a file or folder by
 */
interface Store<H> {

    H root();

    /** Whether names may be such as no file system would take, so that even those of the top level are looked at. */
    boolean mayHoldAnyName();

    /**
     * Lists a folder, in no particular order.
     *
     * @param folder the folder
     * @param path its path, ending in {@code /}, or empty for the root
     * @param wanted tells by the name alone which entries are worth a look
     */
    List<Entry<H>> list(H folder, String path, Predicate<String> wanted) throws IOException;

    /** Reads and decodes a text; empty when it cannot be used or is gone, which is then reported where need be. */
    Optional<SourceFile> text(Found<H> file, Problems problems) throws IOException;

    /** Prepares a binary file for reading later; empty when it cannot be used or is gone. */
    Optional<Asset> asset(Found<H> file, Problems problems) throws IOException;
}
