package dev.diapason.playbook.check;

import dev.diapason.playbook.model.DataViews;
import dev.diapason.playbook.model.Prose.DataView;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A data view that a text asks for exists and knows its options. */
final class ViewCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        version.texts().forEach(DataView.class, (item, view) -> {
            Map<String, List<String>> known = DataViews.OPTIONS;
            List<String> options = known.get(view.name());
            if (options == null) {
                problems.report(
                        unknown(view, "no data view is called \"" + view.name() + "\"", known.keySet(), view.name())
                                .help("write one of these names after \"playbook\""));
                return;
            }
            for (String option : view.options().keySet()) {
                if (!options.contains(option)) {
                    String message = "the view \"" + view.name() + "\" has no option \"" + option + "\"";
                    problems.report(unknown(view, message, options, option).help("remove the option, or correct it"));
                }
            }
        });
    }

    private static Problem unknown(DataView view, String message, Collection<String> known, String word) {
        Problem problem = Problem.of(ProblemId.UNKNOWN_VIEW, view.at(), message)
                .note(
                        known.isEmpty()
                                ? "it has no options"
                                : known.size() == 1
                                        ? "its only option is: " + String.join("", known)
                                        : "there are: " + String.join(", ", known));
        return DidYouMean.among(known, word)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem);
    }
}
