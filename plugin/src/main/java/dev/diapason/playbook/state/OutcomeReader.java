package dev.diapason.playbook.state;

import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads what {@link OutcomeWriter} has written. */
final class OutcomeReader {

    private final ReadNotes notes;
    private final Map<String, SourceFile> files;
    private final List<SourceFile> met = new ArrayList<>();

    OutcomeReader(ReadNotes notes, Map<String, SourceFile> files) {
        this.notes = notes;
        this.files = files;
    }

    Outcome read() {
        return new Outcome(
                notes.figures(),
                notes.figures(),
                notes.figures(),
                notes.all(notes::text),
                notes.number(),
                notes.number(),
                notes.all(this::finding));
    }

    private Finding finding() {
        ProblemId id = ProblemId.valueOf(notes.text());
        Severity severity = Severity.valueOf(notes.text());
        String origin = notes.text();
        List<String> editions = notes.all(notes::text);
        Location at = location();
        String message = notes.text();
        String label = notes.text();
        String help = notes.text();
        List<String> remarks = notes.all(notes::text);
        List<Location> related = notes.all(this::location);
        return new Finding(
                new Problem(id, at, message, label, remarks, help, related), severity, origin, new TreeSet<>(editions));
    }

    private Location location() {
        return new Location(file(), notes.number(), notes.number(), notes.number());
    }

    private SourceFile file() {
        int number = notes.number();
        if (number == met.size()) {
            String path = notes.text();
            boolean isThere = notes.number() == 1;
            SourceFile file = isThere ? files.get(path) : new SourceFile(path, notes.text());
            if (file == null) {
                throw new IllegalStateException("there is no file " + path);
            }
            met.add(file);
        }
        return met.get(number);
    }
}
