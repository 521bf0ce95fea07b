package dev.diapason.playbook.resolve;

import dev.diapason.playbook.model.BlockAddress;
import dev.diapason.playbook.model.BlockChange;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Judges whether a decision opens a lock: accepted, for this block and scope, with an end date that has not passed. */
final class WaiverJudge {

    private final Playbook playbook;
    private final Optional<LocalDate> today;
    private final Problems problems;

    /**
     * A judge for one playbook.
     *
     * @param today the date of the build; without one no waiver is taken to have ended
     */
    WaiverJudge(Playbook playbook, Optional<LocalDate> today, Problems problems) {
        this.playbook = playbook;
        this.today = today;
        this.problems = problems;
    }

    /** The decision, when it opens the lock; otherwise empty, and why is reported. */
    Optional<Decision> judge(String id, BlockAddress address, Scope scope, Location at) {
        Decision decision = playbook.decisions().get(id);
        if (decision == null) {
            problems.report(unknown(id, at));
            return Optional.empty();
        }
        if (!decision.waives(address, scope)) {
            problems.report(mismatch(decision, address, scope, at));
            return Optional.empty();
        }
        if (decision.ends().isEmpty()) {
            problems.report(Problem.of(ProblemId.WAIVER_MISMATCH, at, "the decision \"" + id + "\" has no end date")
                    .help("add \"ends: 2027-12-31\" (the last day) to "
                            + decision.at().path()));
            return Optional.empty();
        }
        return today.isEmpty()
                        || inTime(decision, at, today.get(), decision.ends().get())
                ? Optional.of(decision)
                : Optional.empty();
    }

    /** Tells of a waiver where there is no lock to open. */
    void unneeded(BlockChange change) {
        change.waiver()
                .ifPresent(id -> problems.report(Problem.of(
                                ProblemId.WAIVER_MISMATCH,
                                change.at(),
                                "the waiver \"" + id + "\" is not needed for \"" + change.address() + "\"")
                        .label("no lock is opened here")
                        .help("remove the line \"waiver: " + id + "\"")));
    }

    private boolean inTime(Decision decision, Location at, LocalDate date, LocalDate ends) {
        if (date.isAfter(ends)) {
            problems.report(
                    Problem.of(ProblemId.WAIVER_EXPIRED, at, "the waiver \"" + decision.id() + "\" ended on " + ends)
                            .label("the lock holds again")
                            .help("have the decision renewed and change \"ends\" in "
                                    + decision.at().path() + ", or remove this change"));
            return false;
        }
        long days = ChronoUnit.DAYS.between(date, ends);
        if (days <= Decision.DAYS_OF_NOTICE) {
            problems.report(Problem.of(
                            ProblemId.WAIVER_ENDING,
                            at,
                            "the waiver \"" + decision.id() + "\" ends in " + days + (days == 1 ? " day" : " days"))
                    .label("on " + ends)
                    .help("decide whether it goes on; then change \"ends\" in "
                            + decision.at().path()));
        }
        return true;
    }

    private Problem unknown(String id, Location at) {
        Problem problem = Problem.of(ProblemId.WAIVER_MISMATCH, at, "there is no decision \"" + id + "\"");
        return DidYouMean.among(playbook.decisions().keySet(), id)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("name an accepted decision from the folder decisions/, such as D-0012 for 0012-some-words.md");
    }

    private static Problem mismatch(Decision decision, BlockAddress address, Scope scope, Location at) {
        String message = "the decision \"" + decision.id() + "\" does not open this lock";
        Problem problem = Problem.of(ProblemId.WAIVER_MISMATCH, at, message);
        if (decision.status() != Decision.Status.ACCEPTED) {
            return problem.label("it is not accepted")
                    .help("have it accepted, and write \"status: accepted\" in "
                            + decision.at().path());
        }
        boolean isScope = decision.scopes().contains(scope.id());
        return problem.label(isScope ? "it does not name this block" : "it does not name " + scope.id())
                .help("if that was decided, add "
                        + (isScope ? address + " under \"blocks\"" : scope.id() + " under \"scope\"") + " in "
                        + decision.at().path());
    }
}
