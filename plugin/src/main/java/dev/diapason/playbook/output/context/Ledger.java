package dev.diapason.playbook.output.context;

import java.io.IOException;
import java.util.List;

/** Knows which files of the site that is published were made of what. Safe for several threads. */
public interface Ledger {

    /** Knows of nothing. */
    Ledger EMPTY = new Ledger() {
        @Override
        public boolean isTaken(Output output, Job.Inputs inputs) {
            return false;
        }

        @Override
        public void made(Job.Inputs inputs, List<String> paths) {
            // It keeps nothing.
        }
    };

    /**
     * Takes over what an earlier build has made of the same inputs.
     *
     * @return whether it did, so that there is nothing to make
     * @throws IOException when it cannot be taken
     */
    boolean isTaken(Output output, Job.Inputs inputs) throws IOException;

    /** Hears which files a job has made. */
    void made(Job.Inputs inputs, List<String> paths);
}
