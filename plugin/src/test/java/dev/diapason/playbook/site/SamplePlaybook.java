package dev.diapason.playbook.site;

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
}
