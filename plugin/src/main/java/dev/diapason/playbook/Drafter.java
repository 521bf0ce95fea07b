package dev.diapason.playbook;

import dev.diapason.playbook.DraftMemory.Past;
import dev.diapason.playbook.Manuscript.Version;
import dev.diapason.playbook.check.Checked;
import dev.diapason.playbook.check.Checks;
import dev.diapason.playbook.check.VersionCheck;
import dev.diapason.playbook.locale.LocaleNames;
import dev.diapason.playbook.model.Edition;
import dev.diapason.playbook.model.History;
import dev.diapason.playbook.model.Playbook;
import dev.diapason.playbook.model.SemVer;
import dev.diapason.playbook.model.Settings;
import dev.diapason.playbook.model.Site;
import dev.diapason.playbook.model.SiteVersion;
import dev.diapason.playbook.model.Theme;
import dev.diapason.playbook.plan.SitePlanner;
import dev.diapason.playbook.plan.VersionEditions;
import dev.diapason.playbook.problem.ProblemId;
import dev.diapason.playbook.problem.Problems;
import dev.diapason.playbook.resolve.EditionResolver;
import dev.diapason.playbook.source.Release;
import dev.diapason.playbook.source.SourceReader;
import dev.diapason.playbook.template.Looks;
import dev.diapason.playbook.template.Templates;
import dev.diapason.playbook.text.Asset;
import dev.diapason.playbook.text.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes a playbook through all rooms but the last two: what comes out has everything but its bytes. */
final class Drafter {

    private final BuildRequest request;
    private final BuildProgress progress;
    private final Problems problems;
    private final Tally tally;
    private final SourceReader reader;
    private final DraftMemory memory;
    private History history = History.NONE;

    /** @param reader must stay open as long as the draft is used: images are read when they are needed */
    Drafter(BuildRequest request, BuildProgress progress, Problems problems, Tally tally, SourceReader reader) {
        this(new Desk(request, progress, reader, new DraftMemory()), problems, tally);
    }

    /** The next of several drafts. */
    Drafter(Desk desk, Problems problems, Tally tally) {
        this.request = desk.request;
        this.progress = desk.progress;
        this.reader = desk.reader;
        this.memory = desk.memory;
        this.problems = problems;
        this.tally = tally;
    }

    /**
     * What stays the same from one draft of a playbook to the next.
     *
     * @param request what the user wants
     * @param progress told of stages
     * @param reader must stay open as long as a draft is used: images are read when they are needed
     * @param memory what the last draft has left
     */
    record Desk(BuildRequest request, BuildProgress progress, SourceReader reader, DraftMemory memory) {}

    /**
     * Reads, parses, resolves, plans and checks. Mistakes go to the problems.
     *
     * @return empty when the mistakes are such that there is no site to speak of
     * @throws IOException when the disk or the repository fails
     */
    Optional<Draft> draft() throws IOException {
        return draft(workTree());
    }

    /**
     * Reads the working tree alone.
     *
     * @throws IOException when the disk fails
     */
    SourceTree workTree() throws IOException {
        return tally.time("read", () -> reader.workTree(request.source(), problems));
    }

    /** The same as {@link #draft()} with a working tree that has been read. */
    Optional<Draft> draft(SourceTree tree) throws IOException {
        Optional<Manuscript> written = read(tree);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Manuscript manuscript = written.get();
        Site site = tally.time("resolve", () -> plan(manuscript, audience(manuscript), problems));
        tally.site(site);
        tally.time("check", () -> check(manuscript, site));
        Templates templates = tally.time("template", () -> Templates.read(looks(manuscript), problems));
        return Optional.of(new Draft(site, templates));
    }

    /**
     * Reads the earlier versions and parses all.
     *
     * @param tree the working tree
     * @return empty when the mistakes are such that there is no playbook to speak of
     * @throws IOException when the disk or the repository fails
     */
    Optional<Manuscript> read(SourceTree tree) throws IOException {
        Optional<Playbook> playbook = tally.time("parse", () -> memory.parser().parse(tree, problems));
        if (playbook.isEmpty()) {
            return Optional.empty();
        }
        List<Version> versions = new ArrayList<>();
        Optional<LocalDate> today = request.date().or(() -> reader.commitDate(request.source()));
        versions.add(new Version(playbook.get(), tree, today));
        versions.addAll(releases(playbook.get().settings(), tree));
        checkRequest(versions);
        if (problems.has(ProblemId.BAD_REQUEST)) {
            return Optional.empty();
        }
        history = history(versions);
        return Optional.of(new Manuscript(versions, history, today));
    }

    /** Reports what the playbook does not have. Versions that nobody asked for are looked for only to be named. */
    private void checkRequest(List<Version> versions) throws IOException {
        Settings settings = versions.get(0).playbook().settings();
        RequestCheck.audience(request, settings, problems);
        List<SemVer> read = versions.stream()
                .map(each -> each.playbook().settings().version())
                .toList();
        List<String> unknown = RequestCheck.unknown(request, read);
        if (!unknown.isEmpty()) {
            Set<SemVer> all = new TreeSet<>(Comparator.reverseOrder());
            all.addAll(read);
            releases(settings, Set.of(), new Problems()).forEach(release -> all.add(release.version()));
            RequestCheck.versions(unknown, List.copyOf(all), settings, problems);
        }
    }

