package dev.diapason.playbook.text;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything one version of a playbook consists of: read, decoded and safe to name, but not yet parsed.
 *
 * @param origin where it was read, as a prefix for shown paths: empty for the working tree, {@code releases/2.2.0/} for
 *     a frozen folder, {@code v2.3.0:} for a Git ref
 * @param files texts by path, sorted
 * @param assets binary files by path, sorted
 */
public record SourceTree(String origin, SortedMap<String, SourceFile> files, SortedMap<String, Asset> assets) {

    public SourceTree {
        Objects.requireNonNull(origin, "origin");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The texts below a folder, whose name ends with {@code /}, in path order. */
    public Map<String, SourceFile> below(String folder) {
        return files.subMap(folder, folder.substring(0, folder.length() - 1) + (char) ('/' + 1));
    }
}
