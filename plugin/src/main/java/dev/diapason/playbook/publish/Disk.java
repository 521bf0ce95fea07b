package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/** The handful of file operations that publishing needs, so that tests can let each of them fail. Links are not followed. */
interface Disk {

    /** What stands at a path. */
    enum Kind {
        ABSENT,
        FILE,
        FOLDER,
        OTHER
    }

    Kind kind(Path path) throws IOException;

    /**
     * What the system says of a path without reading it. Moments are counted in nanoseconds, as fine as the disk does.
     *
     * @param size in bytes
     * @param modified when it was written; a program can set that
     * @param changed when anything about it changed; no program can set that. Where it is not known, when it was made
     * @param file tells it from other files that have had its name; 0 where that is not known
     */
    record Stamp(Kind kind, long size, long modified, long changed, long file) {}

    Stamp stamp(Path path) throws IOException;

    /** Whether this process may change what is in a folder. */
    boolean isWritable(Path folder);

    /** Whether two folders are on one disk, so that a rename can swap them; also true when the system cannot tell. */
    boolean areOnOneDisk(Path folder, Path other) throws IOException;

    /** Bytes that this process may still write beside a path. */
    long freeBytes(Path path) throws IOException;

    /** The names in a folder, in no order. */
    List<String> list(Path folder) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Whether a file has exactly these bytes. */
    boolean holds(Path file, byte[] bytes, int length) throws IOException;

    /** Opens the lock file for writing, and makes it when it is missing. */
    FileChannel openLock(Path file) throws IOException;

    /** Makes one folder. Succeeds when it is already there. */
    void makeFolder(Path folder) throws IOException;

    /** Makes a folder and those above it. */
    void makeFolders(Path folder) throws IOException;

    /** Makes a file that must not be there yet, and writes its bytes. */
    void makeFile(Path file, byte[] bytes, int length) throws IOException;

    /** Gives a file a second name. */
    void link(Path existing, Path second) throws IOException;

    void copy(Path file, Path second) throws IOException;

    /** Renames in one step; a file takes the place of a file of that name. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException;
}
