package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;

/** Whoever a country calls in a crisis has a telephone number, whether the readers of this build see it or not. */
final class CrisisPhoneCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        if (!version.areFactsRead()) {
            return; // a number may stand in the file that cannot be read
        }
        for (Country country : version.playbook().countries().values()) {
            Scope scope = country.overlay().scope();
            if (version.isZoneThere(scope)) {
                version.facts(scope).crisisDuties().stream()
                        .filter(contact -> contact.text("phone").isEmpty())
                        .forEach(contact -> problems.report(problem(contact)));
            }
        }
    }

    private static Problem problem(Entry contact) {
        return Problem.of(
                        ProblemId.NO_CRISIS_PHONE,
                        contact.at(),
                        "\"" + contact.id() + "\" is called in a crisis and has no telephone number")
                .help("under \"" + contact.id() + "\", add phone: and the number that somebody answers, such as"
                        + " phone: \"+41 22 555 01 00\"");
    }
}
