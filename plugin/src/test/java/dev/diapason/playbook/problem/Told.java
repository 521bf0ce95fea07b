package dev.diapason.playbook.problem;

import dev.diapason.playbook.text.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Findings for claims about how they are told. */
final class Told {

    private Told() {}

    /** A finding at a word of a file, in the working tree. */
    static Finding at(String path, String text, String word, String message) {
        SourceFile file = new SourceFile(path, text);
        return finding(Problem.of(ProblemId.UNKNOWN_FIELD, file.at(text.indexOf(word), word.length()), message)
                .help("remove it"));
    }

    static Finding finding(Problem problem) {
        return new Finding(problem, problem.id().severity(), "", new TreeSet<>());
    }

    static Finding warning(Finding error) {
        return new Finding(error.problem(), Severity.WARNING, error.origin(), error.editions());
    }

    /** The same in a release that is not changed any more. */
    static Finding frozen(Finding finding, String origin) {
        return new Finding(finding.problem(), Severity.WARNING, origin, finding.editions());
    }

    /** Of a playbook at the top of its repository. */
    static Findings all(Finding... findings) {
        return all(Arrays.asList(findings));
    }

    static Findings all(List<Finding> findings) {
        return new Findings(findings, "", "", "1.0.0");
    }

    static String print(String format, Findings findings) {
        StringBuilder text = new StringBuilder();
        Formats.ALL.stream()
                .filter(printer -> printer.id().equals(format) && printer.place() != FindingPrinter.Place.SUMMARY)
                .forEach(printer -> text.append(printer.before(findings)).append(printer.print(findings)));
        return text.toString();
    }
}
