package dev.diapason.playbook.scaffold;

import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.locale.Territory;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.text.NewFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes the file of a country: what is known of it, a lead and a crisis duty to be completed. */
final class CountryFile {

    private final String code;
    private final LanguageTag source;
    private final Optional<String> zone;

    /**
     * Begins.
     *
     * @param code ISO 3166-1 alpha-2
     * @param source the language that rules are written in
     */
    CountryFile(String code, LanguageTag source, Optional<String> zone) {
        this.code = code;
        this.source = source;
        this.zone = zone;
    }

    String path() {
        return "countries/" + code + ".yaml";
    }

    /** The id of the contact who leads. */
    String lead() {
        return "lead-" + small();
    }

    /** The id of the contact who is called in a crisis. */
    String duty() {
        return "duty-" + small();
    }

    /** Its usual languages, and the one that rules are written in when it is none of them: somebody there reads it. */
    List<LanguageTag> locales() {
        List<LanguageTag> locales = new ArrayList<>(Territory.of(code).languages());
        boolean isSourceSpoken =
                locales.stream().anyMatch(locale -> locale.truncations().contains(source));
        if (!isSourceSpoken) {
            locales.add(source);
        }
        return locales;
    }

    /**
     * The file.
     *
     * @param rest lines that follow the contacts; may be empty
     */
    NewFile file(Phrases phrases, String rest) {
        String name = LocaleNames.of(source).country(code);
        String text = filler(phrases)
                .plain("locales", locales().stream().map(LanguageTag::value).collect(Collectors.joining(", ")))
                .lines("zone-line", zone.map(id -> "zone: " + id + "\n").orElse(""))
                .lines("time-lines", timeLines())
                .free("lead-name", phrases.word("lead") + ", " + name)
                .free("duty-name", phrases.word("duty") + ", " + name)
                .lines("rest", rest)
                .fill("project/country.yaml");
        return NewFile.of(path(), text);
    }

    /** A filler that knows the country's ids. */
    Filler filler(Phrases phrases) {
        return new Filler(phrases)
                .plain("country", code)
                .plain("country-id", small())
                .plain("language", source.value())
                .plain("lead", lead())
                .plain("duty", duty());
    }

    private String timeLines() {
        Territory territory = Territory.of(code);
        String zoneLine = territory
                .timeZone()
                .map(id -> "timezone: " + id + "\n")
                .orElse("# Write region and city, and take the \"#\" away.\n# timezone: Region/City\n");
        return zoneLine + "workweek: " + territory.workweek() + "\n";
    }

    private String small() {
        return code.toLowerCase(Locale.ROOT);
    }
}
