package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens a folder for one build, so that the site in it is exactly the old one until it is exactly the new one.
 *
 * <p>Beside a folder {@code site} there are, while a build runs, {@code .site.lock} (keeps a second build out; the
 * system frees it when a build is killed), {@code .site.staging} (what differs from the site that is there) and, for an
 * instant, {@code .site.old}. The next build clears away what a killed one left. {@code .site.state} stays: it is what the
 * build has left for the next.
 *
 * <p>Nothing is forced onto the disk before the swap. A kill, a crash of the program or a full disk cannot harm the
 * site; a power cut can lose files that the system had not written yet, and the build after the restart, which compares
 * bytes and trusts no list, writes them again. Forcing each file would cost more than the whole build.
 */
public final class SitePublisher {

    private SitePublisher() {}

    /**
     * Locks the folder and makes sure, before anything is rendered, that a site can be put there. The folder and those
     * above it are made when they are missing.
     *
     * @param output the folder that will be the site; a symbolic link to a folder is followed
     * @throws PublishException if another build is publishing there, or the folder cannot be written, or it holds files
     *     that no build of ours has made
     */
    public static Publication open(Path output) throws PublishException {
        return open(output, new LocalDisk());
    }

    /**
     * Opens a folder as for a build, for a site that is published there: its list of files will have checksums that prove it
     * whole to everybody (SHA-256). They cost as much as half of a build, so builds use simpler ones.
     */
    public static Publication openSealed(Path output) throws PublishException {
        return open(output, new LocalDisk(), Checksum.SHA_256);
    }

    static Publication open(Path output, Disk disk) throws PublishException {
        return open(output, disk, Checksum.CRC_32C);
    }

    private static Publication open(Path output, Disk disk, Checksum checksum) throws PublishException {
        Place place = Place.of(output);
        DiskTrouble trouble = new DiskTrouble(disk, place);
        try {
            disk.makeFolders(place.parent());
            PublishLock lock = PublishLock.take(disk, place);
            try {
                return new Publication(disk, place, lock, checksum, prepare(disk, place));
            } catch (IOException e) {
                lock.release();
                throw e;
            }
        } catch (IOException e) {
            throw trouble.explain(e);
        }
    }

    /** Clears away what a killed build left, looks at the folder, and gives the list of the site in it. */
    private static Optional<Manifest> prepare(Disk disk, Place place) throws IOException {
        SiteFolder output = new SiteFolder(disk, place.output());
        SiteFolder staging = new SiteFolder(disk, place.staging());
        output.requireUsable(place);
        recover(disk, place, output);
        staging.eraseOurs();
        Optional<Manifest> previous = output.manifest();
        try {
            staging.start();
        } catch (IOException e) {
            staging.eraseQuietly();
            throw e;
        }
        return previous;
    }

    /** A build that was killed between the two renames of its swap left the old site under another name. */
    private static void recover(Disk disk, Place place, SiteFolder output) throws IOException {
        SiteFolder old = new SiteFolder(disk, place.old());
        if (!old.exists()) {
            return;
        }
        if (output.exists() && !output.isEmpty()) {
            old.eraseOurs();
            return;
        }
        old.requireOurs();
        if (output.exists()) {
            disk.delete(place.output());
        }
        new Swap(disk, place).undo();
    }
}
