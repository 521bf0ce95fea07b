package dev.diapason.playbook.mojo;

import dev.diapason.playbook.BuildProgress;
import dev.diapason.playbook.BuildReport;
import dev.diapason.playbook.VerifyReport;
import dev.diapason.playbook.problem.ConsolePrinter;
import dev.diapason.playbook.problem.Finding;
import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Tells an editor on the console what happens and what came of it. */
final class Teller implements BuildProgress {

    /** Problems of one frozen release that are listed; of more, only the number is told. */
    private static final int MOST_FROZEN = 3;

    private static final int STEPS = 10;

    private final Log log;
    private final ConsolePrinter printer;
    private final AtomicInteger lastStep = new AtomicInteger();

    Teller(Log log, boolean isTerminal) {
        this.log = log;
        this.printer = new ConsolePrinter(isTerminal);
    }

    /** Whether somebody reads along: a terminal, not a pipe, a file or a batch. */
    static boolean isTerminal(@Nullable MavenSession session) {
        String style = session == null ? "" : session.getUserProperties().getProperty("style.color", "auto");
        if (!style.equals("auto")) {
            return style.equals("always");
        }
        boolean isInteractive = session == null || session.getRequest().isInteractiveMode();
        return isInteractive && isConsole() && System.getenv("NO_COLOR") == null;
    }

    /** On a JDK before 22 there is a console only on a terminal; a later one says which it is. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Says in one line which site there is. */
    static String described(VerifyReport site) {
        StringBuilder about = new StringBuilder();
        site.about()
                .forEach((name, value) ->
                        about.append(" · ").append(name).append(' ').append(value));
        return "The site in " + site.place() + about + " · " + counted(site.files(), "file") + " · "
                + counted(site.bytes(), "byte");
    }

    @Override
    public void stage(String sentence) {
        log.info(sentence);
    }

    @Override
    public void editions(int done, int all, int pages) {
        int step = done * STEPS / Math.max(1, all);
        if (all >= STEPS * 2 && lastStep.getAndUpdate(last -> Math.max(last, step)) < step && step < STEPS) {
            log.info("  " + done + " of " + all + " editions, " + pages + " pages");
        }
    }

    /** Tells every problem and closes with a summary. */
    void tell(BuildReport report, Optional<Path> output) {
        Map<String, Integer> frozen = new TreeMap<>();
        report.findings().stream()
                .filter(Finding::isFrozen)
                .forEach(finding -> frozen.merge(finding.release(), 1, Integer::sum));
        for (Finding finding : report.findings()) {
            if (!finding.isFrozen() || frozen.getOrDefault(finding.release(), 0) <= MOST_FROZEN) {
                tell(finding);
            }
        }
        frozen.forEach((release, count) -> {
            if (count > MOST_FROZEN) {
                log.warn(count + " problems in " + release
                        + " stay as they are, since a release is not changed any more."
                        + " To see them, add -Dplaybook.report=report.json to the command.");
            }
        });
        log.info(verdict(report));
        if (report.isPublished()) {
            output.ifPresent(folder -> log.info("Open " + folder.resolve("index.html")));
        }
    }

    /** One line on problems alone, or on everything when there are no errors. */
    String verdict(BuildReport report) {
        String problems = ConsolePrinter.summary(report.findings());
        if (report.hasErrors()) {
            return problems + "; nothing was published. Each message above says what to do next.";
        }
        List<String> parts = List.of(
                counted(report.versions().size(), "version"),
                counted(report.countries(), "country"),
                counted(report.languages(), "language"),
                counted(report.count("pages"), "page"),
                problems,
                String.format(Locale.ROOT, "%.1f seconds", report.seconds().getOrDefault("total", 0.0)));
        return String.join(" · ", parts);
    }

    /** Tells one problem, as heavy as it is. */
    void tell(Finding finding) {
        String text = printer.print(finding) + System.lineSeparator();
        if (finding.isError()) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }

    static String counted(long count, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d", count) + " " + (count == 1 ? noun : plural);
    }
}
