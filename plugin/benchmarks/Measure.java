import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds large playbooks in many ways, in alternating rounds, and prints medians as Markdown tables. Everything is
 * compared with {@code cp -r} of the very same site in the same round, because seconds differ from machine to machine
 * and from hour to hour.
 *
 * <pre>java -cp CLASSES Measure CLASSPATH SCRATCH ROUNDS MAVEN...</pre>
 *
 * <p>CLASSPATH is what a build needs without Maven; MAVEN is the command for one with it, or absent to leave it out.
 */
final class Measure {

    /** What the starter project puts into .mvn/jvm.config. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What is shown of a report's stages, and in which order: all that it has. */
    private static final Pattern STAGES = Pattern.compile("\"seconds\" : \\{(.*?)\\}", Pattern.DOTALL);

    private static final Pattern FIGURE = Pattern.compile("\"(\\w+)\" : ([0-9.]+)");
    private static final double MEGA = 1e6;

    private final String classPath;
    private final Path scratch;
    private final int rounds;
    private final List<String> maven;
    private final boolean isMemory;

    private Path source = Path.of("");
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private Measure(String classPath, Path scratch, int rounds, List<String> maven) throws IOException {
        this.classPath = classPath;
        this.scratch = scratch;
        this.rounds = rounds;
        this.maven = maven;
        this.isMemory = Files.getFileStore(scratch).type().equals("tmpfs");
    }

    public static void main(String[] args) throws Exception {
        List<String> maven = Arrays.asList(args).subList(3, args.length);
        Measure measure = new Measure(args[0], Path.of(args[1]), Integer.parseInt(args[2]), maven);
        System.out.println("Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, output "
                + (measure.isMemory ? "in memory" : "on disk") + ", median of " + args[2] + " rounds.");
        measure.playbook(16, 30, 3);
        measure.playbook(30, 60, 5);
    }

    /** Measures a playbook of a hundred sections. */
    private void playbook(int countries, int editions, int versions) throws Exception {
        source = scratch.resolve("playbook-" + editions + "-" + versions);
        Generate.main(new String[] {
            source.toString(), "--countries", "" + countries, "--editions", "" + editions, "--versions", "" + versions
        });
        runs.clear();
        for (int round = 1; round <= rounds; round++) {
            System.err.println(editions + " editions, " + versions + " versions: round " + round + " of " + rounds);
            round(round);
        }
        System.out.printf("%n%d countries, %d editions, %d versions: ", countries, editions, versions);
        print();
        delete(scratch.resolve("out"));
        delete(source);
    }

    /** One of each, so that a slow minute of the machine is slow for all. */
    private void round(int round) throws Exception {
        Path site = output("site", round);
        measure("java", java(FLAGS, site));
        Path copy = output("copy", round);
        measure("cp -r", List.of("cp", "-r", site.toString(), copy.toString()));
        discard(copy);
        measure("java, nothing changed", java(FLAGS, site));
        editBlock(round);
        measure("java, one block of one country edited", java(FLAGS, site));
        edit(round);
        measure("java, one section edited", java(FLAGS, site));
        measure("java alone", List.of(java(FLAGS, site).get(0), FLAGS.get(0), FLAGS.get(1), "-version"));
        discard(site);
        Path other = output("other", round);
        measure("java, default flags", java(List.of(), other));
        discard(other);
        Path tight = output("tight", round);
        measure("java, -Xmx512m", java(List.of(FLAGS.get(0), FLAGS.get(1), "-Xmx512m"), tight));
        discard(tight);
        if (!maven.isEmpty()) {
            Path byMaven = output("maven", round);
            List<String> validate = maven("validate");
            validate.addAll(List.of("-f", scratch.resolve("pom").toString()));
            measure("mvn validate, empty pom", validate);
            measure("mvn", build(byMaven));
            measure("mvn, nothing changed", build(byMaven));
            discard(byMaven);
        }
    }

    private Path output(String name, int round) {
        return scratch.resolve("out/" + source.getFileName() + "-" + name + "-" + round);
    }

    /** Changes the words of one section, as an editor does. */
    private void edit(int round) throws IOException {
        Files.writeString(
                source.resolve("sections/en/voice/topic-3.md"), "\nEdited " + round + ".\n", StandardOpenOption.APPEND);
    }

    /** Changes the words of one block that one country has of its own. */
    private void editBlock(int round) throws IOException {
        Path country = source.resolve("countries/DE.yaml");
        String text = Files.readString(country);
        Files.writeString(country, text.replaceFirst("(?<=: \\|\\n {8})", "Edited " + round + ". "));
    }

