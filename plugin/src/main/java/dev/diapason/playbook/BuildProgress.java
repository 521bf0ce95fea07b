package dev.diapason.playbook;

/** Hears how far a build has come. Called from several threads. */
public interface BuildProgress {

    /** A stage begins, said in one sentence. */
    void stage(String sentence);

    /**
     * Editions have been written.
     *
     * @param done how many so far
     * @param all how many there are in all versions
     * @param pages how many pages they have
     */
    void editions(int done, int all, int pages);
}
