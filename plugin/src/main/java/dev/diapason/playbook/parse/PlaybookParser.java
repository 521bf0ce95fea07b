package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.Markdown;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.Decision;
import dev.diapason.playbook.model.Entry;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.RecordKind;
import dev.diapason.playbook.model.Records;
import dev.diapason.playbook.model.Scope;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.DidYouMean;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import dev.diapason.playbook.yaml.YamlFields;
import dev.diapason.playbook.yaml.YamlNode;
import dev.diapason.playbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parses one version after the other; what they have in common is parsed once. */
public final class PlaybookParser {

    private static final String SETTINGS = "playbook.yaml";
    private static final String COUNTRIES = "countries/";

    private final Markdown markdown = new Markdown();
    private final ParseMemory memory = new ParseMemory();
    private final SectionsParser sections = new SectionsParser(markdown, memory);

    /**
     * Parses one version.
     *
     * @param problems of that version
     * @return the playbook; empty when its settings cannot be read
     */
    public Optional<Playbook> parse(SourceTree tree, Problems problems) {
        return settings(tree, problems).map(settings -> parse(tree, settings, problems));
    }

    /** The settings alone; empty when they cannot be read. */
    public Optional<Settings> settings(SourceTree tree, Problems problems) {
        return tree.file(SETTINGS)
                .flatMap(file -> fields(file, problems).flatMap(fields -> SettingsParser.parse(fields, problems)));
    }

    /** Drops what no version has asked for since this was last called: for whoever parses again and again. */
    public void forgetUnused() {
        memory.forgetUnused();
    }

    /**
     * The folder {@code template/} alone, without the drawings in it that could run or load something, which are reported.
     *
     * @param problems of the working tree; earlier versions have no say in how pages look
     */
    public SourceTree template(SourceTree tree, Problems problems) {
        return AssetVetting.template(tree, problems);
    }

    private Playbook parse(SourceTree tree, Settings settings, Problems problems) {
        SectionsParser.Reading reading = new SectionsParser.Reading(settings, problems);
        SectionsParser.Result result =
                sections.parse(tree, "sections/", List.of(settings.sourceLanguage()), Optional.empty(), reading);
        Records global = records(tree, settings, problems);
        OverlayParser.Tools tools =
                new OverlayParser.Tools(markdown, memory, "sections/" + settings.sourceLanguage() + "/");
        ScopeParser scopes = new ScopeParser(tree, settings, tools, problems);
        TreeMap<String, Zone> zones = new TreeMap<>();
        files(tree, "zones/")
                .forEach(file -> fields(file, problems)
                        .map(fields -> scopes.zone(file, fields, global))
                        .ifPresent(zone -> zones.put(zone.id(), zone)));
        TreeMap<String, Country> countries = new TreeMap<>();
        files(tree, COUNTRIES).parallelStream()
                .flatMap(file -> fields(file, problems)
                        .map(fields -> scopes.country(file, fields, above(fields, global, zones)))
                        .map(country -> withSections(country, tree, result.byId(), reading))
                        .stream())
                .toList()
                .forEach(country -> countries.put(country.code(), country));
        tellUnread(tree, countries.keySet(), problems);
        return new Playbook(
                settings,
                result.byId(),
                zones,
                countries,
                global,
                decisions(tree, problems),
                AssetVetting.safe(tree, problems),
                result.counts());
    }

    /** Tells of texts below the folder of a country that has no file: nobody would read them. */
    private static void tellUnread(SourceTree tree, Set<String> countries, Problems problems) {
        Set<String> told = new HashSet<>();
        Set<String> unread = problems.unreadPaths();
        for (SourceFile file : tree.below(COUNTRIES).values()) {
            int slash = file.path().indexOf('/', COUNTRIES.length());
            if (slash > 0) {
                String code = file.path().substring(COUNTRIES.length(), slash);
                String overlay = COUNTRIES + code + ".yaml";
                boolean isThere = tree.file(overlay).isPresent() || unread.contains(overlay);
                if (!isThere && told.add(code)) {
                    problems.report(withoutCountry(code, file, countries));
                }
            }
        }
    }

    private static Problem withoutCountry(String code, SourceFile file, Set<String> countries) {
        Problem problem = Problem.of(
                ProblemId.COUNTRY_MISMATCH,
                file.start(),
                "\"countries/" + code + "\" is not read: there is no countries/" + code + ".yaml");
        return DidYouMean.among(countries, code)
                .map(near -> problem.note("did you mean the folder countries/" + near + "?"))
                .orElse(problem)
                .help("add the file countries/" + code + ".yaml, or move this folder to the country it belongs to");
    }

