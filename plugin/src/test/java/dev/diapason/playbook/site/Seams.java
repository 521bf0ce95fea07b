package dev.diapason.playbook.site;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.LanguageTag;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.ResolvedBlock;
import dev.diapason.playbook.model.ResolvedSection;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.output.context.Job;
import dev.diapason.playbook.output.context.Output;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.plan.SitePlanner;
import dev.diapason.playbook.plan.VersionEditions;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.resolve.EditionResolver;
import dev.diapason.playbook.template.Templates;
import dev.diapason.playbook.template.Words;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** The rooms from reading to rendering without a disk, for claims about thousands of playbooks. */
final class Seams {

    private static final Templates TEMPLATES = Templates.read(Map.of(), new Problems());

    private static final Set<String> PAGES = Set.of("PagesOutput", "PrintOutput");

    private Seams() {}

    /** The words of a language. */
    static Words words(String language) {
        return TEMPLATES.words(new LanguageTag(language));
    }

    /** The pages of a playbook by path, even where it has problems: what is not allowed is simply not shown. */
    static Map<String, String> pages(Map<String, String> files, Problems problems) {
        return pages(files, problems, block -> block);
    }

    /** The same, each block changed after it was resolved. */
    static Map<String, String> pages(
            Map<String, String> files, Problems problems, UnaryOperator<ResolvedBlock> change) {
        TreeMap<String, SourceFile> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, new SourceFile(path, text)));
        Playbook playbook = new PlaybookParser()
                .parse(new SourceTree("", texts, new TreeMap<>()), problems)
                .orElseThrow();
        EditionResolver resolver =
                new EditionResolver(playbook, History.NONE, "public", Optional.of(SiteRun.TODAY), problems);
        List<Edition> editions = resolver.editions().stream()
                .map(resolver::resolve)
                .map(edition -> changed(edition, change))
                .toList();
        Site site = SitePlanner.plan(
                playbook.settings(), List.of(new VersionEditions(playbook, editions, Optional.empty())));
        Map<String, String> pages = new ConcurrentSkipListMap<>();
        try {
            OutputContext context = new OutputContext(Outputs.ALL, site, TEMPLATES, count -> {});
            for (Output output : Outputs.ALL) {
                if (PAGES.contains(output.getClass().getSimpleName())) {
                    for (Job job : output.jobs(context)) {
                        job.write((path, bytes, length) ->
                                pages.put(path, new String(bytes, 0, length, StandardCharsets.UTF_8)));
                    }
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition changed(Edition edition, UnaryOperator<ResolvedBlock> change) {
        TreeMap<String, ResolvedSection> sections = new TreeMap<>();
        edition.sections()
                .forEach((id, section) -> sections.put(
                        id,
                        new ResolvedSection(
                                section.section(),
                                section.title(),
                                section.summary(),
                                section.blocks().stream().map(change).toList(),
                                section.isBorrowed())));
        return new Edition(
                edition.key(),
                edition.chain(),
                sections,
                edition.omissions(),
                edition.records(),
                edition.zone(),
                edition.country());
    }
}
