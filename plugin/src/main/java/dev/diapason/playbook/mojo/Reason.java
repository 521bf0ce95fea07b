package dev.diapason.playbook.mojo;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why the disk or a host did not let a goal go on, and what to do. */
final class Reason {

    private Reason() {}

    /** What an exception says. Those of the JDK say the name of a file, and leave it to their class what is wrong with it. */
    static String of(IOException e) {
        if (e instanceof FileSystemException disk && disk.getFile() != null) {
            return "\"" + disk.getFile() + "\" " + complaint(disk);
        }
        return e.getMessage() == null
                ? "the disk or the network broke off without saying why; run the command again."
                : e.getMessage();
    }

    private static String complaint(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "is not there, and cannot be made; name another place, or make it.";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read or written by you; name another place, or ask whoever looks after it.";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is in the way; move it, or name another place.";
        }
        String reason = e.getReason() == null ? "" : " (" + e.getReason() + ")";
        return "cannot be used: the disk does not let us" + reason + "; name another place, or look at the disk.";
    }
}
