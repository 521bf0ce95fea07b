package dev.diapason.playbook;

import dev.diapason.playbook.model.Ordered;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the user wants to know about how countries stand.
 *
 * @param source the playbook's folder, or a bare Git repository
 * @param countries the codes of the countries to tell of; empty for all
 * @param audience who will read; empty for the widest audience of the playbook
 * @param date the day against which dates are judged; empty for the day of the commit that is checked out
 * @param json where the answer in JSON goes, if it is wanted
 * @param meter measures the work
 */
public record StatusRequest(
        Path source,
        Set<String> countries,
        Optional<String> audience,
        Optional<LocalDate> date,
        Optional<Path> json,
        BuildRequest.Meter meter) {

    public StatusRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(meter, "meter");
        countries = Ordered.copy(countries);
    }
}
