package dev.diapason.playbook.output.context;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** A part of an output's work that needs nothing of any other part. */
@FunctionalInterface
public interface Job {

    /**
     * Makes its files; called from any thread, while others run: once in a build, and in a preview whenever one of its files
     * may be asked for.
     *
     * @throws IOException when the sink cannot take a file
     */
    void write(OutputSink sink) throws IOException;

    /** What it makes its files of; empty when it cannot tell, so that it has to be done in every build. */
    default Optional<Inputs> inputs() {
        return Optional.empty();
    }

    /**
     * What a job makes its files of.
     *
     * @param job its name, the same in every build
     * @param digest of all that has a part in the files, but for the code
     */
    record Inputs(String job, String digest) {
        public Inputs {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(digest, "digest");
        }
    }
}
