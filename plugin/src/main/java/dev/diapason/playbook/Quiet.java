package dev.diapason.playbook;

/** Passes on what is read; editions are not counted, since nobody waits for them. */
record Quiet(PreviewListener listener) implements BuildProgress {

    @Override
    public void stage(String sentence) {
        listener.told(sentence);
    }

    @Override
    public void editions(int done, int all, int pages) {
        // no edition is ever written
    }
}
