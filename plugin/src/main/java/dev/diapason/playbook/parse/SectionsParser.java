package dev.diapason.playbook.parse;

import dev.diapason.playbook.markdown.Markdown;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Section;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads all sections of one scope, each with its translations; sections are independent, so all cores work on them. */
final class SectionsParser {

    private final Markdown markdown;
    private final ParseMemory memory;

    SectionsParser(Markdown markdown, ParseMemory memory) {
        this.markdown = markdown;
        this.memory = memory;
    }

    /**
     * What a scope's sections are.
     *
     * @param byId the sections
     * @param counts figures about their files
     */
    record Result(TreeMap<String, Section> byId, Playbook.Counts counts) {}

    /** The files of one section, by language. */
    private record Files(
            String id, TreeMap<LanguageTag, SourceFile> byLanguage, TreeMap<LanguageTag, Boolean> chapters) {}

    /** One section, and how many of its translations could not be matched. */
    private record Parsed(Optional<Section> section, int translations, int orphans, int mismatches) {}

    /**
     * Reads the sections below a folder.
     *
     * @param folder such as {@code sections/}, with a folder for each language in it
     * @param sources the languages that a source text may be in; the first that is there is the section's
     * @param country the country whose own sections these are
     */
    Result parse(SourceTree tree, String folder, List<LanguageTag> sources, Optional<String> country, Reading reading) {
        List<Parsed> parsed = collect(tree, folder, reading.problems).values().parallelStream()
                .map(each -> parse(each, sources, country, reading))
                .toList();
        TreeMap<String, Section> sections = new TreeMap<>();
        parsed.forEach(each -> each.section.ifPresent(section -> sections.put(section.id(), section)));
        Playbook.Counts counts = new Playbook.Counts(
                parsed.stream().mapToInt(Parsed::translations).sum(),
                parsed.stream().mapToInt(Parsed::orphans).sum(),
                parsed.stream().mapToInt(Parsed::mismatches).sum());
        return new Result(sections, counts);
    }

    /**
     * What reading depends on.
     *
     * @param settings of the version
     * @param problems of the version
     */
    record Reading(Settings settings, Problems problems) {}

    private static Map<String, Files> collect(SourceTree tree, String folder, Problems problems) {
        Map<String, Files> sections = new TreeMap<>();
        Map<String, Optional<LanguageTag>> languages = new TreeMap<>();
        for (SourceFile file : tree.below(folder).values()) {
            String rest = file.path().substring(folder.length());
            int slash = rest.indexOf('/');
            if (slash > 0 && rest.endsWith(".md")) {
                String word = rest.substring(0, slash);
                String path = rest.substring(slash + 1);
                languages
                        .computeIfAbsent(word, each -> new Tags(problems).folder(each, folder, file.start()))
                        .ifPresent(tag -> add(sections, path, tag, file, problems));
            }
        }
        return sections;
    }

    private static void add(
            Map<String, Files> sections, String path, LanguageTag tag, SourceFile file, Problems problems) {
        String id = Ids.section(path);
        Files files = sections.computeIfAbsent(id, each -> new Files(id, new TreeMap<>(), new TreeMap<>()));
        SourceFile other = files.byLanguage.putIfAbsent(tag, file);
        files.chapters.put(tag, Ids.isChapter(path));
        if (other != null) {
            problems.report(
                    Problem.of(ProblemId.PATH_COLLISION, file.start(), "two files are the page of \"" + id + "\"")
                            .related(other.start())
                            .help("keep one of " + other.path() + " and " + file.path()));
        }
    }

    private Parsed parse(Files files, List<LanguageTag> sources, Optional<String> country, Reading reading) {
        record Key(Files files, List<LanguageTag> sources, Optional<String> country, SourceFile settings) {}
        files.byLanguage.values().forEach(memory::keep);
        return memory.get(
                new Key(files, sources, country, reading.settings.at().file()),
                Parsed.class,
                reading.problems,
                found -> make(files, sources, country, new Reading(reading.settings, found)));
    }

    private Parsed make(Files files, List<LanguageTag> sources, Optional<String> country, Reading reading) {
        Optional<LanguageTag> source =
                sources.stream().filter(files.byLanguage::containsKey).findFirst();
        if (source.isEmpty()) {
            files.byLanguage.values().forEach(file -> reading.problems.report(orphan(files.id, file, sources.get(0))));
            return new Parsed(Optional.empty(), 0, files.byLanguage.size(), 0);
        }
        Section section = new SectionParser(reading.settings, reading.problems)
                .parse(
                        file(files, source.get()),
                        files.id,
                        Boolean.TRUE.equals(files.chapters.get(source.get())),
                        source.get(),
                        country);
        int mismatches = 0;
        List<LanguageTag> others = new ArrayList<>(files.byLanguage.keySet());
        others.remove(source.get());
        for (LanguageTag language : others) {
            Optional<Section> more = new TranslationParser(reading.settings, reading.problems)
                    .add(section, file(files, language), language);
            mismatches += more.isEmpty() ? 1 : 0;
            section = more.orElse(section);
        }
        return new Parsed(Optional.of(section), others.size(), 0, mismatches);
    }

    private ParsedFile file(Files files, LanguageTag language) {
        SourceFile file = Objects.requireNonNull(files.byLanguage.get(language));
        return memory.get(file, ParsedFile.class, new Problems(), found -> new ParsedFile(file, markdown, memory));
    }

    private static Problem orphan(String id, SourceFile file, LanguageTag source) {
        return Problem.of(ProblemId.ORPHAN_TRANSLATION, file.start(), "there is no section \"" + id + "\" to translate")
                .note("its source would be sections/" + source + "/" + id + ".md")
                .help("move this file to the path of the section it translates, or delete it");
    }
}
