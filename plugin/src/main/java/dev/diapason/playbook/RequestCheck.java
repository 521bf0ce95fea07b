package dev.diapason.playbook;

import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;
import java.util.Optional;

/** What was asked for on the command line is there: an unknown audience would publish an empty site. */
final class RequestCheck {

    private RequestCheck() {}

    /**
     * Compares a request with what was read.
     *
     * @param playbooks the working tree first
     */
    static void check(BuildRequest request, List<Playbook> playbooks, Problems problems) {
        Settings settings = playbooks.get(0).settings();
        request.audience()
                .filter(audience -> !settings.audiences().contains(audience))
                .ifPresent(audience -> problems.report(unknown("audience", audience, settings.audiences(), settings)));
        List<SemVer> numbers = playbooks.stream()
                .map(playbook -> playbook.settings().version())
                .toList();
        for (String version : request.versions()) {
            Optional<SemVer> number = SemVer.parse(version.startsWith("v") ? version.substring(1) : version);
            if (number.filter(numbers::contains).isEmpty()) {
                List<String> known = numbers.stream().map(SemVer::toString).toList();
                problems.report(unknown("version", version, known, settings));
            }
        }
    }

    private static Problem unknown(String what, String word, List<String> known, Settings settings) {
        Problem problem = Problem.of(
                        ProblemId.BAD_REQUEST,
                        SourceFile.missing(settings.at().path()).start(),
                        "this playbook has no " + what + " \"" + word + "\"")
                .note("asked for by playbook." + (what.equals("version") ? "versions" : what));
        return problem.help(DidYouMean.among(known, word)
                        .map(near -> "did you mean \"" + near + "\"? ")
                        .orElse("") + "ask for one of: " + String.join(", ", known));
    }
}
