package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everyone who is named is in the data: leads, owners, those on the ladder and in the registers. */
final class PersonCheck implements Check {

    private static final List<String> FIELDS = List.of("first", "then", "owner", "backup");

    @Override
    public void check(Checked version, Problems problems) {
        Set<Scope> seen = new HashSet<>();
        for (SiteEdition edition : version.version().editions()) {
            if (seen.add(edition.key().scope())) {
                check(edition.edition(), problems);
            }
        }
        Records global = version.playbook().records();
        for (Section section : version.playbook().sections().values()) {
            section.owner().ifPresent(owner -> require(owner, global, section.at(), "data/people.yaml", problems));
        }
    }

    private static void check(Edition edition, Problems problems) {
        Records records = edition.records();
        String file = edition.country()
                .map(country -> country.at().path())
                .orElseGet(() -> edition.zone().map(zone -> zone.at().path()).orElse("data/contacts.yaml"));
        edition.country().ifPresent(country -> checkCountry(country, records, problems));
        for (RecordKind kind : List.of(RecordKind.ESCALATION, RecordKind.CHANNELS, RecordKind.ACCOUNTS)) {
            for (Entry entry : records.of(kind).values()) {
                entry.fields().forEach((name, value) -> {
                    if (FIELDS.contains(name)) {
                        people(value).forEach(id -> require(id, records, value.at(), file, problems));
                    }
                });
            }
        }
    }

    private static void checkCountry(Country country, Records records, Problems problems) {
        String file = country.at().path();
        country.lead().ifPresent(lead -> require(lead, records, country.at(), file, problems));
        country.adoption()
                .ifPresent(
                        adoption -> adoption.by().ifPresent(by -> require(by, records, adoption.at(), file, problems)));
    }

    private static List<String> people(Entry.Value value) {
        if (value instanceof Entry.Items items) {
            return items.items();
        }
        return value instanceof Entry.Text text ? List.of(text.text()) : List.of();
    }

    private static void require(String id, Records records, Location at, String file, Problems problems) {
        Set<String> known = new TreeSet<>(records.of(RecordKind.CONTACTS).keySet());
        known.addAll(records.of(RecordKind.PEOPLE).keySet());
        if (known.contains(id)) {
            return;
        }
        Problem problem = Problem.of(ProblemId.DANGLING_PERSON, at, "nobody is called \"" + id + "\" in the data");
        problems.report(DidYouMean.among(known, id)
                .map(near -> problem.label("did you mean \"" + near + "\"?"))
                .orElse(problem)
                .help("Correct the id, or add \"" + id + "\" under contacts in " + file + "."));
    }
}
