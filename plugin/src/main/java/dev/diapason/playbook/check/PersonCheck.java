package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everyone who is named is in the data: leads, owners, those on the ladder and in the registers. */
final class PersonCheck implements Check {

    private static final List<String> FIELDS = List.of("first", "then", "owner", "backup");

    @Override
    public void check(Checked version, Problems problems) {
        if (version.isUnread("data/") || version.isUnread("zones/") || version.isUnread("countries/")) {
            return; // whoever is missing may stand in the file that cannot be read
        }
        Set<Scope> seen = new HashSet<>();
        for (SiteEdition edition : version.version().editions()) {
            if (seen.add(edition.key().scope())) {
                check(edition.edition(), problems);
            }
        }
        Records global = version.playbook().records();
        for (Section section : version.playbook().sections().values()) {
            check(section, global, "to data/people.yaml", problems);
        }
    }

    private static void check(Edition edition, Problems problems) {
        Records records = edition.records();
        String place = edition.country()
                .map(country -> country.at())
                .or(() -> edition.zone().map(zone -> zone.at()))
                .map(at -> "under \"contacts\" in " + at.path())
                .orElse("to data/contacts.yaml");
        edition.country().ifPresent(country -> {
            checkCountry(country, records, place, problems);
            country.sections().forEach(section -> check(section, records, place, problems));
        });
        for (RecordKind kind : List.of(RecordKind.ESCALATION, RecordKind.CHANNELS, RecordKind.ACCOUNTS)) {
            for (Entry entry : records.of(kind).values()) {
                entry.fields().forEach((name, value) -> {
                    if (FIELDS.contains(name)) {
                        people(value).forEach(id -> require(new Mention(id, value.at()), records, place, problems));
                    }
                });
            }
        }
    }

    private static void check(Section section, Records records, String place, Problems problems) {
        section.owner().ifPresent(owner -> require(owner, records, place, problems));
        section.blocks().forEach(block -> block.owner().ifPresent(owner -> require(owner, records, place, problems)));
    }

    private static void checkCountry(Country country, Records records, String place, Problems problems) {
        country.lead().ifPresent(lead -> require(lead, records, place, problems));
        country.adoption().flatMap(Adoption::by).ifPresent(by -> require(by, records, place, problems));
    }

    private static List<String> people(Entry.Value value) {
        if (value instanceof Entry.Items items) {
            return items.items();
        }
        return value instanceof Entry.Text text ? List.of(text.text()) : List.of();
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
