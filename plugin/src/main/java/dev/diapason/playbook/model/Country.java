package dev.diapason.playbook.model;

import dev.diapason.playbook.text.Location;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One country: its languages, its facts and its overlay.
 *
 * @param code ISO 3166-1 alpha-2
 * @param zone the id of its zone
 * @param locales the languages it has an edition in, the default first; never empty
 * @param timeZone an IANA time zone
 * @param workweek such as {@code Mon-Fri}
 * @param lead who answers for it
 * @param adoption the version it has agreed to
 * @param overlay what it changes
 * @param sections those only this country has
 * @param at the country's file
 */
public record Country(
        String code,
        Optional<Mention> zone,
        List<LanguageTag> locales,
        Optional<String> timeZone,
        Optional<String> workweek,
        Optional<Mention> lead,
        Optional<Adoption> adoption,
        Overlay overlay,
        List<Section> sections,
        Location at) {

    public Country {
        Objects.requireNonNull(code, "code");
        locales = List.copyOf(locales);
        sections = List.copyOf(sections);
    }
}
