package dev.diapason.playbook;

import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What a build makes that has nothing to begin with, and no disk to write to: the measure for all builds that had something.
 *
 * @param report what it tells
 * @param digests of the files, by path; none when the playbook has errors
 */
public record CleanSite(BuildReport report, SortedMap<String, String> digests) {

    static final BuildProgress SILENT = new BuildProgress() {
        @Override
        public void stage(String sentence) {
            // Nobody listens.
        }

        @Override
        public void editions(int done, int all, int pages) {
            // Nobody listens.
        }
    };

    /** Makes it. */
    public static CleanSite of(BuildRequest request) {
        Problems problems = new Problems();
        Tally tally = new Tally(request);
        Map<String, String> digests = new ConcurrentSkipListMap<>();
        try (SourceReader reader = new SourceReader()) {
            Optional<Draft> draft = new Drafter(request, SILENT, problems, tally, reader).draft();
            if (draft.isPresent() && !tally.report(problems).hasErrors()) {
                OutputContext context = new OutputContext(
                        Outputs.ALL, draft.get().site(), draft.get().templates(), pages -> {});
                Outputs.write(
                        context,
                        output -> (path, bytes, length) -> digests.put(path, digest(Arrays.copyOf(bytes, length))));
            }
            BuildReport report = tally.report(problems);
            return new CleanSite(report, report.hasErrors() ? new TreeMap<>() : new TreeMap<>(digests));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one file from another. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
