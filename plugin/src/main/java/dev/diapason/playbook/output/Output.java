package dev.diapason.playbook.output;

import java.io.IOException;

/** Makes one kind of file out of a whole site. */
public interface Output {

    /** The word that switches it in {@code playbook.yaml}. */
    String id();

    /**
     * Makes its files, in any order and from several threads.
     *
     * @throws IOException when the sink cannot take a file
     */
    void write(OutputContext context, OutputSink sink) throws IOException;
}
