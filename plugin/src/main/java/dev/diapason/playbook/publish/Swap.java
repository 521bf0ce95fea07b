package dev.diapason.playbook.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Puts a finished site in the place of the old one by renaming, and back again.
 *
 * <p>What does not differ is taken over: a folder near the top of the site, which is a version or one of its editions, moves over
 * whole when nothing in it differs, as in every release that is frozen; any other file gets a second name in the new site.
 * Making and deleting the folders of thousands of pages would cost more than the pages.
 */
final class Swap {

    /** Folders that lie deeper are not moved: each move makes the moment longer at which there is no site. */
    private static final int DEEPEST = 3;

    private final Disk disk;
    private final Place place;

    Swap(Disk disk, Place place) {
        this.disk = disk;
        this.place = place;
    }

    /**
     * Completes the staging folder and swaps, unless nothing differs. When only the list of files does, as after a build of
     * an older Diapason, that is replaced alone.
     *
     * @param previous the old site; empty when there is none
     * @param next all files of the new site
     * @param unchanged those of them that the old site has in the same words
     * @param staging has the others
     */
    Published run(Optional<Manifest> previous, Manifest next, Collection<String> unchanged, Staging staging)
            throws IOException {
        Set<String> removed =
                new HashSet<>(previous.orElse(Manifest.NONE).sums().keySet());
        removed.removeAll(next.sums().keySet());
        Set<String> staged = new HashSet<>(next.sums().keySet());
        staged.removeAll(new HashSet<>(unchanged));
        if (previous.isEmpty() || !staged.isEmpty() || !removed.isEmpty()) {
            Set<String> touched = new HashSet<>(staged);
            touched.addAll(removed);
            SortedSet<String> whole = whole(unchanged, touched);
            SiteFolder output = new SiteFolder(disk, place.output());
            if (previous.isPresent()) {
                output.requireNoStrangers(previous.get(), whole);
            }
            staging.adopt(unchanged, whole, place.output());
            new SiteFolder(disk, place.staging()).finish(next);
            if (output.exists()) {
                replace(whole);
            } else {
                disk.move(place.staging(), place.output());
            }
        } else if (!previous.get().equals(next)) {
            new SiteFolder(disk, place.staging()).finish(next);
            disk.move(place.staging().resolve(Manifest.FILE), place.output().resolve(Manifest.FILE));
        }
        return new Published(next.sums().size(), next.bytes(), staged.size(), unchanged.size(), removed.size());
    }

    /** The folders in which nothing differs, without those inside them. */
    private static SortedSet<String> whole(Collection<String> unchanged, Set<String> touched) {
        SortedSet<String> open = Manifest.folders(touched, DEEPEST);
        SortedSet<String> closed = Manifest.folders(unchanged, DEEPEST);
        closed.removeAll(open);
        closed.removeIf(
                folder -> folder.indexOf('/') > 0 && !open.contains(folder.substring(0, folder.lastIndexOf('/'))));
        return closed;
    }

    /** The only moment at which there is no site: between the first of these renames and the last. */
    private void replace(Set<String> whole) throws IOException {
        disk.move(place.output(), place.old());
        try {
            for (String folder : whole) {
                disk.move(place.old().resolve(folder), place.staging().resolve(folder));
            }
            disk.move(place.staging(), place.output());
        } catch (IOException e) {
            try {
                undo();
            } catch (IOException again) {
                // The next build does it.
                e.addSuppressed(again);
            }
            throw e;
        }
        try {
            disk.move(place.old(), place.staging());
        } catch (IOException e) {
            // The new site is in place; the next build clears the old one away.
        }
    }

    /** Puts the old site back after a swap that was not finished, by this build or by one that was killed. */
    void undo() throws IOException {
        Manifest manifest = new SiteFolder(disk, place.old()).manifest().orElse(Manifest.NONE);
        for (String folder : Manifest.folders(manifest.sums().keySet(), DEEPEST)) {
            boolean isMoved = disk.kind(place.old().resolve(folder)) == Disk.Kind.ABSENT
                    && disk.kind(place.staging().resolve(folder)) != Disk.Kind.ABSENT;
            if (isMoved) {
                disk.move(place.staging().resolve(folder), place.old().resolve(folder));
            }
        }
        disk.move(place.old(), place.output());
    }
}
