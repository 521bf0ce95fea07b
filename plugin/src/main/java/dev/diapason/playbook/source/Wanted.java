package dev.diapason.playbook.source;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.text.Location;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/** A release that is to be read: its version is sound, its files not yet looked at. */
sealed interface Wanted {

    SemVer version();

    /** The author's own name for it. */
    String name();

    /** Where it is written. */
    Location at();

    /** A commit in the repository. */
    record Commit(SemVer version, String name, Location at, ObjectId id) implements Wanted {}

    /** A folder below the playbook's root, by its parts. */
    record Folder(SemVer version, String name, Location at, List<String> parts) implements Wanted {}
}
