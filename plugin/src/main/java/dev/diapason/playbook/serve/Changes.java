package dev.diapason.playbook.serve;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has changed on the disk.
 *
 * @param paths files and folders that somebody wrote, made or deleted
 * @param isMore whether there may be others that nobody can name
 */
public record Changes(SortedSet<Path> paths, boolean isMore) {

    public Changes {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }
}