    /** The files directly in a folder. */
    private static List<SourceFile> files(SourceTree tree, String folder) {
        return tree.below(folder).values().stream()
                .filter(file -> file.path().indexOf('/', folder.length()) < 0
                        && file.path().endsWith(".yaml"))
                .toList();
    }

    private Optional<YamlFields> fields(SourceFile file, Problems problems) {
        return root(file, problems).flatMap(root -> YamlFields.of(root, problems));
    }

    private Optional<YamlNode> root(SourceFile file, Problems problems) {
        record Root(Optional<YamlNode> node) {}
        record Key(SourceFile yaml) {}
        return memory.get(new Key(file), Root.class, problems, found -> new Root(YamlReader.read(file, found))).node;
    }

    /** What a country inherits, as far as it matters for reading: which records there are already. */
    private static Records above(YamlFields fields, Records global, Map<String, Zone> zones) {
        return fields.text("zone")
                .flatMap(id -> Optional.ofNullable(zones.get(id)))
                .map(zone -> zone.overlay().records())
                .map(own -> {
                    TreeMap<RecordKind, SortedMap<String, Entry>> all = new TreeMap<>();
                    for (RecordKind kind : RecordKind.values()) {
                        TreeMap<String, Entry> entries = new TreeMap<>(own.of(kind));
                        entries.putAll(global.of(kind));
                        all.put(kind, entries);
                    }
                    return new Records(all, List.of(), new TreeMap<>());
                })
                .orElse(global);
    }

    private Records records(SourceTree tree, Settings settings, Problems problems) {
        RecordParser parser =
                new RecordParser(Scope.global(), settings.sourceLanguage(), settings, Records.NONE, problems);
        TreeMap<RecordKind, SortedMap<String, Entry>> entries = new TreeMap<>();
        List<String> hashtags = new ArrayList<>();
        for (SourceFile file : files(tree, "data/")) {
            String word = file.path().substring("data/".length(), file.path().length() - ".yaml".length());
            Optional<RecordKind> kind = RecordKind.of(word);
            if (kind.isPresent()) {
                fields(file, problems)
                        .ifPresent(
                                fields -> entries.put(kind.get(), parser.entries(RecordForms.of(kind.get()), fields)));
            } else if (word.equals(RecordParser.HASHTAGS)) {
                root(file, problems)
                        .ifPresent(root -> hashtags.addAll(parser.hashtags(
                                new YamlFields(RecordParser.asMap(root), file.path(), problems),
                                RecordParser.HASHTAGS)));
            } else if (!RecordParser.LATER.contains(word)) {
                problems.report(Problem.of(
                                ProblemId.UNKNOWN_FIELD, file.start(), "no kind of record is called \"" + word + "\"")
                        .help("rename the file, or move it out of the folder data/"));
            }
        }
        return new Records(entries, hashtags, new TreeMap<>());
    }

    private Country withSections(
            Country country, SourceTree tree, Map<String, Section> global, SectionsParser.Reading reading) {
        Set<LanguageTag> sources = new LinkedHashSet<>();
        country.locales().forEach(locale -> sources.addAll(locale.truncations()));
        sources.add(reading.settings().sourceLanguage());
        List<Section> own = new ArrayList<>();
        sections.parse(
                        tree,
                        COUNTRIES + country.code() + "/",
                        List.copyOf(sources),
                        Optional.of(country.code()),
                        reading)
                .byId()
                .values()
                .forEach(section -> {
                    Section other = global.get(section.id());
                    if (other == null) {
                        own.add(section);
                    } else {
                        reading.problems().report(taken(section, other));
                    }
                });
        return new Country(
                country.code(),
                country.zone(),
                country.locales(),
                country.timeZone(),
                country.workweek(),
                country.lead(),
                country.adoption(),
                country.overlay(),
                own,
                country.at());
    }

    private static Problem taken(Section section, Section other) {
        return Problem.of(
                        ProblemId.DUPLICATE_ID,
                        section.at(),
                        "\"" + section.id() + "\" is already a section of the whole group")
                .related(other.at())
                .help("give this file another name; to change the group's text, use \"blocks\" in the country's file");
    }

    private static SortedMap<String, Decision> decisions(SourceTree tree, Problems problems) {
        DecisionParser parser = new DecisionParser(problems);
        TreeMap<String, Decision> decisions = new TreeMap<>();
        for (SourceFile file : tree.below("decisions/").values()) {
            parser.decision(file).ifPresent(decision -> {
                Decision other = decisions.put(decision.id(), decision);
                if (other != null) {
                    problems.report(Problem.of(
                                    ProblemId.DUPLICATE_ID,
                                    decision.at(),
                                    "two decisions have the number \"" + decision.id() + "\"")
                            .related(other.at())
                            .help("give one of the two files the next free number"));
                }
            });
        }
        tree.below("workshops/").values().forEach(parser::workshop);
        return decisions;
    }
}
