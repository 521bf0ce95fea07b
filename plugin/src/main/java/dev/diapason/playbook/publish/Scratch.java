package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.Path;

/** An empty folder beside a site for what is needed on the way. Nobody builds or publishes that site meanwhile. */
public final class Scratch implements AutoCloseable {

    private final Disk disk;
    private final Place place;
    private final PublishLock lock;

    private Scratch(Disk disk, Place place, PublishLock lock) {
        this.disk = disk;
        this.place = place;
        this.lock = lock;
    }

    /**
     * Makes the folder, in place of what a killed process left there.
     *
     * @param site a folder that need not be there yet
     * @throws PublishException if somebody is building or publishing that site, or the disk refuses
     */
    public static Scratch beside(Path site) throws PublishException {
        Disk disk = new LocalDisk();
        Place place = Place.of(site);
        try {
            disk.makeFolders(place.parent());
            PublishLock lock = PublishLock.take(disk, place);
            try {
                SiteFolder folder = new SiteFolder(disk, place.scratch());
                folder.eraseOurs();
                folder.start();
                return new Scratch(disk, place, lock);
            } catch (IOException e) {
                lock.release();
                throw e;
            }
        } catch (IOException e) {
            throw new DiskTrouble(disk, place).explain(e);
        }
    }

    /** The folder, which has one file that marks it as ours. */
    public Path folder() {
        return place.scratch();
    }

    /** Deletes the folder and lets others build the site again. */
    @Override
    public void close() {
        new SiteFolder(disk, place.scratch()).eraseQuietly();
        lock.release();
    }
}
