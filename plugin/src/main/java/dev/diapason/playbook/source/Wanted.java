package dev.diapason.playbook.source;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** A release that is to be read: its version is sound, its files not yet looked at. */
sealed interface Wanted {

    SemVer version();

    /** The author's own name for it. */
    String name();

    /** Where it is written. */
    Location at();

    /** The day it was released, when the settings say so. */
    Optional<LocalDate> date();

    /** A commit in the repository. */
    record Commit(SemVer version, String name, Location at, Optional<LocalDate> date, ObjectId id) implements Wanted {}

    /** A folder below the playbook's root, by its parts. */
    record Folder(SemVer version, String name, Location at, Optional<LocalDate> date, List<String> parts)
            implements Wanted {}
}