    private List<String> java(List<String> flags, Path site) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, "Build", source.toString(), site.toString(), report().toString()));
        return command;
    }

    private List<String> build(Path site) {
        List<String> command = maven(System.getProperty("goal"));
        command.add("-Dplaybook.source=" + source);
        command.add("-Dplaybook.output=" + site);
        command.add("-Dplaybook.report=" + report());
        return command;
    }

    private List<String> maven(String goal) {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of("-o", "-q", goal));
        return command;
    }

    private Path report() {
        return scratch.resolve("report.json");
    }

    /** Runs a command under the shell's own stop watch, which counts the processor time of children too. */
    private void measure(String name, List<String> command) throws Exception {
        Files.createDirectories(scratch.resolve("out"));
        Files.deleteIfExists(report());
        List<String> timed = new ArrayList<>(List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%R %U %S'; time \"$@\" >\"$0\" 2>&1",
                scratch.resolve("log.txt").toString()));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .directory(scratch.resolve("empty").toFile())
                .start();
        String[] times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        if (process.waitFor() != 0) {
            throw new IOException(name + " failed:\n" + Files.readString(scratch.resolve("log.txt")));
        }
        double seconds = Double.parseDouble(times[0]);
        double processor = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
        String report = Files.exists(report()) ? Files.readString(report()) : "";
        runs.computeIfAbsent(name, each -> new ArrayList<>()).add(new Run(seconds, processor, report));
    }

    /** In memory there is room for one site only; on disk, creating files after deleting many is slow, so all stay. */
    private void discard(Path site) throws Exception {
        if (isMemory) {
            delete(site);
        }
    }

    private static void delete(Path folder) throws Exception {
        new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    }

    private void print() {
        List<Run> cold = runs.get("java");
        Run any = cold.get(0);
        System.out.printf(
                Locale.ROOT,
                "%,.0f pages, %,.0f files, %,.0f MB%n%n",
                any.figure("pages"),
                any.figure("files"),
                any.figure("bytes") / MEGA);
        System.out.println("| | seconds | x `cp -r` | x `java` | processor s | x `java` | peak MB |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        double copy = Run.median(runs.get("cp -r").stream().map(Run::seconds).toList());
        double clean = Run.median(cold.stream().map(Run::seconds).toList());
        double cleanProcessor = Run.median(cold.stream().map(Run::processor).toList());
        runs.forEach((name, all) -> {
            double seconds = Run.median(all.stream().map(Run::seconds).toList());
            double processor = Run.median(all.stream().map(Run::processor).toList());
            double peak = Run.median(all.stream()
                    .map(run -> run.figure("peakMemoryBytes") / MEGA)
                    .toList());
            String memory = peak == 0 ? "" : String.format(Locale.ROOT, "%.0f", peak);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %s |%n",
                    name,
                    seconds,
                    seconds / copy,
                    seconds / clean,
                    processor,
                    processor / cleanProcessor,
                    memory);
        });
        printStages(cold);
    }

    /** The stages of the cold build in a plain JVM. */
    private static void printStages(List<Run> cold) {
        StringBuilder head = new StringBuilder("\n| stage |");
        StringBuilder line = new StringBuilder("|---|");
        StringBuilder row = new StringBuilder("| seconds |");
        Matcher stages = STAGES.matcher(cold.get(0).report);
        if (!stages.find()) {
            return;
        }
        for (Matcher stage = FIGURE.matcher(stages.group(1)); stage.find(); ) {
            String name = stage.group(1);
            head.append(' ').append(name).append(" |");
            line.append("---:|");
            row.append(String.format(
                    Locale.ROOT,
                    " %.2f |",
                    Run.median(
                            cold.stream().map(run -> run.figure(name, STAGES)).toList())));
        }
        System.out.println(head + "\n" + line + "\n" + row);
    }

    /** One run of a command, with the report of the build if it was one. */
    private record Run(double seconds, double processor, String report) {

        double figure(String name) {
            Matcher matcher = FIGURE.matcher(report);
            while (matcher.find()) {
                if (matcher.group(1).equals(name)) {
                    return Double.parseDouble(matcher.group(2));
                }
            }
            return 0;
        }

        double figure(String name, Pattern within) {
            Matcher part = within.matcher(report);
            return part.find() ? new Run(0, 0, part.group(1)).figure(name) : 0;
        }

        static double median(List<Double> values) {
            double[] sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }
}
