package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.model.LanguageTag;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be known before a playbook can begin; all of it checked.
 *
 * @param title of the playbook, one line
 * @param language that rules are written in; there are first texts in it
 * @param country the first country, ISO 3166-1 alpha-2
 * @param zone the id of the first zone
 * @param host where the repository lives
 * @param owner who owns what is locked, as the host names teams: {@code @acme/communication}
 * @param date the day of the first decision
 * @param pluginVersion the version that builds the playbook
 */
public record Answers(
        String title,
        LanguageTag language,
        String country,
        String zone,
        Host host,
        String owner,
        LocalDate date,
        String pluginVersion) {

    public Answers {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(host, "host");
    }
}
