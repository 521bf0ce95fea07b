package dev.diapason.playbook.site;

import java.nio.file.Path;

/** The sample playbook of this repository, built once for all tests. */
public final class SamplePlaybook {

    /** Its text. */
    static final InlineSite PLAYBOOK = InlineSite.ofFiles(SampleFiles.read());

    private static final Built SITE = PLAYBOOK.build();

    private SamplePlaybook() {}

    /** What came of its build on {@link SiteRun#TODAY}. */
    public static Built built() {
        return SITE;
    }

    /** Writes the playbook into a folder, where a test may change it. */
    public static void copyTo(Path folder) {
        TextFiles.writeBytes(folder, PLAYBOOK.files(), false);
    }
}
