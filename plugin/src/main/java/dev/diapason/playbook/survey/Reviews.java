package dev.diapason.playbook.survey;

import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.SiteEdition;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Standing.Review;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the reviews that are due, or will be within the days of notice. */
final class Reviews {

    private final SiteVersion version;
    private final Set<String> only;
    private final Map<List<Object>, Review> found = new LinkedHashMap<>();

    Reviews(SiteVersion version, Set<String> only) {
        this.version = version;
        this.only = only;
    }

    List<Review> find() {
        version.date()
                .ifPresent(today ->
                        version.editions().stream().map(SiteEdition::edition).forEach(edition -> look(edition, today)));
        return found.values().stream()
                .sorted(Comparator.comparing(Review::day).thenComparing(Review::subject))
                .toList();
    }

    private void look(Edition edition, LocalDate today) {
        edition.sections().values().stream()
                .map(resolved -> resolved.section())
                .forEach(section -> section.reviewBy()
                        .ifPresent(date -> add(
                                section.id(),
                                scope(section),
                                edition.records().personName(section.owner()),
                                date.day(),
                                today)));
        edition.records()
                .of(RecordKind.DISCLOSURES)
                .values()
                .forEach(entry -> day(entry)
                        .ifPresent(day -> add(
                                RecordKind.DISCLOSURES.word() + "." + entry.id(),
                                entry.scope(),
                                edition.records().personName(lead(entry, edition)),
                                day,
                                today)));
    }

    private static Scope scope(Section section) {
        return section.country().<Scope>map(Scope.OfCountry::new).orElse(Scope.global());
    }

    private static Optional<Mention> lead(Entry entry, Edition edition) {
        return entry.scope() instanceof Scope.OfCountry ? edition.country().flatMap(Country::lead) : Optional.empty();
    }

    private static Optional<LocalDate> day(Entry entry) {
        try {
            return entry.text("review-by").map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            return Optional.empty(); // reported where it was read
        }
    }

    private void add(String subject, Scope scope, Optional<String> owner, LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        boolean isAsked = only.isEmpty() || only.contains(scope.id());
        if (isAsked && days <= Decision.DAYS_OF_NOTICE) {
            found.putIfAbsent(List.of(subject, scope, day), new Review(subject, scope, owner, day, days));
        }
    }
}
