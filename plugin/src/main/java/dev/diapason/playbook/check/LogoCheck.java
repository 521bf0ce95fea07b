package dev.diapason.playbook.check;

import dev.diapason.playbook.problem.Problems;

/** The logo that the settings name is in the playbook. */
final class LogoCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        version.playbook()
                .settings()
                .theme()
                .logo()
                .filter(logo -> !version.playbook().assets().containsKey(logo.path()))
                .filter(logo -> !version.isUnread(logo.path()))
                .ifPresent(
                        logo -> problems.report(ImageCheck.missingImage(logo.path(), logo.at(), version.playbook())));
    }
}
