package dev.diapason.playbook.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Nu Html Checker, in a process of its own: the build copies it to {@code target/nu-validator}. */
final class Nu {

    /** Addresses for one process: a command line holds some hundred thousand characters, on Windows 32,000. */
    private static final int BATCH = 400;

    private Nu() {}

    /**
     * Checks pages or style sheets as a host serves them.
     *
     * @return each message with its address and place; errors, warnings and remarks alike
     */
    static List<String> messages(List<String> addresses, String... options) {
        List<String> messages = new ArrayList<>();
        for (int start = 0; start < addresses.size(); start += BATCH) {
            messages.addAll(run(addresses.subList(start, Math.min(addresses.size(), start + BATCH)), options));
        }
        return messages;
    }

    private static List<String> run(List<String> addresses, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Else it refuses to ask this machine, as a service on the web must.
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-cp",
                SampleSite.folder("nu-validator") + File.separator + "*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu"));
        command.addAll(List.of(options));
        command.addAll(addresses);
        try {
            Path output = Files.createTempFile(SampleSite.folder("browser"), "nu", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int status = process.waitFor();
            try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
                List<String> messages = new ArrayList<>(
                        lines.filter(line -> !line.startsWith("SLF4J:")).toList());
                if (status != 0 && messages.isEmpty()) {
                    messages.add("the validator ended with " + status);
                }
                return messages;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
