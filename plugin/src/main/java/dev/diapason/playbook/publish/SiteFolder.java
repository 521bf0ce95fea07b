package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A folder that holds a site, a part of one, or nothing; and the rule that nobody else's files are ever deleted. */
final class SiteFolder {

    /** What systems leave in a folder that somebody has opened; it goes with the old site. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int NAMES_SHOWN = 3;

    private final Disk disk;
    private final Path root;

    SiteFolder(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    boolean exists() throws IOException {
        return disk.kind(root) != Disk.Kind.ABSENT;
    }

    boolean isEmpty() throws IOException {
        return disk.list(root).isEmpty();
    }

    /** Makes the folder and marks it as ours, so that a later build may delete it whatever happens to this one. */
    void start() throws IOException {
        disk.makeFolder(root);
        byte[] mark = Manifest.UNFINISHED.getBytes(StandardCharsets.UTF_8);
        disk.makeFile(root.resolve(Manifest.FILE), mark, mark.length);
    }

    /** Replaces the mark by the list: from here on the folder is a whole site. */
    void finish(Manifest manifest) throws IOException {
        byte[] content = manifest.content();
        Path beside = root.resolve(Manifest.FILE + ".new");
        disk.makeFile(beside, content, content.length);
        disk.move(beside, root.resolve(Manifest.FILE));
    }

    /** Refuses a place where a new site could not take the old one's. */
    void requireUsable(Place place) throws IOException {
        Disk.Kind kind = disk.kind(root);
        if (kind == Disk.Kind.ABSENT) {
            return;
        }
        if (kind != Disk.Kind.FOLDER) {
            throw new PublishException(
                    place.quoted() + " is a file, and a site needs a folder",
                    "the file is " + root,
                    "choose another folder for the site, or rename the file");
        }
        requireOurs();
        if (!disk.isWritable(root)) {
            throw new PublishException(
                    place.quoted() + " belongs to somebody else",
                    place.whole(),
                    "choose another folder for the site, or ask its owner to let you write there");
        }
        if (!disk.areOnOneDisk(root, place.parent())) {
            throw new PublishException(
                    place.quoted() + " is a disk of its own",
                    place.whole(),
                    "choose a folder inside it, such as " + root.resolve("site"));
        }
    }

    /** Refuses a folder with anything in it that is not a site of ours. */
    void requireOurs() throws IOException {
        List<String> names = disk.list(root);
        boolean ours = names.isEmpty()
                || names.contains(Manifest.FILE) && Manifest.isOurs(disk.read(root.resolve(Manifest.FILE)));
        if (!ours) {
            throw strangers(names);
        }
    }

    /** Reads the list of the site that is here; an absent or empty folder has none. */
    Optional<Manifest> manifest() throws IOException {
        if (!exists() || isEmpty()) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = Manifest.parse(disk.read(root.resolve(Manifest.FILE)));
        if (manifest.isEmpty()) {
            throw new PublishException(
                    "the list of files in " + Place.quoted(root) + " is damaged",
                    "the list is " + root.resolve(Manifest.FILE),
                    "delete the folder " + root + " and build again");
        }
        return manifest;
    }

    /**
     * Refuses a site into which somebody has put files of their own since we made it: they would go with it.
     *
     * @param staying folders that are not searched, because nothing in them will be deleted
     */
    void requireNoStrangers(Manifest manifest, Set<String> staying) throws IOException {
        Set<String> files = new HashSet<>(manifest.sums().keySet());
        files.add(Manifest.FILE);
        files.addAll(staying);
        List<String> strangers = new ArrayList<>();
        collectStrangers("", files, foldersOf(manifest.sums().keySet(), staying), strangers);
        if (!strangers.isEmpty()) {
            throw strangers(strangers);
        }
    }

    private static Set<String> foldersOf(Set<String> files, Set<String> without) {
        Set<String> folders = new HashSet<>();
        for (String file : files) {
            int end = file.lastIndexOf('/');
            while (end > 0 && folders.add(file.substring(0, end))) {
                end = file.lastIndexOf('/', end - 1);
            }
        }
        folders.removeAll(without);
        return folders;
    }

    private void collectStrangers(String below, Set<String> files, Set<String> folders, List<String> strangers)
            throws IOException {
        for (String name : disk.list(root.resolve(below))) {
            String path = below.isEmpty() ? name : below + "/" + name;
            if (folders.contains(path) && disk.kind(root.resolve(path)) == Disk.Kind.FOLDER) {
                collectStrangers(path, files, folders, strangers);
            } else if (!files.contains(path) && !LITTER.contains(name)) {
                strangers.add(path);
            }
        }
    }

    private PublishException strangers(List<String> names) {
        String shown = new TreeSet<>(names).stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        String more = names.size() > NAMES_SHOWN ? " and " + (names.size() - NAMES_SHOWN) + " more" : "";
        return new PublishException(
                Place.quoted(root) + " holds files that Diapason did not make",
                "in " + root + " there is " + shown + more,
                "choose another folder for the site, or move these files elsewhere");
    }

    /** Deletes the folder if it is there, and refuses when it is not ours. */
    void eraseOurs() throws IOException {
        if (exists()) {
            requireOurs();
            erase();
        }
    }

    /** Deletes as much as can be; the next build tries again. */
    void eraseQuietly() {
        try {
            if (exists()) {
                erase();
            }
        } catch (IOException e) {
            // What stays is marked as ours, and no reader of the site ever sees it.
        }
    }

    /** Deletes the folder, its mark last: whatever is left when we are interrupted can still be told to be ours. */
    private void erase() throws IOException {
        for (String name : disk.list(root)) {
            if (!name.equals(Manifest.FILE)) {
                erase(root.resolve(name));
            }
        }
        Path mark = root.resolve(Manifest.FILE);
        if (disk.kind(mark) != Disk.Kind.ABSENT) {
            disk.delete(mark);
        }
        disk.delete(root);
    }

    private void erase(Path path) throws IOException {
        if (disk.kind(path) == Disk.Kind.FOLDER) {
            for (String name : disk.list(path)) {
                erase(path.resolve(name));
            }
        }
        disk.delete(path);
    }
}
