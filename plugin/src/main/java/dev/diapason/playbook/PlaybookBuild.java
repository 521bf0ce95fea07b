package dev.diapason.playbook;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.output.OutputContext;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.publish.Published;
import dev.diapason.playbook.publish.SiteArchive;
import dev.diapason.playbook.publish.SitePublisher;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.template.Templates;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The whole program on one screen: read, parse, resolve, plan, check, render, publish. */
public final class PlaybookBuild {

    private final BuildRequest request;
    private final BuildProgress progress;
    private final Problems problems = new Problems();
    private final Tally tally;

    private PlaybookBuild(BuildRequest request, BuildProgress progress) {
        this.request = request;
        this.progress = progress;
        this.tally = new Tally(request);
    }

    /**
     * Builds or checks one playbook. Mistakes in the playbook are in the report; then nothing is published.
     *
     * @throws IOException when the disk or the repository fails, or the output folder cannot be used
     */
    public static BuildReport run(BuildRequest request, BuildProgress progress) throws IOException {
        return new PlaybookBuild(request, progress).run();
    }

    private BuildReport run() throws IOException {
        BuildReport report;
        if (request.output().isEmpty()) {
            report = build(Optional.empty());
        } else {
            try (Publication publication = SitePublisher.open(request.output().get())) {
                report = build(Optional.of(publication));
            }
        }
        if (request.report().isPresent()) {
            SiteArchive.text(request.report().get(), JsonReport.of(report));
        }
        return report;
    }

    private BuildReport build(Optional<Publication> publication) throws IOException {
        try (SourceReader reader = new SourceReader()) {
            Optional<Draft> draft = new Drafter(request, progress, problems, tally, reader).draft();
            if (draft.isEmpty() || tally.report(problems).hasErrors() || publication.isEmpty()) {
                return tally.report(problems);
            }
            return publish(draft.get().site(), draft.get().templates(), publication.get());
        }
    }

    /** What the head of the site's list of files says: nothing of the day or the machine. */
    private Map<String, String> about(Site site) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(
                "versions",
                String.join(
                        ", ",
                        site.versions().stream()
                                .map(version -> version.number().toString())
                                .toList()));
        about.put(
                "audience",
                request.audience().orElse(site.settings().audiences().get(0)));
        return about;
    }

    private BuildReport publish(Site site, Templates templates, Publication publication) throws IOException {
        if (site.settings().baseUrl().isEmpty()) {
            progress.stage("playbook.yaml has no base-url, so there is no sitemap and nothing for search engines");
        }
        progress.stage("Writing " + tally.editions() + " editions");
        OutputContext context = new OutputContext(site, templates, tally.editionsDone(progress));
        tally.time(
                "render",
                () -> Outputs.write(
                        context,
                        output -> (path, bytes, length) -> publication.write(output.id(), path, bytes, length)));
        if (tally.report(problems).hasErrors()) {
            return tally.report(problems); // the playbook's own template failed while it ran
        }
        Published published = tally.time("publish", () -> publication.commit(about(site)));
        tally.published(published.files(), published.bytes());
        if (request.archive().isPresent() && request.output().isPresent()) {
            SiteArchive.zip(request.output().get(), request.archive().get());
        }
        return tally.report(problems);
    }
}
