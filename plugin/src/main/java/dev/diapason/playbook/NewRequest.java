package dev.diapason.playbook;

import dev.diapason.playbook.model.Ordered;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The wish for one more part of a playbook, as it was said.
 *
 * @param source the playbook's folder
 * @param kind section, country, zone, language, decision or workshop
 * @param wishes what was said, by the last word of the parameter: {@code id}, {@code title}, {@code dimension}, {@code zone},
 *     {@code country}
 * @param date the day of the wish
 */
public record NewRequest(Path source, String kind, Map<String, String> wishes, LocalDate date) {

    public NewRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        wishes = Ordered.copy(wishes);
    }
}
