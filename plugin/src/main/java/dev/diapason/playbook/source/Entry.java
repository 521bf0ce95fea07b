package dev.diapason.playbook.source;

/**
 * One name in a folder, as a file system or a Git tree lists it; not vetted yet.
 *
 * @param name as stored, which may be anything
 * @param type what stands behind the name; links are not followed
 * @param size in bytes, or {@link #UNKNOWN} when only reading tells
 * @param handle what its store reads it by
 */
record Entry<H>(String name, Type type, long size, H handle) {

    static final long UNKNOWN = -1;

    enum Type {
        FILE,
        FOLDER,
        /** A symbolic link. */
        LINK,
        /** A Git submodule: a pointer to a commit of another repository. */
        SUBMODULE,
        /** A device, a pipe, a junction. */
        OTHER
    }
}
