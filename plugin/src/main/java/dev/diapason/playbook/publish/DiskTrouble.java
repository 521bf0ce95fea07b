package dev.diapason.playbook.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Words a failure of the disk for an editor. */
final class DiskTrouble {

    /** Room that a file system keeps for itself: less than this is none. */
    private static final long MARGIN = 1 << 16;

    private final Disk disk;
    private final Place place;

    DiskTrouble(Disk disk, Place place) {
        this.disk = disk;
        this.place = place;
    }

    /** Words a failure that has nothing to do with the size of the site. */
    PublishException explain(IOException cause) {
        return explain(cause, 0);
    }

    /**
     * Words a failure while a site of at least so many bytes was being written. What the system says is shown, but never
     * relied on: it differs between systems and languages.
     */
    PublishException explain(IOException cause, long needed) {
        if (cause instanceof PublishException told) {
            return told;
        }
        long free = free();
        if (free < MARGIN) {
            return new PublishException(
                    "the disk is full: " + place.quoted() + " could not be published",
                    String.format(Locale.ROOT, "the new files need over %,d bytes; %,d bytes are free", needed, free),
                    "free some room where " + place.parent() + " is, then build again",
                    cause);
        }
        return new PublishException(
                place.quoted() + " could not be published: " + what(cause),
                where(cause) + reason(cause),
                "make sure that you may write in " + place.parent() + ", then build again",
                cause);
    }

    private long free() {
        try {
            return disk.freeBytes(place.parent());
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static String what(IOException cause) {
        return cause instanceof AccessDeniedException ? "no permission to write" : "the disk does not let us";
    }

    private String where(IOException cause) {
        boolean named = cause instanceof FileSystemException about && about.getFile() != null;
        return named ? "it happened at " + ((FileSystemException) cause).getFile() : place.whole();
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException about ? about.getReason() : cause.getMessage();
        return reason == null ? "" : " (" + reason + ")";
    }
}
