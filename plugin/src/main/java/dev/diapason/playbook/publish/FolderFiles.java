package dev.diapason.playbook.publish;

import dev.diapason.playbook.model.Ordered;
import dev.diapason.playbook.text.Asset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a folder holds.
 *
 * @param files its plain files by path, with {@code /}, read when they are needed
 * @param others paths of what is neither a file nor a folder: links, for one
 */
record FolderFiles(SortedMap<String, Asset.Content> files, List<String> others) {

    FolderFiles {
        files = Ordered.sorted(files);
        others = List.copyOf(others);
    }

    static FolderFiles of(Disk disk, Path root) throws IOException {
        SortedMap<String, Asset.Content> files = new TreeMap<>();
        SortedSet<String> others = new TreeSet<>();
        collect(disk, root, "", files, others);
        return new FolderFiles(files, List.copyOf(others));
    }

    private static void collect(
            Disk disk, Path folder, String prefix, SortedMap<String, Asset.Content> files, SortedSet<String> others)
            throws IOException {
        for (String name : disk.list(folder)) {
            Path child = folder.resolve(name);
            switch (disk.kind(child)) {
                case FOLDER -> collect(disk, child, prefix + name + "/", files, others);
                case FILE -> files.put(prefix + name, () -> disk.read(child));
                default -> others.add(prefix + name);
            }
        }
    }
}
