package dev.diapason.playbook.parse;

import dev.diapason.playbook.model.BlockText;
import dev.diapason.playbook.model.Country;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Prose;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Zone;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.problem.Severity;
import dev.diapason.playbook.site.TextFiles;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A playbook parsed from a text without touching a disk: files behind lines such as {@code -- countries/BR.yaml --}, laid over
 * settings that say nearly nothing. Files below {@code assets/} are assets.
 */
public final class Draft {

    /** Settings with one dimension of each level, and somebody to call. */
    private static final String BASE = """
            -- playbook.yaml --
            title: Lumen playbook
            version: "1.0.0"
            source-language: en
            languages: [en]
            dimensions: { values: locked, product: adaptable, country: local }
            -- data/contacts.yaml --
            duty: { name: Duty desk, role: crisis-duty, phone: "+41 22 555 01 00" }
            """;

    private final Problems problems;
    private final SourceTree tree;
    private final Optional<Playbook> playbook;

    private Draft(Map<String, String> texts, PlaybookParser parser, Problems problems) {
        TreeMap<String, SourceFile> files = new TreeMap<>();
        TreeMap<String, Asset> assets = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.startsWith("assets/")) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                assets.put(path, new Asset(path, bytes.length, () -> bytes));
            } else {
                files.put(path, new SourceFile(path, text));
            }
        });
        this.problems = problems;
        this.tree = new SourceTree("", files, assets);
        this.playbook = parser.parse(tree, problems);
    }

    /** The base and these files, which replace those of the same path. */
    public static Draft of(String... texts) {
        return by(new PlaybookParser(), texts);
    }

    /** The same, by a parser that may have read other versions. */
    static Draft by(PlaybookParser parser, String... texts) {
        Map<String, String> files = new TreeMap<>(TextFiles.of(BASE));
        files.putAll(TextFiles.of(texts));
        return new Draft(files, parser, new Problems());
    }

    /** Nothing but settings: the base's, with these lines below them. */
    static Draft settings(String lines) {
        return of(settingsWith(lines));
    }

    /** The base's settings with these lines below them, as a file. */
    public static String settingsWith(String lines) {
        return "-- playbook.yaml --\n" + TextFiles.of(BASE).get("playbook.yaml") + lines + "\n";
    }

    /** A section of the dimension {@code product}, in the source language. */
    public static String section(String id, String body) {
        return section(id, "product", body);
    }

    /** A section in the source language. */
    public static String section(String id, String dimension, String body) {
        return "-- sections/en/" + id + ".md --\n---\ntitle: The " + id + "\ndimension: " + dimension + "\n---\n" + body
                + "\n";
    }

    /** A translation of a section. */
    public static String translation(String language, String id, String body) {
        return "-- sections/" + language + "/" + id + ".md --\n---\ntitle: " + language + " " + id + "\n---\n" + body
                + "\n";
    }

    /** A country without a zone; the lines stand below its code and languages. */
    public static String country(String code, String locales, String lines) {
        return "-- countries/" + code + ".yaml --\ncountry: " + code + "\nlocales: [" + locales + "]\n" + lines + "\n";
    }

    /** The problems met so far; later rooms report to them too. */
    public Problems problems() {
        return problems;
    }

    public SourceTree tree() {
        return tree;
    }

    public Optional<Playbook> read() {
        return playbook;
    }

    public Playbook playbook() {
        return playbook.orElseThrow(() -> new AssertionError("cannot be read: " + told()));
    }

    public Section sectionOf(String id) {
        return playbook().section(id).orElseThrow();
    }

    Country country(String code) {
        return playbook().countries().get(code);
    }

    Zone zone(String id) {
        return playbook().zones().get(id);
    }

    /** The ids of a section's blocks in order. */
    List<String> blocks(String section) {
        return sectionOf(section).blocks().stream().map(block -> block.id()).toList();
    }

    /** The words of one block in one language, tags left out; a dash when it has none. */
    String words(String section, String block, String language) {
        BlockText text = sectionOf(section).block(block).orElseThrow().texts().get(new LanguageTag(language));
        return text == null ? "-" : words(text.prose());
    }

    /** What a reader reads of a text, without tags and without what is looked up later. */
    public static String words(Prose prose) {
        return prose.parts().stream()
                .filter(Prose.Markup.class::isInstance)
                .map(part -> ((Prose.Markup) part).html())
                .collect(Collectors.joining())
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    /** Each problem as {@code path:line id}, in the order shown. */
    public List<String> told() {
        return findings().stream()
                .map(Finding::problem)
                .map(problem -> problem.at().path() + ":" + problem.at().line() + " "
                        + problem.id().word())
                .toList();
    }

    /** The messages, in the order shown. */
    public List<String> messages() {
        return findings().stream().map(finding -> finding.problem().message()).toList();
    }

    /** The only problem. */
    public Problem only() {
        List<Finding> findings = findings();
        if (findings.size() != 1) {
            throw new AssertionError("not one problem: " + told());
        }
        return findings.get(0).problem();
    }

    /** What was found, with the severities of the settings. */
    public List<Finding> findings() {
        Map<ProblemId, Severity> overrides =
                playbook.map(each -> each.settings().severities()).orElse(Map.of());
        return problems.findings(overrides, false);
    }
}
