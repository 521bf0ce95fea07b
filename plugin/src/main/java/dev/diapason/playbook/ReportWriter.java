package dev.diapason.playbook;

import dev.diapason.playbook.problem.FindingPrinter;
import dev.diapason.playbook.problem.FindingPrinter.Place;
import dev.diapason.playbook.problem.Findings;
import dev.diapason.playbook.problem.Formats;
import dev.diapason.playbook.publish.SiteArchive;
import dev.diapason.playbook.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the programs around a build what it found: a Git host's machine, and whoever reads reports in files. */
public final class ReportWriter {

    private static final String JSON_FILE = "report.json";

    private final BuildReport report;
    private final ReportRequest request;
    private final List<FindingPrinter> printers;
    private final Findings findings;

    public ReportWriter(BuildReport report, ReportRequest request) {
        this.report = report;
        this.request = request;
        this.printers = Formats.of(request.formats());
        // Without a printer nobody asks where the repository begins.
        String folder = printers.isEmpty() ? "" : SourceReader.folderInRepository(request.source());
        this.findings = new Findings(report.findings(), folder, request.browse().orElse(""), report.toolVersion());
    }

    /** What stands on standard output before people are told, each line ended; empty when nothing does. */
    public String linesBefore() {
        return printers.stream().map(printer -> printer.before(findings)).collect(Collectors.joining());
    }

    /** What stands on standard output after people were told, each line ended; empty when nothing does. */
    public String linesAfter() {
        return at(Place.OUTPUT).map(printer -> printer.print(findings)).collect(Collectors.joining());
    }

    /**
     * Writes the reports, each whole or not at all.
     *
     * @return the files, in the order of the forms
     */
    public List<Path> writeFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (FindingPrinter printer : at(Place.FILE).toList()) {
            files.add(write(printer.file(), printer.print(findings)));
        }
        if (request.formats().contains(Formats.JSON)) {
            files.add(write(JSON_FILE, JsonReport.of(report)));
        }
        return files;
    }

    /** Adds to the summary of the machine, if it shows one. */
    public void addSummary() throws IOException {
        String text = at(Place.SUMMARY).map(printer -> printer.print(findings)).collect(Collectors.joining());
        if (!text.isEmpty() && request.summary().isPresent()) {
            SiteArchive.append(request.summary().get(), text);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = request.folder().resolve(name);
        SiteArchive.text(file, text);
        return file;
    }

    private Stream<FindingPrinter> at(Place place) {
        return printers.stream().filter(printer -> printer.place() == place);
    }
}
