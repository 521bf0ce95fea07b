package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BuildRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the process that Maven runs in. */
final class ProcessMeter implements BuildRequest.Meter {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    /** On Linux what the system has counted; elsewhere the peaks of the Java heap and the other pools. */
    @Override
    public long peakMemoryBytes() {
        try {
            if (Files.exists(STATUS)) {
                return Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith(PEAK))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .findFirst()
                        .orElseGet(ProcessMeter::pools);
            }
        } catch (IOException unreadable) {
            return pools();
        }
        return pools();
    }

    private static long pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
