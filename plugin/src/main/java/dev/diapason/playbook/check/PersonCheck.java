package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everyone who is named is in the data, for whichever audience: leads, owners, those on the ladder and in the registers. */
final class PersonCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        if (!version.areFactsRead()) {
            return; // whoever is missing may stand in the file that cannot be read
        }
        Records global = version.facts(Scope.global());
        checkRecords(global, "to data/contacts.yaml", problems);
        for (Zone zone : version.playbook().zones().values()) {
            if (!zone.locales().isEmpty()) { // else only its countries show its records, and may complete them
                checkRecords(version.facts(zone.overlay().scope()), place(zone.at()), problems);
            }
        }
        for (Country country : version.playbook().countries().values()) {
            Scope scope = country.overlay().scope();
            if (version.isZoneThere(scope)) {
                checkRecords(version.facts(scope), place(country.at()), problems);
                checkCountry(country, version.facts(scope), place(country.at()), problems);
            }
        }
        for (Section section : version.playbook().sections().values()) {
            check(section, global, "to data/people.yaml", problems);
        }
    }

    private static String place(Location at) {
        return "under \"contacts\" in " + at.path();
    }

    private static void checkRecords(Records records, String place, Problems problems) {
        for (RecordKind kind : List.of(RecordKind.ESCALATION, RecordKind.CHANNELS, RecordKind.ACCOUNTS)) {
            for (Entry entry : records.of(kind).values()) {
                for (String field : Entry.NAMING_PEOPLE) {
                    Entry.Value value = entry.fields().get(field);
                    if (value != null) {
                        entry.ids(field).forEach(id -> require(new Mention(id, value.at()), records, place, problems));
                    }
                }
            }
        }
    }

    private static void check(Section section, Records records, String place, Problems problems) {
        section.owner().ifPresent(owner -> require(owner, records, place, problems));
        section.blocks().forEach(block -> block.owner().ifPresent(owner -> require(owner, records, place, problems)));
    }

    private static void checkCountry(Country country, Records records, String place, Problems problems) {
        country.sections().forEach(section -> check(section, records, place, problems));
        country.lead().ifPresent(lead -> require(lead, records, place, problems));
        country.adoption().flatMap(Adoption::by).ifPresent(by -> require(by, records, place, problems));
    }

    private static void require(Mention who, Records records, String place, Problems problems) {
        Set<String> known = new TreeSet<>(records.of(RecordKind.CONTACTS).keySet());
        known.addAll(records.of(RecordKind.PEOPLE).keySet());
        if (known.contains(who.id())) {
            return;
        }
        Problem problem =
                Problem.of(ProblemId.DANGLING_PERSON, who.at(), "nobody is called \"" + who.id() + "\" in the data");
        problems.report(DidYouMean.among(known, who.id())
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("correct the id, or add \"" + who.id() + "\" " + place));
    }
}
