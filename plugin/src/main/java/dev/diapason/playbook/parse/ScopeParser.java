package dev.diapason.playbook.parse;

import dev.diapason.playbook.locale.LanguageTags;
import dev.diapason.playbook.model.Adoption;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.LocalText;
import dev.diapason.playbook.model.Mention;
import dev.diapason.playbook.model.Overlay;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the file of one zone or country: who it is, its facts and its overlay. */
final class ScopeParser {

    private final SourceTree tree;
    private final Settings settings;
    private final OverlayParser.Tools tools;
    private final Problems problems;

    ScopeParser(SourceTree tree, Settings settings, OverlayParser.Tools tools, Problems problems) {
        this.tree = tree;
        this.settings = settings;
        this.tools = tools;
        this.problems = problems;
    }

    /**
     * Reads a zone.
     *
     * @param global the group's facts
     */
    Zone zone(SourceFile file, YamlFields fields, Records global) {
        String id = name(file, "zones/");
        fields.only(ScopeForms.ZONE.names());
        same("zone", id, fields, file);
        if (!Ids.ZONE.matcher(id).matches()) {
            problems.report(Problem.of(ProblemId.BAD_VALUE, file.start(), "\"" + id + "\" cannot be the id of a zone")
                    .help("use three small letters or more, such as emea, so that it never meets a country's code"));
        }
        List<LanguageTag> locales = new Tags(problems).read(fields.textNodes("locales"));
        LocalText name = fields.localText("name", settings.sourceLanguage(), new Tags(problems));
        fields.map("adoption").ifPresent(this::adoption); // checked; only a country's is shown
        Scope scope = new Scope.OfZone(id);
        LanguageTag language = locales.isEmpty() ? settings.sourceLanguage() : locales.get(0);
        Overlay overlay = overlay(scope, locales.isEmpty() ? List.of(language) : locales, fields, global);
        fields.finish();
        return new Zone(id, name, locales, overlay, file.start());
    }

    /**
     * Reads a country, without the sections that only it has.
     *
     * @param above the facts of the group and of its zone
     */
    Country country(SourceFile file, YamlFields fields, Records above) {
        String code = name(file, "countries/");
        fields.only(ScopeForms.COUNTRY.names());
        same("country", code, fields, file);
        if (!LanguageTags.isCountry(code)) {
            problems.report(Problem.of(
                            ProblemId.BAD_VALUE, file.start(), "\"" + code + "\" is not the code of a country")
                    .help("name the file after the two capital letters of the country (ISO 3166), such as BR.yaml"));
        }
        List<LanguageTag> locales = locales(fields);
        Optional<Adoption> adoption = fields.map("adoption").flatMap(this::adoption);
        Scope scope = new Scope.OfCountry(code);
        Country country = new Country(
                code,
                SectionParser.mention(fields, "zone"),
                locales,
                fields.textNode("timezone").flatMap(this::timeZone),
                fields.text("workweek"),
                SectionParser.mention(fields, "lead"),
                adoption,
                overlay(scope, locales, fields, above),
                List.of(),
                file.start());
        fields.finish();
        return country;
    }

    private Overlay overlay(Scope scope, List<LanguageTag> locales, YamlFields fields, Records above) {
        Records records = new RecordParser(scope, locales.get(0), settings, above, problems).parse(fields);
        return new OverlayParser(tree, scope, locales, tools, problems).parse(fields, records);
    }

    private List<LanguageTag> locales(YamlFields fields) {
        List<YamlText> words = fields.textNodes("locales");
        if (words.isEmpty() && !fields.has("locales")) {
            problems.report(Problem.of(ProblemId.MISSING_FIELD, fields.at(), "the key \"locales\" is missing")
                    .help("add the country's languages, the most used first, such as locales: [pt-BR, en]"));
        }
        List<LanguageTag> locales = new Tags(problems).read(words);
        return locales.isEmpty() ? List.of(settings.sourceLanguage()) : locales;
    }

    private Optional<String> timeZone(YamlText word) {
        if (LanguageTags.isTimeZone(word.text())) {
            return Optional.of(word.text());
        }
        problems.report(Problem.of(ProblemId.BAD_VALUE, word.at(), "\"" + word.text() + "\" is not a time zone")
                .help("write region and city, such as America/Sao_Paulo"));
        return Optional.empty();
    }

    private Optional<Adoption> adoption(YamlFields fields) {
        fields.only(ScopeForms.ADOPTION.names());
        Optional<SemVer> version = Versions.required(fields, "version", problems);
        Optional<LocalDate> date = fields.date("date");
        Optional<Mention> by = SectionParser.mention(fields, "by");
        fields.finish();
        return version.map(number -> new Adoption(number, date, by, fields.at("version")));
    }

    private void same(String key, String name, YamlFields fields, SourceFile file) {
        Optional<YamlText> written = fields.textNode(key);
        if (written.isEmpty() && !fields.has(key)) {
            fields.requiredText(key);
        }
        written.filter(word -> !word.text().equals(name))
                .ifPresent(word -> problems.report(Problem.of(
                                ProblemId.COUNTRY_MISMATCH,
                                word.at(),
                                "\"" + word.text() + "\" stands in the file of \"" + name + "\"")
                        .label("the file is " + file.path())
                        .help("write " + key + ": " + name + " here, or rename the file to "
                                + (key.equals("country") ? word.text().toUpperCase(Locale.ROOT) : word.text())
                                + ".yaml")));
    }

    private static String name(SourceFile file, String folder) {
        return file.path().substring(folder.length(), file.path().length() - ".yaml".length());
    }
}
