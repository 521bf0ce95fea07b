package dev.diapason.playbook;

import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.output.Outputs;
import dev.diapason.playbook.output.context.Ledger;
import dev.diapason.playbook.output.context.OutputContext;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.publish.Publication;
import dev.diapason.playbook.publish.Published;
import dev.diapason.playbook.publish.SiteArchive;
import dev.diapason.playbook.publish.SitePublisher;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.state.Outcome;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
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
            Drafter drafter = new Drafter(request, progress, problems, tally, reader);
            SourceTree tree = drafter.workTree();
            Optional<LastBuild> last = Optional.empty();
            if (publication.isPresent()) {
                last = tally.time("compare", () -> LastBuild.find(request, publication.get(), reader, tree, problems));
            }
            Optional<Outcome> same = last.flatMap(LastBuild::same);
            if (same.isPresent()) {
                progress.stage("Nothing has changed since the last build, so the site stays as it is");
                return tally.report(same.get());
            }
            Optional<Draft> draft = drafter.draft(tree);
            if (draft.isEmpty() || tally.report(problems).hasErrors() || publication.isEmpty()) {
                return tally.report(problems);
            }
            return publish(draft.get(), publication.get(), last);
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

    private BuildReport publish(Draft draft, Publication publication, Optional<LastBuild> last) throws IOException {
        Site site = draft.site();
        List<Finding> drafted = tally.report(problems).findings();
        if (site.settings().baseUrl().isEmpty()) {
            progress.stage("playbook.yaml has no base-url, so there is no sitemap and nothing for search engines");
        }
        progress.stage("Writing " + tally.editions() + " editions");
        OutputContext context = new OutputContext(Outputs.ALL, site, draft.templates(), tally.editionsDone(progress));
        Ledger ledger = last.<Ledger>map(each -> each).orElse(Ledger.EMPTY);
        tally.time(
                "render",
                () -> Outputs.write(
                        context,
                        output -> (path, bytes, length) -> publication.write(output.id(), path, bytes, length),
                        ledger));
        if (tally.report(problems).hasErrors()) {
            return tally.report(problems); // the playbook's own template failed while it ran
        }
        last.filter(each -> each.kept() > 0)
                .ifPresent(each -> progress.stage(
                        "Kept " + each.kept() + " of them as they were, because nothing that they show has changed"));
        Published published = tally.time("publish", () -> publication.swap(about(site)));
        tally.published(published.files(), published.bytes());
        if (request.archive().isPresent() && request.output().isPresent()) {
            SiteArchive.zip(request.output().get(), request.archive().get());
        }
        BuildReport report = tally.report(problems);
        // What a job has found is found again only by doing it again.
        if (report.findings().equals(drafted)) {
            last.ifPresent(each -> each.leave(report));
        }
        return report;
    }
}
