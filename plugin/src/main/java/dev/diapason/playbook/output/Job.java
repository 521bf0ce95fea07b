package dev.diapason.playbook.output;

import java.io.IOException;

/** A part of an output's work that needs nothing of any other part. */
@FunctionalInterface
public interface Job {

    /**
     * Makes its files; called once, from any thread, while others run.
     *
     * @throws IOException when the sink cannot take a file
     */
    void write(OutputSink sink) throws IOException;
}
