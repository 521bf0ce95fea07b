package dev.diapason.playbook;

import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import java.util.List;

/** What was asked for on the command line is there: an unknown audience would publish an empty site. */
final class RequestCheck {

    private RequestCheck() {}

    /** Reports an audience that the playbook does not have. */
    static void audience(BuildRequest request, Settings settings, Problems problems) {
        request.audience()
                .filter(audience -> !settings.audiences().contains(audience))
                .ifPresent(audience -> problems.report(unknown("audience", audience, settings.audiences(), settings)));
    }

    /** The versions that were asked for and are not among some. */
    static List<String> unknown(BuildRequest request, List<SemVer> known) {
        return request.versions().stream()
                .filter(version -> SemVer.parse(version.startsWith("v") ? version.substring(1) : version)
                        .filter(known::contains)
                        .isEmpty())
                .toList();
    }

    /**
     * Reports versions that the playbook does not have.
     *
     * @param known those that it has, the newest first
     */
    static void versions(List<String> unknown, List<SemVer> known, Settings settings, Problems problems) {
        List<String> names = known.stream().map(SemVer::toString).toList();
        unknown.forEach(version -> problems.report(unknown("version", version, names, settings)));
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
