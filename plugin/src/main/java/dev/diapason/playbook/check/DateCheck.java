package dev.diapason.playbook.check;

import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Review dates have not passed on the date of the build. */
final class DateCheck implements Check {

    @Override
    public void check(Checked version, Problems problems) {
        version.today().ifPresent(today -> {
            List<Section> sections =
                    new ArrayList<>(version.playbook().sections().values());
            version.playbook().countries().values().forEach(country -> sections.addAll(country.sections()));
            for (Section section : sections) {
                section.reviewBy().ifPresent(date -> check(section.id(), date.day(), today, date.at(), problems));
            }
            version.playbook()
                    .records()
                    .of(RecordKind.DISCLOSURES)
                    .values()
                    .forEach(entry -> check(entry, today, problems));
            version.playbook()
                    .overlays()
                    .forEach(overlay -> overlay.records()
                            .of(RecordKind.DISCLOSURES)
                            .values()
                            .forEach(entry -> check(entry, today, problems)));
        });
    }

    private static void check(Entry entry, LocalDate today, Problems problems) {
        entry.text("review-by").ifPresent(text -> {
            try {
                check(entry.id(), LocalDate.parse(text), today, entry.at(), problems);
            } catch (DateTimeParseException notADate) {
                return; // reported where it was read
            }
        });
    }

    private static void check(String id, LocalDate date, LocalDate today, Location at, Problems problems) {
        if (date.isBefore(today)) {
            problems.report(Problem.of(ProblemId.REVIEW_DUE, at, "\"" + id + "\" was to be reviewed by " + date)
                    .help("read it again with its owner, then set the next date at \"review-by\""));
        }
    }
}
