import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.BuildRequest;
import dev.diapason.playbook.PlaybookBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Builds one playbook in a JVM of its own, without Maven.
 *
 * <pre>java -cp ... Build SOURCE OUTPUT REPORT</pre>
 */
final class Build {

    private Build() {}

    public static void main(String[] args) throws IOException {
        BuildReport report = PlaybookBuild.run(
                new BuildRequest(
                        Path.of(args[0]),
                        Optional.of(Path.of(args[1])),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Set.of(),
                        Optional.of(Path.of(args[2])),
                        new ProcMeter(),
                        "benchmark"),
                new Silence());
        if (report.hasErrors()) {
            report.findings().stream()
                    .filter(finding -> finding.isError())
                    .limit(10)
                    .forEach(finding -> System.err.println(
                            finding.problem().at() + " " + finding.problem().message()));
            System.exit(1);
        }
    }

    /** Asks the clock, and the system for the most memory that the process has had. */
    static final class ProcMeter implements BuildRequest.Meter {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public long peakMemoryBytes() {
            try {
                return Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .findFirst()
                        .orElse(0);
            } catch (IOException e) {
                return 0;
            }
        }
    }

    /** Says nothing, so that nothing is measured but the build. */
    private static final class Silence implements BuildProgress {
        @Override
        public void stage(String sentence) {}

        @Override
        public void editions(int done, int all, int pages) {}
    }
}
