package dev.diapason.playbook;

import dev.diapason.playbook.compare.Comparer;
import dev.diapason.playbook.model.Comparison;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.problem.Finding;
import dev.diapason.playbook.problem.Problem;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.publish.SiteArchive;
import dev.diapason.playbook.source.Revision;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.tell.Against;
import dev.diapason.playbook.tell.DiffConsole;
import dev.diapason.playbook.tell.DiffJson;
import dev.diapason.playbook.tell.DiffMarkdown;
import dev.diapason.playbook.text.Location;
import dev.diapason.playbook.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says what a change does to readers: the playbook in the folder, compared with what it was. */
public final class PlaybookDiff {

    private final DiffRequest request;
    private final BuildRequest build;
    private final BuildProgress progress;
    private final Problems problems = new Problems();
    private final Tally tally;

    private PlaybookDiff(DiffRequest request, BuildProgress progress) {
        this.request = request;
        this.progress = progress;
        this.build = BuildRequest.toRead(request.source(), request.audience(), request.date(), request.meter());
        this.tally = new Tally(build);
    }

    /**
     * Compares and writes the two files. Without a base in the request it is what the build server names as the target, else
     * the default branch of the remote, else the newest release.
     *
     * @throws IOException when the disk or the repository fails
     */
    public static Answer run(DiffRequest request, BuildProgress progress) throws IOException {
        return new PlaybookDiff(request, progress).run();
    }

    private Answer run() throws IOException {
        try (SourceReader reader = new SourceReader()) {
            Drafter drafter = new Drafter(build, progress, problems, tally, reader);
            Optional<Draft> draft = drafter.draft();
            if (draft.isEmpty()) {
                return answer("", List.of());
            }
            Optional<Former> former = former(draft.get().site(), drafter, reader);
            return former.isEmpty() ? answer("", List.of()) : tell(draft.get().site(), former.get());
        }
    }

    /** What the playbook was, and what that is called. */
    private record Former(SiteVersion version, String name, Optional<Revision> revision) {}

    private Answer tell(Site site, Former former) throws IOException {
        SiteVersion now = site.version(site.settings().version());
        Comparison comparison = tally.time("compare", () -> Comparer.compare(former.version, now, now.date()));
        Against against = new Against(
                former.name,
                former.revision.map(Revision::commit).orElse(""),
                former.revision.map(Revision::date).or(former.version::date),
                former.revision.filter(Revision::isBranchPoint).isPresent(),
                now.number().toString(),
                request.audience().orElse(site.settings().audiences().get(0)),
                now.date(),
                errors());
        SiteArchive.text(request.markdown(), DiffMarkdown.of(comparison, against, DiffMarkdown.LONGEST));
        SiteArchive.text(request.json(), DiffJson.of(comparison, against));
        return answer(DiffConsole.of(comparison, against), List.of(request.markdown(), request.json()));
    }

    private int errors() {
        return (int) tally.report(problems).findings().stream()
                .filter(Finding::isError)
                .count();
    }

    private Optional<Former> former(Site site, Drafter drafter, SourceReader reader) throws IOException {
        Path source = request.source();
        Optional<SiteVersion> release = request.base().flatMap(name -> release(site, name));
        if (release.isPresent()) {
            return release.map(version -> new Former(version, version.number().toString(), Optional.empty()));
        }
        List<String> names = request.base()
                .map(List::of)
                .or(() -> Optional.of(request.targets()).filter(targets -> !targets.isEmpty()))
                .or(() -> reader.defaultBranch(source).map(List::of))
                .orElse(List.of());
        if (names.isEmpty()) {
            Optional<SiteVersion> newest = site.versions().stream()
                    .filter(version -> !version.number().equals(site.settings().version()))
                    .findFirst();
            if (newest.isEmpty()) {
                problems.report(nothing());
            }
            return newest.map(version -> new Former(version, version.number().toString(), Optional.empty()));
        }
        Optional<Revision> revision = tally.time("base", () -> reader.revision(source, names, problems));
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        progress.stage("Comparing with " + revision.get().name());
        Optional<SiteVersion> version = drafter.former(
                revision.get().tree(), site.version(site.settings().version()).date());
        if (version.isEmpty()) {
            problems.report(unreadable(revision.get()));
        }
        return version.map(each -> new Former(each, revision.get().name(), revision));
    }

    /** An earlier version by its number, such as {@code 2.3.0} or {@code v2.3.0}. */
    private static Optional<SiteVersion> release(Site site, String name) {
        Optional<SemVer> number = SemVer.parse(name.startsWith("v") ? name.substring(1) : name);
        return site.versions().stream()
                .filter(version -> number.filter(version.number()::equals).isPresent())
                .filter(version -> !version.number().equals(site.settings().version()))
                .findFirst();
    }

    private static Problem nothing() {
        return Problem.of(ProblemId.BAD_REQUEST, start(), "there is nothing to compare this playbook with")
                .note("no base was named, the default branch of the remote is not known, and there is no release")
                .help("name a branch, a tag, a commit or a version: -Dplaybook.base=main");
    }

    private static Problem unreadable(Revision revision) {
        return Problem.of(
                        ProblemId.BAD_REQUEST,
                        start(),
                        "the playbook.yaml of commit " + revision.commit() + " cannot be read")
                .help("compare with another branch, tag or commit: -Dplaybook.base=...");
    }

    private static Location start() {
        return SourceFile.missing("playbook.yaml").start();
    }

    private Answer answer(String text, List<Path> files) {
        return new Answer(text, files, tally.report(problems).findings());
    }
}
