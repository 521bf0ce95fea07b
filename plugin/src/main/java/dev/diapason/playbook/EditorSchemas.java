package dev.diapason.playbook;

import dev.diapason.playbook.text.NewFile;
import java.util.List;

/** The seam between new files and what editors know of their form: the one place where schemas join a scaffold. */
final class EditorSchemas {

    private EditorSchemas() {}

    /** The files, with whatever lets an editor complete and check them; today as they are. */
    static List<NewFile> with(List<NewFile> files) {
        return files;
    }
}
