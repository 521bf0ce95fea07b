package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;

/** Every country has somebody to call in a crisis, whether the readers of this build see the number or not. */
final class CrisisCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        if (!version.areFactsRead()) {
            return; // what is missing may stand in the file that cannot be read
        }
        for (Country country : version.playbook().countries().values()) {
            Scope scope = country.overlay().scope();
            if (version.isZoneThere(scope) && !version.facts(scope).hasCrisisDuty()) {
                problems.report(Problem.of(
                                ProblemId.NO_CRISIS_CONTACT,
                                country.at(),
                                "\"" + country.code() + "\" has nobody to call in a crisis")
                        .help("under contacts, give one person \"role: crisis-duty\" and a phone number, here or in"
                                + " data/contacts.yaml for everyone"));
            }
        }
    }
}
