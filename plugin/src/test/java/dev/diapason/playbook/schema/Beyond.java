package dev.diapason.playbook.schema;

import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import java.util.List;

/**
 * Something about the form of a file that the parser says and no schema can: it takes another file, or a list of the world.
 *
 * @param id of the problem
 * @param message its words, as a regular expression
 * @param path of a file that shows it
 * @param text of that file
 */
record Beyond(ProblemId id, String message, String path, String text) {

    private static final String SETTINGS =
            "title: T\nversion: \"1.0.0\"\nsource-language: en\ndimensions: { values: locked }\n";
    private static final String BR = "country: BR\nlocales: [pt-BR, en]\n";

    static final List<Beyond> ALL = List.of(
            // other files, and other places of the same file
            bad("no dimension is called .*", "sections/en/tone.md", "---\ntitle: T\ndimension: crisis\n---\nWords.\n"),
            bad(
                    "no audience is called .*",
                    "sections/en/tone.md",
                    "---\ntitle: T\ndimension: values\naudience: board\n---\nWords.\n"),
            bad(
                    "\"audience\" cannot be .*",
                    "playbook.yaml",
                    SETTINGS.replace("values: locked", "values: { level: locked, audience: board }")),
            bad("there is no .* to omit", "countries/BR.yaml", BR + "contacts: { omit: [duty] }\n"),
            bad(
                    "this text does not say which language it is in",
                    "countries/BR.yaml",
                    BR + "blocks: { \"tone#one\": { replace: Words. } }\n"),
            new Beyond(
                    ProblemId.MISSING_FIELD,
                    "the key \"(?:name|channel|label)\" is missing",
                    "countries/BR.yaml",
                    BR + "contacts: { duty: { phone: 0017 } }\n"),
            // the name of the file
            new Beyond(
                    ProblemId.COUNTRY_MISMATCH,
                    "\"[A-Z]{2}\" stands in the file of \"[A-Z]{2}\"",
                    "countries/BR.yaml",
                    "country: AR\nlocales: [es]\n"),
            new Beyond(
                    ProblemId.COUNTRY_MISMATCH,
                    "\"[a-z][a-z0-9-]{2,}\" stands in the file of \"[a-z]{3,}\"",
                    "zones/latam.yaml",
                    "zone: emea\n"),
            bad("\"[A-Z]{2}\" is not the code of a country", "countries/XX.yaml", "country: XX\nlocales: [en]\n"),
            bad(".* does not have the usual name", "decisions/imagery.md", "---\ntitle: T\nstatus: accepted\n---\n"),
            // lists of the world, and the calendar
            bad(
                    "\"[A-Za-z_]+(?:/[A-Za-z_]+)+\" is not a time zone",
                    "countries/BR.yaml",
                    BR + "timezone: Europe/Lyon\n"),
            bad(
                    ".* is not a day of the calendar",
                    "workshops/2026-05-12-lyon.md",
                    "---\ntitle: T\ndate: 2027-02-30\n---\n"),
            new Beyond(
                    ProblemId.BAD_LOCALE,
                    "\"[a-z]{2,3}(?:-[A-Z]{2})?\" is not the name of a language that sites understand",
                    "countries/BR.yaml",
                    "country: BR\nlocales: [en-UK]\n"));

    private static Beyond bad(String message, String path, String text) {
        return new Beyond(ProblemId.BAD_VALUE, message, path, text);
    }

    /** Whether this is it. What a record of a zone or country lacks, it may inherit; one of the group cannot. */
    boolean covers(Problem problem) {
        boolean isPlace = id != ProblemId.MISSING_FIELD || problem.at().path().matches("(?:countries|zones)/.*");
        return isPlace && problem.id() == id && problem.message().matches(message);
    }
}
