package dev.diapason.playbook.source;

/**
 * A file that belongs to the playbook: its name is safe, its content not yet read.
 *
 * @param path relative to the playbook's root, with {@code /}
 * @param kind what it may hold, and how much
 * @param size in bytes, or {@link Entry#UNKNOWN} when only reading tells
 * @param handle what its store reads it by
 */
record Found<H>(String path, FileKind kind, long size, H handle) {}