    /** The earlier versions; one that is the working tree itself is not built twice. */
    private List<Version> releases(Settings settings, SourceTree tree) throws IOException {
        List<Version> versions = new ArrayList<>();
        for (Release release : releases(settings, request.versions(), problems)) {
            SourceTree frozen = release.tree();
            if (VersionCheck.isWorkTree(release.version(), frozen, settings, tree, problems)) {
                continue;
            }
            parsed(release, problems.inRelease(frozen.origin()))
                    .ifPresent(each -> versions.add(new Version(each, frozen, release.date())));
        }
        return versions;
    }

    private List<Release> releases(Settings settings, Set<String> only, Problems told) throws IOException {
        return memory.releases(
                settings,
                only,
                told,
                found -> tally.time("releases", () -> reader.releases(request.source(), settings, only, found)));
    }

    private Optional<Playbook> parsed(Release release, Problems told) throws IOException {
        return memory.frozen(release, told, found -> {
            progress.stage("Reading version " + release.version());
            return tally.time("parse", () -> memory.parser().parse(release.tree(), found))
                    .map(each -> each.asRelease(release.version()));
        });
    }

    /** What was read, and the versions left out of this build that texts of the working tree were written from. */
    private History history(List<Version> versions) throws IOException {
        List<Playbook> playbooks =
                new ArrayList<>(versions.stream().map(Version::playbook).toList());
        Set<String> missing = new TreeSet<>();
        if (!request.versions().isEmpty()) {
            History.namedIn(playbooks.get(0)).forEach(version -> missing.add(version.toString()));
            playbooks.forEach(read -> missing.remove(read.settings().version().toString()));
        }
        if (!missing.isEmpty()) {
            Problems unasked = new Problems();
            for (Release release : releases(playbooks.get(0).settings(), missing, unasked)) {
                parsed(release, unasked).ifPresent(playbooks::add);
            }
        }
        return History.of(playbooks);
    }

    /**
     * Resolves the playbook as it was, for the same audience and on the same day, after {@link #draft()}; what was wrong with it
     * then is not told. If it had no such audience, it is resolved for the widest it had.
     *
     * @param tree its files
     * @return empty when its settings cannot be read
     */
    Optional<SiteVersion> former(SourceTree tree, Optional<LocalDate> today) throws IOException {
        Problems past = new Problems();
        Optional<Playbook> playbook = tally.time("parse", () -> memory.parser().parse(tree, past));
        if (playbook.isEmpty()) {
            return Optional.empty();
        }
        List<Playbook> read = new ArrayList<>(history.versions().values());
        read.add(playbook.get());
        Manuscript then = new Manuscript(List.of(new Version(playbook.get(), tree, today)), History.of(read), today);
        Site site = tally.time("resolve", () -> plan(then, audience(then), past));
        return Optional.of(site.versions().get(0));
    }

    private String audience(Manuscript manuscript) {
        return request.audience()
                .filter(manuscript.settings().audiences()::contains)
                .orElse(manuscript.everybody());
    }

    /**
     * Resolves and plans for one audience.
     *
     * @param told of what overlays may not do
     */
    Site plan(Manuscript manuscript, String audience, Problems told) throws IOException {
        List<VersionEditions> resolved = new ArrayList<>();
        for (Version version : manuscript.versions()) {
            Problems own = version.problems(told);
            List<Edition> editions = version.isFrozen()
                    ? memory.resolved(
                            Past.of(version, manuscript),
                            audience,
                            own,
                            found -> resolve(resolver(version, manuscript, audience, found)))
                    : working(version, manuscript, audience, own);
            resolved.add(new VersionEditions(version.playbook(), editions, version.date()));
        }
        return SitePlanner.plan(manuscript.settings(), resolved, memory.planner(audience));
    }

    private List<Edition> working(Version version, Manuscript manuscript, String audience, Problems told) {
        EditionResolver resolver = resolver(version, manuscript, audience, told);
        List<Edition> editions = resolve(resolver.after(memory.former(manuscript, audience)));
        memory.resolved(manuscript, audience, editions);
        return editions;
    }

    private static List<Edition> resolve(EditionResolver resolver) {
        return resolver.editions().parallelStream().map(resolver::resolve).toList();
    }

    private static EditionResolver resolver(Version version, Manuscript manuscript, String audience, Problems told) {
        return new EditionResolver(version.playbook(), manuscript.history(), audience, manuscript.today(), told);
    }

    /** The looks of all versions are those of the working tree. */
    Looks looks(Manuscript manuscript) {
        Version working = manuscript.versions().get(0);
        SourceTree own = memory.parser().template(working.tree(), problems);
        Theme theme = manuscript.settings().theme();
        Optional<Asset> logo = theme.logo()
                .flatMap(each -> Optional.ofNullable(working.playbook().assets().get(each.path())));
        return new Looks(
                own.files(),
                own.assets(),
                theme,
                logo,
                tag -> LocaleNames.of(tag).traits());
    }

    /** Asks all rules. */
    void check(Manuscript manuscript, Site site) throws IOException {
        for (Version version : manuscript.versions()) {
            Problems own = version.problems(problems);
            SiteVersion planned = site.version(version.playbook().settings().version());
            Checked checked = Checked.of(planned, manuscript.history(), version.isFrozen(), manuscript.today(), own);
            Kept.Step<SiteVersion> rules = found -> {
                Checks.ALL.parallelStream().forEach(check -> check.check(checked, found));
                return planned;
            };
            if (version.isFrozen()) {
                memory.checked(Past.of(version, manuscript), planned, own, rules);
            } else {
                rules.run(own);
            }
        }
    }
}
