package dev.diapason.playbook;

import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.serve.Changes;
import dev.diapason.playbook.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a preview shows that runs all the time and is told of each change, as a watch over the files would tell it. */
public final class PreviewedSite implements AutoCloseable {

    private final SourceReader reader = new SourceReader();
    private final Preview preview;
    private Optional<PreviewState> state = Optional.empty();

    /** A preview that has not looked at its playbook yet. */
    public PreviewedSite(BuildRequest request) {
        this.preview = new Preview(request, CleanSite.SILENT, reader);
    }

    /** Hears of changes, shows all that it would show, and asks the rules. */
    public PreviewedSite follow(Iterable<Path> changed, boolean isMore) {
        TreeSet<Path> paths = new TreeSet<>();
        changed.forEach(paths::add);
        try {
            state = preview.draft(new Changes(paths, isMore));
            if (state.isPresent()) {
                state.get().check();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What is told. */
    public String console() {
        return new ConsolePrinter(false).print(preview.findings());
    }

    /** The digests of the files, by path; empty when mistakes let the last good site stay. */
    public Optional<SortedMap<String, String>> digests() {
        return state.filter(shown -> !shown.isPartHidden())
                .map(shown -> digests(shown.manuscript().everybody()));
    }

    /** The digests of the files for one audience. */
    SortedMap<String, String> digests(String audience) {
        Map<String, String> digests = new ConcurrentSkipListMap<>();
        try {
            Outputs.write(
                    state.orElseThrow().context(audience),
                    output ->
                            (path, bytes, length) -> digests.put(path, CleanSite.digest(Arrays.copyOf(bytes, length))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeMap<>(digests);
    }

    /** One file for one audience. */
    Optional<byte[]> file(String audience, String path) {
        try {
            return state.orElseThrow().file(audience, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
