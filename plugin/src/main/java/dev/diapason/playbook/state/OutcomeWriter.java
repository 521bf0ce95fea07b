package dev.diapason.playbook.state;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes down what a build told. Texts that problems point into are written once each, those of the working tree not at all. */
final class OutcomeWriter {

    private final Notes notes;
    private final Map<String, SourceFile> files;

    /** Numbers of the files met so far. */
    private final Map<SourceFile, Integer> met = new LinkedHashMap<>();

    OutcomeWriter(Notes notes, Map<String, SourceFile> files) {
        this.notes = notes;
        this.files = files;
    }

    void write(Outcome outcome) {
        notes.figures(outcome.counts()).figures(outcome.blocks()).figures(outcome.freshness());
        notes.all(outcome.versions(), notes::text);
        notes.number(outcome.countries()).number(outcome.languages());
        notes.all(outcome.findings(), this::finding);
    }

    private void finding(Finding finding) {
        Problem problem = finding.problem();
        notes.text(problem.id().name()).text(finding.severity().name()).text(finding.origin());
        notes.all(finding.editions(), notes::text);
        location(problem.at());
        notes.text(problem.message()).text(problem.label()).text(problem.help());
        notes.all(problem.notes(), notes::text);
        notes.all(problem.related(), this::location);
    }

    private void location(Location at) {
        file(at.file());
        notes.number(at.line()).number(at.column()).number(at.length());
    }

    /** A number that was given out before, or the next one and the file behind it. */
    private void file(SourceFile file) {
        Integer known = met.get(file);
        if (known != null) {
            notes.number(known);
            return;
        }
        notes.number(met.size()).text(file.path());
        boolean isThere = file.equals(files.get(file.path()));
        notes.number(isThere ? 1 : 0);
        if (!isThere) {
            notes.text(file.text());
        }
        met.put(file, met.size());
    }
}
