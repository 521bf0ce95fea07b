package dev.diapason.playbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.BuildRequest;
import dev.diapason.playbook.PlaybookBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A build that a user asks for, all in one: what Maven would ask of {@link PlaybookBuild}, and what came of it.
 *
 * @param source the playbook's folder
 * @param date the day of the build
 * @param audience who reads; empty for the widest
 * @param isStrict whether warnings count as errors
 * @param versions the earlier versions wanted; empty for all
 */
public record SiteRun(
        Path source, Optional<LocalDate> date, Optional<String> audience, boolean isStrict, Set<String> versions) {

    /** The day of all builds that name no other. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final BuildRequest.Meter METER = new BuildRequest.Meter() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public long peakMemoryBytes() {
            return 0;
        }
    };

    static final BuildProgress SILENT = new BuildProgress() {
        @Override
        public void stage(String sentence) {
            assertThat(sentence).isNotBlank();
        }

        @Override
        public void editions(int done, int all, int pages) {
            assertThat(done).isBetween(1, all);
        }
    };

    public static SiteRun of(Path source) {
        return new SiteRun(source, Optional.of(TODAY), Optional.empty(), false, Set.of());
    }

    SiteRun on(LocalDate day) {
        return new SiteRun(source, Optional.of(day), audience, isStrict, versions);
    }

    SiteRun onTheDayOfTheCommit() {
        return new SiteRun(source, Optional.empty(), audience, isStrict, versions);
    }

    SiteRun readBy(String reader) {
        return new SiteRun(source, date, Optional.of(reader), isStrict, versions);
    }

    SiteRun strict() {
        return new SiteRun(source, date, audience, true, versions);
    }

    SiteRun only(String... wanted) {
        return new SiteRun(source, date, audience, isStrict, Set.of(wanted));
    }

    /** Checks and writes nothing. */
    Built check() {
        return new Built(run(Optional.empty()), new TreeMap<>());
    }

    /** Builds into a folder, which is made if it is not there. */
    Built buildInto(Path output) {
        BuildReport report = run(Optional.of(output));
        return new Built(
                report, new LinkedHashMap<>(output.toFile().exists() ? TextFiles.below(output) : new TreeMap<>()));
    }

    /** What Maven would be told; nothing that was written is read. */
    BuildReport run(Optional<Path> output) {
        try {
            return PlaybookBuild.run(request(output), SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Maven would ask for. */
    public BuildRequest request(Optional<Path> output) {
        return new BuildRequest(
                source,
                output,
                Optional.empty(),
                audience,
                isStrict,
                date,
                versions,
                Optional.empty(),
                METER,
                "1.0.0-test");
    }
}
