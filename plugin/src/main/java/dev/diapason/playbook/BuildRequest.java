package dev.diapason.playbook;

import dev.diapason.playbook.model.Ordered;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the user decided about one build.
 *
 * @param source the playbook's folder, or a bare Git repository
 * @param output where the site goes; empty to check only, which writes nothing
 * @param archive where a zip archive of the site goes, if one is wanted
 * @param audience who will read; empty for the widest audience of the playbook
 * @param isStrict whether warnings of the working tree count as errors
 * @param date the day against which dates are judged; empty for the day of the commit that is checked out
 * @param versions the versions to build besides the working tree; empty for all
 * @param report where a report in JSON goes, if one is wanted
 * @param meter measures the build, since the build itself never asks the clock
 * @param toolVersion the version of this tool, for the report
 */
public record BuildRequest(
        Path source,
        Optional<Path> output,
        Optional<Path> archive,
        Optional<String> audience,
        boolean isStrict,
        Optional<LocalDate> date,
        Set<String> versions,
        Optional<Path> report,
        Meter meter,
        String toolVersion) {

    public BuildRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(toolVersion, "toolVersion");
        versions = Ordered.copy(versions);
    }

    /** To read all versions of a playbook, and to make nothing. */
    static BuildRequest toRead(Path source, Optional<String> audience, Optional<LocalDate> date, Meter meter) {
        return new BuildRequest(
                source,
                Optional.empty(),
                Optional.empty(),
                audience,
                false,
                date,
                Set.of(),
                Optional.empty(),
                meter,
                "");
    }

    /** Measures what a build costs. */
    public interface Meter {
        /** Nanoseconds since some moment. */
        long nanos();

        /** The most memory this process has used so far, in bytes. */
        long peakMemoryBytes();
    }
}
