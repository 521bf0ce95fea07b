package dev.diapason.playbook.check;

import dev.diapason.playbook.model.BlockState;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Level;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;

/** Every country has supplied the local texts that it must have. */
final class CoverageCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        for (SiteEdition edition : version.version().editions()) {
            edition.edition()
                    .country()
                    .ifPresent(country -> edition.edition()
                            .sections()
                            .values()
                            .forEach(section -> check(section, country, problems)));
        }
    }

    private static void check(ResolvedSection section, Country country, Problems problems) {
        for (ResolvedBlock block : section.blocks()) {
            boolean isGap = block.block().isRequired()
                    && block.block().level() == Level.LOCAL
                    && block.origin() instanceof Scope.Global
                    && block.state() != BlockState.NOT_APPLICABLE
                    && section.section().country().isEmpty();
            if (isGap) {
                String address = section.section().id() + "#" + block.block().id();
                problems.report(Problem.of(
                                ProblemId.REQUIRED_LOCAL_MISSING,
                                country.at(),
                                "\"" + country.code() + "\" has not yet written \"" + address + "\"")
                        .note("every country must have its own text here; readers see the group's guidance until then")
                        .help("under blocks, add \"" + address + ":\" with \"replace:\" and the text"));
            }
        }
    }
}
