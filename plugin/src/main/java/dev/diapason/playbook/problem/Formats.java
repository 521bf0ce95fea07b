package dev.diapason.playbook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All forms in which findings are told to programs, in the order in which they are told. */
public final class Formats {

    public static final List<FindingPrinter> ALL =
            List.of(new GitHubPrinter(), new JobSummary(), new GitLabPrinter(), new SarifPrinter(), new JUnitPrinter());

    /** What people read; it is always told. */
    public static final String CONSOLE = "console";

    /** The report of the whole build, findings and figures, which is made where the figures are known. */
    public static final String JSON = "json";

    private Formats() {}

    /** Every word that {@code playbook.format} knows. */
    public static List<String> words() {
        List<String> words = new ArrayList<>(List.of(CONSOLE));
        ALL.stream().map(FindingPrinter::id).distinct().forEach(words::add);
        words.add(JSON);
        return words;
    }

    /** The printers that some words ask for. */
    public static List<FindingPrinter> of(Set<String> words) {
        return ALL.stream().filter(printer -> words.contains(printer.id())).toList();
    }

    /** One sentence about a word that is none of {@link #words()}; empty when it is one. */
    public static Optional<String> complaint(String word) {
        if (words().contains(word)) {
            return Optional.empty();
        }
        String next = DidYouMean.among(words(), word)
                .map(known -> "did you mean \"" + known + "\"? Write")
                .orElse("write");
        return Optional.of("playbook.format has no \"" + TextWidth.visible(word) + "\"; " + next
                + " one or several of: " + String.join(", ", words()) + ".");
    }
}
