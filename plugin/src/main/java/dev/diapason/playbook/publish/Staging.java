package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Puts files into the folder of the next site, from several threads. */
final class Staging {

    private final Disk disk;
    private final Path root;
    private final Claims claims;

    /** Folders that are there: asking the disk again for each of thousands of files would cost as much as writing them. */
    private final Set<String> folders = ConcurrentHashMap.newKeySet();

    Staging(Disk disk, Path root, Claims claims) {
        this.disk = disk;
        this.root = root;
        this.claims = claims;
    }

    /** Writes a file. */
    void add(String path, byte[] bytes, int length) throws IOException {
        makeFolderOf(path);
        disk.makeFile(root.resolve(path), bytes, length);
    }

    /**
     * Takes files over from the site before; each stays in both until one of the sites is deleted.
     *
     * @param paths files that do not differ
     * @param whole folders that need no work, because they will be moved
     */
    void adopt(Collection<String> paths, Set<String> whole, Path site) throws IOException {
        for (String folder : whole) {
            makeFolderOf(folder);
            claims.folder(folder);
        }
        for (String path : paths) {
            if (!isBelow(path, whole)) {
                makeFolderOf(path);
                adopt(site.resolve(path), root.resolve(path));
            }
        }
    }

    private static boolean isBelow(String path, Set<String> folders) {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            if (folders.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private void adopt(Path old, Path second) throws IOException {
        try {
            disk.link(old, second);
        } catch (IOException | UnsupportedOperationException e) {
            // Not every disk has links, and some allow them only to a file's owner.
            disk.copy(old, second);
        }
    }

    private void makeFolderOf(String path) throws IOException {
        int end = path.lastIndexOf('/');
        if (end > 0 && !folders.contains(path.substring(0, end))) {
            String folder = path.substring(0, end);
            claims.folder(folder);
            makeFolderOf(folder);
            disk.makeFolder(root.resolve(folder));
            folders.add(folder);
        }
    }
}
