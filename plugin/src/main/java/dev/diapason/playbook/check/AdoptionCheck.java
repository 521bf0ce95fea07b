package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;

/** Countries have agreed to the current major version: a locked rule that changed its meaning asks for it again. */
final class AdoptionCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        SemVer current = version.playbook().settings().version();
        for (Country country : version.playbook().countries().values()) {
            country.adoption()
                    .filter(adoption -> adoption.version().major() < current.major())
                    .ifPresent(adoption -> problems.report(outdated(country, adoption, current)));
        }
    }

    private static Problem outdated(Country country, Adoption adoption, SemVer current) {
        return Problem.of(
                        ProblemId.UNADOPTED_MAJOR,
                        adoption.at(),
                        "\"" + country.code() + "\" has agreed to " + adoption.version() + ", not yet to " + current)
                .help("once the country has agreed, change \"version\" under adoption in "
                        + country.at().path());
    }
}
