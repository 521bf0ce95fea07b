package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.Set;

/** Channels and decisions that are named exist. */
final class ReferenceCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        if (!version.isUnread("decisions/")) {
            Set<String> decisions = version.playbook().decisions().keySet();
            for (Section section : version.playbook().sections().values()) {
                section.decisions().stream()
                        .filter(id -> !decisions.contains(id))
                        .forEach(
                                id -> problems.report(
                                        unknown("decision", id, section.at(), decisions)
                                                .help(
                                                        "correct the number in this file's \"decisions\", or add the file to decisions/")));
            }
        }
        if (version.areFactsRead()) {
            version.version().editions().stream()
                    .filter(edition -> version.isZoneThere(edition.key().scope()))
                    .forEach(edition -> checkChannels(edition, version, problems));
        }
    }

    private static void checkChannels(SiteEdition edition, Checked version, Problems problems) {
        Records facts = version.facts(edition.key().scope());
        Set<String> channels = facts.of(RecordKind.CHANNELS).keySet();
        if (channels.isEmpty()) {
            return; // a playbook may do without a register of channels
        }
        for (Entry account : facts.of(RecordKind.ACCOUNTS).values()) {
            if (account.fields().get("channel") instanceof Entry.Text channel && !channels.contains(channel.text())) {
                problems.report(
                        unknown("channel", channel.text(), channel.at(), channels)
                                .help("correct the id, or add \"" + channel.text() + "\" to data/channels.yaml"),
                        FactCheck.name(edition));
            }
        }
    }

    private static Problem unknown(String what, String id, Location at, Set<String> known) {
        Problem problem = Problem.of(ProblemId.BAD_VALUE, at, "there is no " + what + " \"" + id + "\"");
        return DidYouMean.among(known, id)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem);
    }
}
