package dev.diapason.playbook.site;

import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.output.OutputContext;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.parse.PlaybookParser;
import dev.diapason.playbook.plan.SitePlanner;
import dev.diapason.playbook.plan.VersionEditions;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.resolve.EditionResolver;
import dev.diapason.playbook.template.Templates;
import dev.diapason.playbook.text.SourceFile;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The rooms from reading to rendering without a disk, for claims about thousands of playbooks. */
final class Seams {

    private static final Templates TEMPLATES = Templates.read(Map.of(), new Problems());

    private Seams() {}

    /** The pages of a playbook by path, even where it has problems: what is not allowed is simply not shown. */
    static Map<String, String> pages(Map<String, String> files, Problems problems) {
        TreeMap<String, SourceFile> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, new SourceFile(path, text)));
        Playbook playbook = new PlaybookParser()
                .parse(new SourceTree("", texts, new TreeMap<>()), problems)
                .orElseThrow();
        EditionResolver resolver =
                new EditionResolver(playbook, History.NONE, "public", Optional.of(SiteRun.TODAY), problems);
        List<Edition> editions =
                resolver.editions().stream().map(resolver::resolve).toList();
        Site site = SitePlanner.plan(
                playbook.settings(), List.of(new VersionEditions(playbook, editions, Optional.empty())));
        Map<String, String> pages = new ConcurrentSkipListMap<>();
        try {
            Outputs.ALL.stream()
                    .filter(output -> output.getClass().getSimpleName().equals("PagesOutput"))
                    .findFirst()
                    .orElseThrow()
                    .write(
                            new OutputContext(site, TEMPLATES, count -> {}),
                            (path, bytes, length) ->
                                    pages.put(path, new String(bytes, 0, length, StandardCharsets.UTF_8)));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
