package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.List;

/** No word is preferred and forbidden at once, and every term says something. */
final class TermCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        for (SiteEdition edition : version.version().editions()) {
            for (Entry term : edition.edition().records().of(RecordKind.TERMS).values()) {
                term.fields().values().forEach(value -> {
                    if (value instanceof Entry.Group words) {
                        check(term, words, problems);
                    }
                });
            }
        }
    }

    private static void check(Entry term, Entry.Group words, Problems problems) {
        List<String> preferred = list(words, "preferred");
        List<String> admitted = list(words, "admitted");
        List<String> forbidden = list(words, "forbidden");
        if (preferred.isEmpty() && admitted.isEmpty() && forbidden.isEmpty()) {
            problems.report(Problem.of(ProblemId.BAD_TERM, words.at(), "the term \"" + term.id() + "\" has no words")
                    .help("add \"preferred\" or \"forbidden\" with a list of words in square brackets"));
        }
        forbidden.stream()
                .filter(word -> preferred.contains(word) || admitted.contains(word))
                .forEach(word -> problems.report(
                        Problem.of(ProblemId.BAD_TERM, words.at(), "\"" + word + "\" is both wanted and forbidden")
                                .help("remove the word from one of the two lists of \"" + term.id() + "\"")));
    }

    private static List<String> list(Entry.Group words, String field) {
        return words.fields().get(field) instanceof Entry.Items items ? items.items() : List.of();
    }
}
