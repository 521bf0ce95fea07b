package dev.diapason.playbook.state;

import dev.diapason.playbook.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A build as it is remembered. Each part is read when it is asked for, because most builds need only one.
 *
 * <p>Reading expects what {@link #write} has written, and nothing else: whoever keeps the bytes makes sure of that.
 */
public final class BuildState {

    private final String inputs;
    private final byte[] outcome;
    private final byte[] made;

    private BuildState(String inputs, byte[] outcome, byte[] made) {
        this.inputs = inputs;
        this.outcome = outcome;
        this.made = made;
    }

    /**
     * Writes down a build.
     *
     * @param inputs the digest of all that it was made of
     * @param files the texts of the working tree by path, which need not be remembered
     * @param made what each job has made, by its name
     */
    public static byte[] write(
            String inputs, Outcome outcome, Map<String, SourceFile> files, SortedMap<String, Made> made) {
        Notes jobs = new Notes();
        jobs.number(made.size());
        made.forEach((job, each) -> {
            jobs.text(job).text(each.inputs()).number(each.paths().size());
            each.paths().forEach(jobs::text);
        });
        Notes told = new Notes();
        new OutcomeWriter(told, files).write(outcome);
        return new Notes()
                .text(inputs)
                .bytes(told.toBytes())
                .bytes(jobs.toBytes())
                .toBytes();
    }

    /** Begins to read. */
    public static BuildState of(byte[] written) {
        ReadNotes notes = new ReadNotes(written);
        return new BuildState(notes.text(), notes.bytes(), notes.bytes());
    }

    /** The digest of all that it was made of. */
    public String inputs() {
        return inputs;
    }

    /**
     * What it told.
     *
     * @param files the same as when it was written
     */
    public Outcome outcome(Map<String, SourceFile> files) {
        return new OutcomeReader(new ReadNotes(outcome), files).read();
    }

    /** What each job has made, by its name. */
    public SortedMap<String, Made> made() {
        ReadNotes notes = new ReadNotes(made);
        SortedMap<String, Made> read = new TreeMap<>();
        for (int jobs = notes.number(); jobs > 0; jobs--) {
            String job = notes.text();
            String digest = notes.text();
            int count = notes.number();
            List<String> paths = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                paths.add(notes.text());
            }
            read.put(job, new Made(digest, paths));
        }
        return read;
    }
}
